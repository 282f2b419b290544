import type { World } from '../../../simulator/kernel/world.ts';
import type { Carrier } from './forbiddenWord.ts';
import type { KnownSite } from './municipality.ts';
import { listsOf, type Lists } from './sitesOf.ts';

/**
 * Everything the local Microsoft 365 keeps, whatever table it is in: calendars and mail of all organisations, files, chats, titles, rows.
 * A table nobody has thought of here is read like the others.
 */
export function worldCarriers({ database }: Pick<World, 'database'>, sites: readonly KnownSite[]): readonly Carrier[] {
  const tables = (database.prepare("select name from sqlite_master where type = 'table' order by name").all() as { name: string }[]).map(({ name }) => name);
  const hasLists = tables.includes('sp_list');
  const lists: Lists = hasLists ? listsOf(database, sites) : { byId: () => 'other', byPath: () => undefined };
  const files = hasLists ? listsOfContents(database, lists) : new Map<string, string>();
  return tables.flatMap((table) => (database.prepare(`select * from "${table}"`).all() as Row[]).flatMap((row) => carriersOf(table, row, lists, files)));
}

type Row = Readonly<Record<string, string | number | ArrayBuffer | ArrayBufferView | null>>;

function carriersOf(table: string, row: Row, lists: Lists, files: ReadonlyMap<string, string>): Carrier[] {
  const columns = Object.entries(row).filter(([name]) => name !== '_metadata');
  return columns.flatMap(([column, value]) => {
    if (value === null || typeof value === 'number') return [];
    // The database hands bytes out as an ArrayBuffer, which as a text would say nothing at all.
    const content = typeof value === 'string' ? value : bytesOf(value);
    return [{ place: placeOf(table, column, row, lists, files), content }];
  });
}

const textOf = (row: Row, column: string): string => (typeof row[column] === 'string' ? row[column] : '');

const bytesOf = (value: ArrayBuffer | ArrayBufferView): Buffer => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : Buffer.from(value));

function placeOf(table: string, column: string, row: Row, lists: Lists, files: ReadonlyMap<string, string>): string {
  if (/^sp_item(_value|_version)?$/.test(table) && ['fields', 'value'].includes(column)) return `row ${lists.byId(textOf(row, 'listId'))}`;
  if (table === 'sp_content' && column === 'bytes') return `file ${files.get(textOf(row, 'id')) ?? 'nowhere'}`;
  if (table === 'calendar_event' && column === 'content') return (JSON.parse(textOf(row, 'content')) as { isOrganizer: boolean }).isOrganizer ? 'event in the calendar of its organizer' : 'event in the calendar of an invited';
  return `${table}.${column}`;
}

/** Where the contents of files are kept, older versions too. */
function listsOfContents(database: World['database'], lists: Lists): ReadonlyMap<string, string> {
  const rows = ['sp_file', 'sp_file_version'].flatMap((table) => database.prepare(`select contentId, listId from ${table} where contentId is not null`).all() as { contentId: string; listId: string }[]);
  return new Map(rows.map(({ contentId, listId }) => [contentId, lists.byId(listId)]));
}
