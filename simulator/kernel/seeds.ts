import type { Database } from './database.ts';

/** Fills the empty tables of a room; leaves a room that has rows as it is. Runs inside a transaction, which cannot be nested. */
export type Seed = (database: Database) => void;
