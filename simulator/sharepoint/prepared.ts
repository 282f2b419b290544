import type LibSql from 'libsql';
import type { Database } from '../kernel/database.ts';

type Write = LibSql.Statement<unknown[]>;

const known = new WeakMap<Database, Map<string, Write>>();

/** A writing statement, prepared once a database: filling a list of 100,000 rows spends most of its time preparing. */
export function prepared(database: Database, sql: string): Write {
  const statements = known.get(database) ?? new Map<string, Write>();
  known.set(database, statements);
  const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql);
  statements.set(sql, statement);
  return statement;
}
