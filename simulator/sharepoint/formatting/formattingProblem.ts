import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectRoot } from '../../kernel/projectRoot.ts';
import { parseExpression } from '../../pages/sharepoint/format/expression.ts';
import { ExpressionError } from '../../pages/sharepoint/format/formatValue.ts';

/** Of a column, or of a whole view. */
export type FormattingKind = 'column' | 'view';

const SCHEMA = 'formatting';
const validators = new Map<FormattingKind, ValidateFunction>();

/**
 * What is wrong with a formatting, in words; undefined when nothing is. Microsoft's own schemas are not to be had offline: ours is made from
 * the lists of the Formatting syntax reference (elements, styles, attributes, actions). Expressions are read as the pages read them.
 */
export function formattingProblem(kind: FormattingKind, json: unknown): string | undefined {
  const validate = validatorOf(kind);
  if (!validate(json)) return inWords(validate.errors ?? []);
  return expressionsIn(json).map(expressionProblem).find((problem) => problem !== undefined);
}

function validatorOf(kind: FormattingKind): ValidateFunction {
  const known = validators.get(kind);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const schema = JSON.parse(readFileSync(join(projectRoot(), 'simulator/data/formatting.schema.json'), 'utf8')) as object;
  const validate = ajv.addSchema(schema, SCHEMA).compile({ $ref: `${SCHEMA}#/$defs/${kind}` });
  validators.set(kind, validate);
  return validate;
}

/** The innermost error, with the name that is not known where there is one. */
function inWords(errors: readonly ErrorObject[]): string {
  const deepest = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length).find(({ keyword }) => keyword !== 'anyOf') ?? errors[0];
  const name = (deepest?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  return `${deepest?.instancePath || '/'} ${deepest?.message ?? 'does not fit'}${name === undefined ? '' : ` (${name})`}`;
}

function expressionsIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return json.startsWith('=') ? [json.slice(1)] : [];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(expressionsIn) : [];
}

function expressionProblem(text: string): string | undefined {
  try {
    parseExpression(text);
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return `=${text}: ${error.message}`;
    throw error;
  }
}
