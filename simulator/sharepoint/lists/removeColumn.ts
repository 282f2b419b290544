import { accessDenied } from '../../graph/errors.ts';
import type { Database } from '../../kernel/database.ts';
import { dropIndex } from '../items/itemIndex.ts';
import type { Column } from './columns.ts';
import type { List } from './lists.ts';
import { TITLE_ID } from './systemColumns.ts';

/** Takes the column and its values away. @throws GraphError 403 for one of SharePoint's own. */
export function removeColumn(database: Database, list: List, column: Column): void {
  if (column.isReadOnly || column.id === TITLE_ID) throw accessDenied();
  dropIndex(database, list, column);
  database.prepare('delete from sp_column where listId = ? and name = ?').run(list.id, column.name);
  database.prepare('update sp_item set fields = json_remove(fields, ?) where listId = ?').run(`$."${column.name}"`, list.id);
}
