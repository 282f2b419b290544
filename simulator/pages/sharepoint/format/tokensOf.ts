import { ExpressionError } from './formatValue.ts';

export interface Token {
  readonly kind: 'text' | 'number' | 'reference' | 'name' | 'sign';
  readonly text: string;
}

const TOKEN =
  /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?)|(@\w+(?:\.\w+)*|\[\$[\w.]+\])|([A-Za-z]\w*)|(\|\||&&|==|!=|<=|>=|[<>+\-*/%!?:(),]))\s*/y;

/** @throws ExpressionError */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < text.length; end = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    if (!found) throw new ExpressionError(`'${text.slice(end, end + 20)}' is not known`);
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf([, single, double, number, reference, name, sign]: RegExpExecArray): Token {
  const quoted = single ?? double;
  if (quoted !== undefined) return { kind: 'text', text: quoted.replace(/\\(.)/g, '$1') };
  if (number !== undefined) return { kind: 'number', text: number };
  if (reference !== undefined) return { kind: 'reference', text: reference };
  return name === undefined ? { kind: 'sign', text: sign! } : { kind: 'name', text: name };
}
