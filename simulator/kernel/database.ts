import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import LibSql from 'libsql';

/** Some sentences are put together from what a request asks for. */
const MOST_KEPT = 1_000;

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
  return withKeptStatements(database);
}

/** The same sentence is prepared once: the library takes longer over that than over most answers. */
function withKeptStatements(database: Database): Database {
  const prepare = database.prepare.bind(database);
  const kept = new Map<string, LibSql.Statement>();
  return Object.assign(database, {
    prepare(sql: string): LibSql.Statement {
      const statement = kept.get(sql) ?? prepare(sql);
      if (kept.size < MOST_KEPT) kept.set(sql, statement);
      return statement;
    },
  });
}
