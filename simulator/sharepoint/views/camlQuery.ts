import { type Column, findColumn } from '../lists/columns.ts';
import { parseXml, type XmlElement, XmlError } from './xmlElement.ts';

/** What a view asks of the rows (CAML). */
export interface CamlQuery {
  readonly where: CamlCondition | undefined;
  readonly orderBy: readonly CamlOrder[];
  readonly groupBy: readonly CamlOrder[];
  readonly isCollapsed: boolean;
}

export type CamlCondition = CamlJunction | CamlTest;

export interface CamlJunction {
  readonly joinedBy: 'and' | 'or';
  readonly left: CamlCondition;
  readonly right: CamlCondition;
}

export interface CamlTest {
  readonly kind: CamlComparison;
  readonly column: Column;
  readonly value: CamlValue;
}

export const COMPARISONS = ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'IsNull', 'IsNotNull'] as const;
export type CamlComparison = (typeof COMPARISONS)[number];

export interface CamlValue {
  readonly text: string;
  /** `[Me]` or `<UserID/>` */
  readonly isMe: boolean;
  /** `<Today OffsetDays="…"/>` */
  readonly todayOffset: number | undefined;
}

export interface CamlOrder {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Says in words what SharePoint would refuse. */
export class CamlError extends Error {}

/** @throws CamlError */
export function parseCaml(query: string, columns: readonly Column[]): CamlQuery {
  const parts = elementsOf(query);
  const other = parts.find(({ name }) => !['Where', 'OrderBy', 'GroupBy'].includes(name));
  if (other) throw new CamlError(`<${other.name}> does not belong into a query`);
  const where = parts.find(({ name }) => name === 'Where');
  const groupBy = parts.find(({ name }) => name === 'GroupBy');
  if (where && where.children.length !== 1) throw new CamlError('<Where> holds one condition');
  return {
    where: where && readCondition(where.children[0]!, columns),
    orderBy: readOrders(parts.find(({ name }) => name === 'OrderBy'), columns),
    groupBy: readOrders(groupBy, columns),
    isCollapsed: groupBy?.attributes['Collapse']?.toUpperCase() === 'TRUE',
  };
}

function elementsOf(query: string): readonly XmlElement[] {
  try {
    return parseXml(query);
  } catch (error) {
    if (error instanceof XmlError) throw new CamlError(error.message);
    throw error;
  }
}

function readCondition(element: XmlElement, columns: readonly Column[]): CamlCondition {
  if (element.name === 'And' || element.name === 'Or') {
    const [left, right, third] = element.children;
    if (!left || !right || third) throw new CamlError(`<${element.name}> joins exactly two conditions`);
    const joinedBy = element.name === 'And' ? 'and' : 'or';
    return { joinedBy, left: readCondition(left, columns), right: readCondition(right, columns) };
  }
  const kind = COMPARISONS.find((name) => name === element.name);
  if (!kind) throw new CamlError(`<${element.name}> is not supported`);
  const reference = element.children.find(({ name }) => name === 'FieldRef');
  const value = element.children.find(({ name }) => name === 'Value');
  if (!value && kind !== 'IsNull' && kind !== 'IsNotNull') throw new CamlError(`<${kind}> needs a <Value>`);
  return { kind, column: columnOf(reference, columns), value: readValue(value) };
}

function readValue(element: XmlElement | undefined): CamlValue {
  const [inner] = element?.children ?? [];
  if (inner && inner.name !== 'UserID' && inner.name !== 'Today') throw new CamlError(`<${inner.name}> is not supported`);
  const text = element?.text.trim() ?? '';
  return {
    text,
    isMe: inner?.name === 'UserID' || text === '[Me]',
    todayOffset: inner?.name === 'Today' ? Number(inner.attributes['OffsetDays'] ?? 0) : undefined,
  };
}

function readOrders(element: XmlElement | undefined, columns: readonly Column[]): readonly CamlOrder[] {
  return (element?.children ?? []).map((reference) => ({
    column: columnOf(reference, columns),
    isDescending: reference.attributes['Ascending']?.toUpperCase() === 'FALSE',
  }));
}

function columnOf(reference: XmlElement | undefined, columns: readonly Column[]): Column {
  const name = reference?.attributes['Name'];
  if (reference?.name !== 'FieldRef' || name === undefined) throw new CamlError('A <FieldRef> with a Name is needed');
  const column = findColumn(columns, name);
  if (!column) throw new CamlError(`Column '${name}' does not exist. It may have been deleted by another user.`);
  return column;
}
