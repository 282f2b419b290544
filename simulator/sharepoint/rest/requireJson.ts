import { restInvalid } from './restCall.ts';

/** Formatting is JSON in a text; null or '' takes it away. SharePoint would show a broken view. @throws RestError 400 */
export function requireJson(name: string, value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw restInvalid(`The property '${name}' takes a text.`);
  try {
    JSON.parse(value);
  } catch {
    throw restInvalid(`The property '${name}' holds no JSON.`);
  }
  return value;
}
