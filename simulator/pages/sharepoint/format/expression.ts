import { ExpressionError } from './formatValue.ts';
import { FUNCTIONS } from './functions.ts';
import { tokensOf, type Token } from './tokensOf.ts';

/** An expression of column formatting, read once and evaluated per row. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `@currentField`, `@now`, `[$Field]`; `property` is what follows a point. */
  | { readonly kind: 'reference'; readonly name: string; readonly property: string | undefined }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

/** Binding of operators, loosest first. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];

/** Reads `if(@currentField < @now, 'a', [$Other] + 'b')` without its leading `=`. @throws ExpressionError */
export function parseExpression(text: string): Expression {
  const reader = new Reader(tokensOf(text));
  const expression = readConditional(reader);
  if (!reader.isAtEnd()) throw new ExpressionError('More stands after the expression');
  return expression;
}

class Reader {
  private position = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  next(): Token {
    const token = this.tokens[this.position];
    if (!token) throw new ExpressionError('The expression ends too early');
    this.position += 1;
    return token;
  }

  /** Takes the sign when it is the next one. */
  takes(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.position += 1;
    return token.text;
  }

  requires(sign: string): void {
    if (!this.takes(sign)) throw new ExpressionError(`'${sign}' is missing`);
  }
}

function readConditional(reader: Reader): Expression {
  const condition = readLevel(reader, 0);
  if (!reader.takes('?')) return condition;
  const yes = readConditional(reader);
  reader.requires(':');
  return callOf('if', [condition, yes, readConditional(reader)]);
}

function readLevel(reader: Reader, level: number): Expression {
  const signs = LEVELS[level];
  if (!signs) return readOne(reader);
  let left = readLevel(reader, level + 1);
  for (let sign = reader.takes(...signs); sign !== undefined; sign = reader.takes(...signs)) {
    left = callOf(sign, [left, readLevel(reader, level + 1)]);
  }
  return left;
}

function readOne(reader: Reader): Expression {
  if (reader.takes('!')) return callOf('!', [readOne(reader)]);
  if (reader.takes('-')) return callOf('-', [{ kind: 'literal', value: 0 }, readOne(reader)]);
  if (reader.takes('(')) {
    const inner = readConditional(reader);
    reader.requires(')');
    return inner;
  }
  const token = reader.next();
  if (token.kind === 'text') return { kind: 'literal', value: token.text };
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
  if (token.kind === 'reference') return referenceOf(token.text);
  if (token.kind === 'name') return readName(reader, token.text);
  throw new ExpressionError(`'${token.text}' is not expected here`);
}

function readName(reader: Reader, name: string): Expression {
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
  reader.requires('(');
  const operands: Expression[] = [];
  while (!reader.takes(')')) {
    if (operands.length > 0) reader.requires(',');
    operands.push(readConditional(reader));
  }
  return callOf(name, operands);
}

/** Evaluated where they stand: the operand that is not chosen is not looked at. */
const LAZY: readonly string[] = ['if', '&&', '||'];

/** @throws ExpressionError for an operator or function that is not known here. */
export function callOf(name: string, operands: readonly Expression[]): Expression {
  if (!LAZY.includes(name) && !Object.hasOwn(FUNCTIONS, name)) throw new ExpressionError(`${name} is not known`);
  return { kind: 'call', name, operands };
}

/** `@currentField.title`, `[$Field.title]` */
export function referenceOf(text: string): Expression {
  const [name = '', property] = text.replace(/^\[\$|\]$/g, '').split('.');
  return { kind: 'reference', name, property };
}
