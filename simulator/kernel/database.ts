import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import LibSql from 'libsql';

export type Database = LibSql.Database;

/** A part of the local Microsoft 365 that keeps rows of its own. */
export interface Tables {
  /** `create table if not exists …` */
  readonly ddl: string;
}

/**
 * Opens the state. `:memory:` keeps nothing, a file survives a killed process (write-ahead log).
 * The library is synchronous: a handler runs to its end before the next begins.
 */
export function openDatabase(file: string, tables: readonly Tables[]): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new LibSql(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
  database.exec('create table if not exists setting (name text primary key, value text not null)');
  for (const { ddl } of tables) database.exec(ddl);
  return database;
}
