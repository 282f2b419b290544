import type { Database } from '../../kernel/database.ts';
import { GraphError, notSimulated } from '../errors.ts';

export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

const PROPERTY_ID = /^(String|Integer|Boolean|Double|SystemTime|Guid|CLSID|Binary) \{[0-9a-f-]{36}\} (Name .+|Id 0x[0-9A-Fa-f]+)$/i;

/** @throws GraphError 400 for an id that is not `<type> {guid} Name <name>`. */
export function readProperties(value: unknown): readonly ExtendedProperty[] {
  return ((value ?? []) as Partial<ExtendedProperty>[]).map(({ id, value: content }) => {
    if (typeof id !== 'string' || !PROPERTY_ID.test(id) || typeof content !== 'string') {
      throw new GraphError(400, 'ErrorInvalidProperty', `'${String(id)}' is not the id of a single-value extended property with a value.`);
    }
    return { id: normalId(id), value: content };
  });
}

export function writeProperties(database: Database, eventKey: number, properties: readonly ExtendedProperty[]): void {
  const write = database.prepare(
    'insert into event_property (event_key, id, value) values (?, ?, ?) on conflict (event_key, id) do update set value = excluded.value',
  );
  for (const { id, value } of properties) write.run(eventKey, id, value);
}

export function propertiesOf(database: Database, eventKey: number, ids: readonly string[]): readonly ExtendedProperty[] {
  const rows = database.prepare('select id, value from event_property where event_key = ?').all(eventKey) as ExtendedProperty[];
  const wanted = ids.map(normalId);
  return rows.filter(({ id }) => wanted.includes(id)).map(({ id, value }) => ({ id, value }));
}

/** Ids in `singleValueExtendedProperties($filter=id eq '…' or id eq '…')`. Without that filter the service refuses the expand. */
export function readPropertyExpand(expand: string): readonly string[] {
  const filter = /^singleValueExtendedProperties\(\$filter=(.+)\)$/i.exec(expand)?.[1];
  if (!filter) throw new GraphError(400, 'ErrorInvalidUrlQuery', 'Expand singleValueExtendedProperties with ($filter=id eq \'…\').');
  return filter.split(/\s+or\s+/i).map((term) => {
    const id = /^id\s+eq\s+'((?:[^']|'')+)'$/i.exec(term.trim())?.[1];
    if (!id) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The filter of singleValueExtendedProperties is not id eq '…': ${term}`);
    return unquote(id);
  });
}

/**
 * `$filter` on extended properties in the one form Microsoft documents:
 * `singleValueExtendedProperties/any(ep: ep/id eq '…' and ep/value eq '…')`, with ne, contains and startswith on the value.
 * Values are compared without case.
 * @throws GraphError 501 for any other filter.
 */
export function readPropertyFilter(filter: string): (database: Database, eventKey: number) => boolean {
  const any = /^singleValueExtendedProperties\/any\((\w+):\s*(.+)\)$/i.exec(filter.trim());
  const [, name, inner] = any ?? [];
  if (!name || !inner) throw notSimulated('GET', `$filter=${filter}`);
  const parts = new RegExp(`^${name}/id\\s+eq\\s+'((?:[^']|'')+)'\\s+and\\s+(.+)$`, 'i').exec(inner.trim());
  if (!parts) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', `The filter does not begin with ${name}/id eq '…' and …: ${inner}`);
  const id = unquote(parts[1]!);
  const fits = readValueTest(parts[2]!.trim(), name);
  return (database, eventKey) => {
    const property = propertiesOf(database, eventKey, [id])[0];
    return property !== undefined && fits(property.value.toLowerCase());
  };
}

function readValueTest(text: string, name: string): (value: string) => boolean {
  const comparison = new RegExp(`^${name}/value\\s+(eq|ne)\\s+'((?:[^']|'')*)'$`, 'i').exec(text);
  const call = new RegExp(`^(contains|startswith)\\(${name}/value,\\s*'((?:[^']|'')*)'\\)$`, 'i').exec(text);
  const [, word, literal] = comparison ?? call ?? [];
  if (word === undefined || literal === undefined) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', `No such test of ${name}/value: ${text}`);
  const wanted = unquote(literal).toLowerCase();
  switch (word.toLowerCase()) {
    case 'eq':
      return (value) => value === wanted;
    case 'ne':
      return (value) => value !== wanted;
    case 'contains':
      return (value) => value.includes(wanted);
    default:
      return (value) => value.startsWith(wanted);
  }
}

const unquote = (literal: string): string => literal.replaceAll("''", "'");

/** The guid is compared without case, the name with. */
const normalId = (id: string): string => id.replace(/\{[^}]*\}/, (guid) => guid.toLowerCase());
