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

/** Every way in which the body does not fit the type, in words; empty when it fits. Also used on our own answers. */
export function typeErrors(body: unknown, type: string): readonly string[] {
  const validate = validatorOf(type);
  if (validate(body)) return [];
  return (validate.errors ?? []).filter((error) => !isCaseOnly(error)).map(inWords);
}

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;
const BUNDLE = 'graph-v1-strict';

function validatorOf(type: string): ValidateFunction {
  const known = validators.get(type);
  if (known) return known;
  ajv ??= loadBundle();
  const validate = ajv.compile({ $ref: `${BUNDLE}#/$defs/${type}` });
  validators.set(type, validate);
  return validate;
}

function loadBundle(): Ajv2020 {
  const schemas = JSON.parse(readFileSync(join(projectRoot(), 'simulator/data/graph-v1-strict.schemas.json'), 'utf8')) as object;
  const instance = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  instance.addSchema({ ...schemas, $id: BUNDLE });
  return instance;
}

function isCaseOnly(error: ErrorObject): boolean {
  if (error.keyword !== 'enum' || typeof error.data !== 'string') return false;
  const given = error.data.toLowerCase();
  const allowed = (error.params as { allowedValues: unknown[] }).allowedValues;
  return allowed.some((value) => typeof value === 'string' && value.toLowerCase() === given);
}

function inWords(error: ErrorObject): string {
  if (error.keyword === 'unevaluatedProperties' || error.keyword === 'additionalProperties') {
    const params = error.params as { unevaluatedProperty?: string; additionalProperty?: string };
    return `The property '${params.unevaluatedProperty ?? params.additionalProperty}' does not exist at '${error.instancePath || '/'}'`;
  }
  return `'${error.instancePath || '/'}' ${error.message ?? 'does not fit'}`;
}
