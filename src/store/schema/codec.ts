import { Failure, instantOf, type Key, type Recorded, type RecordInfo } from '#domain';
import type { WireItem } from '#graph';
import type { WireFields } from './column.ts';
import { type Field, FieldMismatch } from './field.ts';
import { toEtag } from './etag.ts';
import type { RowSchema } from './listSchema.ts';

/** @throws Failure `invalid` that names list, key and column: a row that cannot be read is shown as such, never left out in silence. */
export function fromItem<T extends { readonly key: Key }>(schema: RowSchema<T>, item: WireItem): Recorded<T> {
  const fields = item.fields ?? {};
  try {
    const value = Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, field.read(fields)])) as T;
    return { ...value, record: recordOf(item) };
  } catch (error) {
    if (!(error instanceof FieldMismatch)) throw error;
    const named = typeof fields['Key'] === 'string' ? fields['Key'] : `no key, item ${item.id}`;
    throw new Failure('invalid', `${schema.name} (${named}) cannot be read. ${error.message}`, { code: 'unreadableRow', cause: error });
  }
}

/** Every column of the row. The title says nothing: it is shown in searches, alerts and the recycle bin. */
export function toFields<T extends { readonly key: Key }>(schema: RowSchema<T>, value: T): WireFields {
  const written: Record<string, unknown> = { Title: value.key };
  for (const [name, field] of fieldsOf(schema)) Object.assign(written, field.write(value[name as keyof T]));
  for (const { column, from } of schema.projections) written[column.name] = from(value);
  return written;
}

/** The columns in which two values of a row differ, with the new content. */
export function changedFields<T extends { readonly key: Key }>(schema: RowSchema<T>, before: T, after: T): WireFields {
  const old = toFields(schema, before);
  return Object.fromEntries(Object.entries(toFields(schema, after)).filter(([name, value]) => old[name] !== value));
}

/** Written by the service, not by us. */
function recordOf(item: WireItem): RecordInfo {
  return {
    etag: toEtag({ itemId: item.id, version: item.eTag ?? item['@odata.etag'] ?? '' }),
    createdBy: whoOf(item.createdBy),
    writtenBy: whoOf(item.lastModifiedBy),
    writtenAt: instantOf(new Date(item.lastModifiedDateTime ?? 0)),
  };
}

function whoOf(identity: WireItem['createdBy']): { readonly id: string; readonly name: string } {
  return { id: identity?.user?.id ?? '', name: identity?.user?.displayName ?? '' };
}

function fieldsOf<T extends { readonly key: Key }>(schema: RowSchema<T>): [string, Field<unknown>][] {
  return Object.entries(schema.fields) as [string, Field<unknown>][];
}
