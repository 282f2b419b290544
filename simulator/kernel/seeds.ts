import type { Database } from './database.ts';

/** Fills the empty tables of a room; leaves a room that has rows as it is. */
export type Seed = (database: Database) => void;
