import type { Key } from '#domain';
import type { Column, WireFields } from './column.ts';
import type { Field, Fields } from './field.ts';

/** What a site is for. An other actor's room holds little. */
export type SiteKind = 'common' | 'authority' | 'report' | 'room' | 'otherActorRoom';

/**
 * Groups of the directory that a site knows. `everyone`: all who use Treklang, guests too. `managers`: with case access.
 * `reportManagers`: figures only. `staff` and `serviceManagers` belong to the room's service or other actor.
 */
export type GroupKind = 'everyone' | 'caseworkers' | 'managers' | 'reportManagers' | 'staff' | 'serviceManagers';

/** `write`: add and edit; nobody of these deletes rows or changes lists. `add`: add and read, nothing is changed afterwards. */
export type Right = 'read' | 'add' | 'write';

/** Who is not named has no access. */
export type Rights = Readonly<Partial<Record<GroupKind, Right>>>;

/** One list, declared once: set-up, codec and table of rights come from it. */
export interface ListSchema {
  /** In the address and in the program; never changes. */
  readonly name: string;
  /** What people see, Danish. */
  readonly title: string;
  /** One Danish sentence for those who browse. */
  readonly description: string;
  readonly template: 'genericList' | 'documentLibrary';
  /** The kinds of site that have this list, and who may do what there. */
  readonly sites: Readonly<Partial<Record<SiteKind, Rights>>>;
  readonly columns: readonly Column[];
  /** Each person sees and changes their own rows only. */
  readonly hasOwnRowsOnly: boolean;
  readonly hasVersions: boolean;
  /** Those of the fields, without what is written beside for filters and for those who browse. */
  readonly fieldColumns: readonly Column[];
}

/** A list whose rows are `T`. */
export interface RowSchema<T extends { readonly key: Key }> extends ListSchema {
  readonly fields: Fields<T>;
  readonly projections: readonly Projection<T>[];
}

/** A column written beside, for filters and for those who browse; never read back. */
export interface Projection<T> {
  readonly column: Column;
  readonly from: (value: T) => string | number | boolean | null;
}

export interface ListOrder<T extends { readonly key: Key }> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sites: ListSchema['sites'];
  readonly fields: Fields<T>;
  readonly projections?: readonly Projection<T>[];
  readonly hasOwnRowsOnly?: boolean;
  /** Left out: versions are kept. */
  readonly hasVersions?: boolean;
}

/** @throws RangeError for two columns of one name: a mistake of the declaration. */
export function defineList<T extends { readonly key: Key }>(order: ListOrder<T>): RowSchema<T> {
  const projections = order.projections ?? [];
  const fieldList = Object.values(order.fields) as Field<unknown>[];
  const fieldColumns = fieldList.flatMap((field) => field.columns);
  const columns = [...fieldColumns, ...projections.map((projection) => projection.column)];
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`${order.name} declares ${twice} twice`);
  return { ...order, template: 'genericList', columns, projections, hasOwnRowsOnly: order.hasOwnRowsOnly === true, hasVersions: order.hasVersions !== false, fieldColumns };
}

/** Columns a reader asks for: those of the fields, not the projections. */
export function readColumns<T extends { readonly key: Key }>(schema: RowSchema<T>): readonly string[] {
  return (Object.values(schema.fields) as Field<unknown>[]).flatMap((field) => field.columns.map(({ name }) => name));
}

export function isIndexed(schema: ListSchema, columnName: string): boolean {
  return schema.columns.some(({ name, isIndexed: indexed }) => name === columnName && indexed);
}

export type { WireFields };
