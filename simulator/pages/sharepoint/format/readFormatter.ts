import { callOf, type Expression, parseExpression, referenceOf } from './expression.ts';
import { ExpressionError } from './formatValue.ts';

/** An element that column formatting asks for, read from its JSON. Anything that is not known is left out, never guessed. */
export interface FormatElement {
  readonly tag: 'div' | 'span' | 'a' | 'p';
  readonly text: Expression | undefined;
  /** Properties of style in camel case. */
  readonly style: Readonly<Record<string, Expression>>;
  readonly attributes: Readonly<Partial<Record<'class' | 'iconName' | 'title' | 'href', Expression>>>;
  readonly children: readonly FormatElement[];
}

const DEEPEST = 12;

/** Undefined when the JSON is none of column formatting: the plain value is shown then. */
export function readFormatter(json: string): FormatElement | undefined {
  try {
    return readElement(JSON.parse(json) as Json, 0);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ExpressionError) return undefined;
    throw error;
  }
}

type Json = Readonly<Record<string, unknown>>;

const TAGS = ['div', 'span', 'a', 'p'] as const;

function readElement(json: Json, depth: number): FormatElement {
  if (depth > DEEPEST) throw new ExpressionError('The elements are nested too deeply');
  if (typeof json !== 'object' || json === null) throw new ExpressionError('An element is an object');
  const children = Array.isArray(json['children']) ? (json['children'] as Json[]) : [];
  return {
    tag: TAGS.find((tag) => tag === json['elmType']) ?? 'span',
    text: json['txtContent'] === undefined ? undefined : readValue(json['txtContent']),
    style: readStyle(json['style']),
    attributes: readAttributes(json['attributes']),
    children: children.map((child) => readElement(child, depth + 1)),
  };
}

/** Nothing that could cover the page or fetch something. */
const STYLES =
  /^((min-|max-)?(width|height)|(margin|padding)(-(top|right|bottom|left))?|color|background-color|font-(size|weight|style)|text-(align|decoration|overflow)|display|flex(-(direction|wrap|grow|shrink|basis))?|align-(items|self)|justify-content|gap|border(-(top|right|bottom|left))?(-(width|style|color|radius))?|opacity|overflow|white-space|word-break|line-height)$/;

function readStyle(json: unknown): FormatElement['style'] {
  const known = Object.entries((json ?? {}) as Json).filter(([name]) => STYLES.test(name));
  return Object.fromEntries(known.map(([name, value]) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), readValue(value)]));
}

const ATTRIBUTES = ['class', 'iconName', 'title', 'href'] as const;

function readAttributes(json: unknown): FormatElement['attributes'] {
  const given = (json ?? {}) as Json;
  return Object.fromEntries(ATTRIBUTES.flatMap((name) => (given[name] === undefined ? [] : [[name, readValue(given[name])]])));
}

/** `=…` is an expression, `@currentField` and `[$Field]` alone are references, the older form is an object; else it is text. */
function readValue(value: unknown): Expression {
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  if (typeof value === 'object' && value !== null) return readOperator(value as Json);
  if (typeof value !== 'string') throw new ExpressionError('A text is expected');
  if (value.startsWith('=')) return parseExpression(value.slice(1));
  return /^(@\w+(\.\w+)*|\[\$[\w.]+\])$/.test(value) ? referenceOf(value) : { kind: 'literal', value };
}

/** `{"operator": "?", "operands": [...]}` */
function readOperator({ operator, operands }: Json): Expression {
  if (typeof operator !== 'string' || !Array.isArray(operands)) throw new ExpressionError('An operator with operands is expected');
  const name = operator === '?' || operator === ':' ? 'if' : operator.replace(/\(\)$/, '');
  return callOf(name, (operands as unknown[]).map(readValue));
}
