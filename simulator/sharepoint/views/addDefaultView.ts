import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import { addView } from './views.ts';

/** The view a new list or library is born with. */
export function addDefaultView(database: Database, list: List): void {
  const isLibrary = list.template === 'documentLibrary';
  addView(database, list, {
    title: isLibrary ? 'All Documents' : 'All Items',
    query: isLibrary ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
    fields: isLibrary ? ['LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    rowLimit: 30,
    isPaged: true,
    isDefault: true,
    formatter: null,
  });
}
