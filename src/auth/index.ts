export * from './tokenSource.ts';
