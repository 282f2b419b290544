export * from './codec.ts';
export { column, type Column, type ColumnType, type WireFields } from './column.ts';
export { boolean, choice, day, type Field, type Fields, FieldMismatch, group, instant, key, longText, nullable, number, rowKey, text } from './field.ts';
export { readEtag, toEtag } from './etag.ts';
export { json } from './json.ts';
export { defineList, type GroupKind, isIndexed, type ListSchema, type Projection, readColumns, type Right, type Rights, type RowSchema, type SiteKind } from './listSchema.ts';
export { withoutRecord } from './withoutRecord.ts';
