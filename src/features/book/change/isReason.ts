import { charactersTooMany } from '#domain';

/** A reason that can be kept: none, and one there is no room for, hold the change back. */
export function isReason(text: string): boolean {
  return text.trim() !== '' && charactersTooMany(text) === 0;
}
