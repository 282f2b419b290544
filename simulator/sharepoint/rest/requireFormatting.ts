import { type FormattingKind, formattingProblem } from '../formatting/formattingProblem.ts';
import { restInvalid } from './restCall.ts';

/**
 * Formatting is JSON in a text; null or '' takes it away. SharePoint takes any JSON and shows the plain value, or nothing, where it does not
 * understand it; here the mistake is found when it is made.
 * @throws RestError 400
 */
export function requireFormatting(kind: FormattingKind, value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw restInvalid("The property 'CustomFormatter' takes a text.");
  const problem = formattingProblem(kind, jsonOf(value));
  if (problem !== undefined) throw restInvalid(`The property 'CustomFormatter' holds no ${kind} formatting: ${problem}`);
  return value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw restInvalid("The property 'CustomFormatter' holds no JSON.");
  }
}
