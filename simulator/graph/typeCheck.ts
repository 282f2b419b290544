import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectRoot } from '../kernel/projectRoot.ts';
import { invalidRequest } from './errors.ts';

/**
 * Checks a body against Microsoft's own names and types (service model of 2026-08, see `data/graph-v1-strict.schemas.json`):
 * a closed type refuses unknown names. Enum values are compared without case, as the service does in requests.
 *
 * @param type e.g. `microsoft.graph.event`
 * @throws GraphError 400 `invalidRequest` naming the first thing that does not fit.
 */
export function requireType(body: unknown, type: string): void {
  const errors = typeErrors(body, type);
  if (errors.length > 0) throw invalidRequest(errors[0]!);
}

/** Every way in which the body does not fit the type, in words, innermost only; empty when it fits. Also used on our own answers. */
export function typeErrors(body: unknown, type: string): readonly string[] {
  const validate = validatorOf(type);
  if (validate(body)) return [];
  return innermost(validate.errors ?? []).map(inWords);
}

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;
const BUNDLE = 'graph-v1-strict';
const ENUM = 'enumWithoutCase';

function validatorOf(type: string): ValidateFunction {
  const known = validators.get(type);
  if (known) return known;
  ajv ??= loadBundle();
  const validate = ajv.compile({ $ref: `${BUNDLE}#/$defs/${type}` });
  validators.set(type, validate);
  return validate;
}

function loadBundle(): Ajv2020 {
  const text = readFileSync(join(projectRoot(), 'simulator/data/graph-v1-strict.schemas.json'), 'utf8');
  const schemas = JSON.parse(text, (_name, value: unknown) => withoutCase(value)) as object;
  const instance = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  instance.addKeyword({ keyword: ENUM, type: 'string', schemaType: 'array', validate: isOneOf });
  instance.addSchema({ ...schemas, $id: BUNDLE });
  return instance;
}

/** Ajv's own `enum` compares with case; below an `anyOf` its verdict could not be taken back afterwards. */
function withoutCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('enum' in value)) return value;
  const { enum: allowed, ...rest } = value;
  const isNames = Array.isArray(allowed) && allowed.every((one) => typeof one === 'string');
  return isNames ? { ...rest, [ENUM]: allowed.map((one) => one.toLowerCase()) } : value;
}

function isOneOf(allowed: readonly string[], given: string): boolean {
  return allowed.includes(given.toLowerCase());
}

/**
 * One error a place, and none about a place that holds a nearer one:
 * an object that fails inside also fails every `anyOf` around it, and its properties then count as unknown.
 */
function innermost(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const telling = errors.filter((error) => error.keyword !== 'anyOf' && !(error.keyword === 'type' && error.params['type'] === 'null'));
  const byPlace = new Map<string, ErrorObject>();
  for (const error of telling.length > 0 ? telling : errors) {
    if (!byPlace.has(placeOf(error))) byPlace.set(placeOf(error), error);
  }
  const places = [...byPlace.keys()];
  return [...byPlace].filter(([place]) => !places.some((other) => other.startsWith(`${place}/`))).map(([, error]) => error);
}

function placeOf(error: ErrorObject): string {
  const unknown = unknownProperty(error);
  return unknown === undefined ? error.instancePath : `${error.instancePath}/${unknown}`;
}

function unknownProperty({ params }: ErrorObject): string | undefined {
  return (params['unevaluatedProperty'] ?? params['additionalProperty']) as string | undefined;
}

function inWords(error: ErrorObject): string {
  const unknown = unknownProperty(error);
  if (unknown !== undefined) return `The property '${unknown}' does not exist at '${error.instancePath || '/'}'`;
  if (error.keyword === ENUM) return `'${error.instancePath}' is not one of the values of the type`;
  return `'${error.instancePath || '/'}' ${error.message ?? 'does not fit'}`;
}
