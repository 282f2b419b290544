import { defaultParser, type Token, TokenType } from '@odata/parser';

/** One comparison of a `$filter`. Clauses are joined by `and`: that is all the services here offer. */
export interface FilterClause {
  /** `fields/CaseKey`, `subject` */
  readonly path: string;
  readonly operator: FilterOperator;
  readonly literal: FilterLiteral;
}

export type FilterOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'startswith';

/** As written; what it means depends on the column. `date` is a date or an instant without quotes. */
export interface FilterLiteral {
  readonly kind: 'text' | 'number' | 'boolean' | 'null' | 'date';
  /** Without quotes; `it''s` is `it's`. */
  readonly text: string;
}

/** Says in words what is wrong with a query option. */
export class ODataError extends Error {}

/** @throws ODataError when it does not parse or asks for more than comparisons joined by `and`. */
export function parseFilter(filter: string): readonly FilterClause[] {
  let root: Token;
  try {
    root = defaultParser.filter(filter);
  } catch {
    throw new ODataError(`Invalid filter clause: ${filter}`);
  }
  return clausesOf(root);
}

const COMPARISONS: Readonly<Partial<Record<TokenType, FilterOperator>>> = {
  [TokenType.EqualsExpression]: 'eq',
  [TokenType.NotEqualsExpression]: 'ne',
  [TokenType.LesserThanExpression]: 'lt',
  [TokenType.LesserOrEqualsExpression]: 'le',
  [TokenType.GreaterThanExpression]: 'gt',
  [TokenType.GreaterOrEqualsExpression]: 'ge',
};

interface Sides {
  readonly left: Token;
  readonly right: Token;
}

interface MethodCall {
  readonly method: string;
  readonly parameters: readonly Token[];
}

function clausesOf(token: Token): readonly FilterClause[] {
  if (token.type === TokenType.AndExpression) {
    const { left, right } = token.value as Sides;
    return [...clausesOf(left), ...clausesOf(right)];
  }
  if (token.type === TokenType.BoolParenExpression) return clausesOf(token.value as Token);
  if (token.type === TokenType.MethodCallExpression) return [methodClause(token.value as MethodCall)];
  const operator = COMPARISONS[token.type];
  if (operator === undefined) throw new ODataError(`The filter '${token.raw}' is not supported`);
  const { left, right } = token.value as Sides;
  return [{ path: pathOf(left), operator, literal: literalOf(right) }];
}

function methodClause({ method, parameters }: MethodCall): FilterClause {
  const [property, value] = parameters;
  if (method !== 'startswith' || !property || !value) throw new ODataError(`The function '${method}' is not supported`);
  return { path: pathOf(property), operator: 'startswith', literal: literalOf(value) };
}

function pathOf(token: Token): string {
  if (token.type !== TokenType.FirstMemberExpression) throw new ODataError(`'${token.raw}' is not a property`);
  return token.raw;
}

function literalOf(token: Token): FilterLiteral {
  if (token.type !== TokenType.Literal) throw new ODataError(`'${token.raw}' is not a value`);
  const { raw } = token;
  if (raw.startsWith("'")) return { kind: 'text', text: raw.slice(1, -1).replaceAll("''", "'") };
  if (raw === 'null') return { kind: 'null', text: raw };
  if (raw === 'true' || raw === 'false') return { kind: 'boolean', text: raw };
  return { kind: /^\d{4}-\d\d-\d\d/.test(raw) ? 'date' : 'number', text: raw };
}
