export * from './appConfig.ts';
