import { randomUUID } from 'node:crypto';
import { GraphError } from '../../graph/errors.ts';
import type { Database } from '../../kernel/database.ts';
import type { ColumnDefinition } from './columnDefinition.ts';
import { type Column, columnsOf, findColumn, ownColumnsOf } from './columns.ts';
import type { List } from './lists.ts';

/** @throws GraphError 409 `nameAlreadyExists` */
export function createColumn(database: Database, list: List, definition: ColumnDefinition, id: string = randomUUID()): Column {
  const isTaken = columnsOf(database, list.id).some((column) => column.name.toLowerCase() === definition.name.toLowerCase());
  if (isTaken) throw new GraphError(409, 'nameAlreadyExists', `A column with the name '${definition.name}' already exists`);
  database
    .prepare(
      `insert into sp_column (id, listId, name, displayName, description, kind, facet, isRequired, isHidden, defaultValue, position)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select count(*) from sp_column where listId = ?2))`,
    )
    .run(
      id, list.id, definition.name, definition.displayName, definition.description, definition.kind, JSON.stringify(definition.facet),
      Number(definition.isRequired), Number(definition.isHidden), definition.defaultValue,
    );
  return findColumn(ownColumnsOf(database, list.id), id)!;
}
