export type { Outcome, Outcomes } from './batch.ts';
export { MOST_PARTS } from './batch.ts';
export * from './graph.ts';
export type { Page } from './page.ts';
export { following } from './page.ts';
export type { GraphRequest, GraphResponse } from './request.ts';
export type { Waiting } from './stages/retry.ts';
export * from './resources/index.ts';
export { literal, segment } from './resources/address.ts';
