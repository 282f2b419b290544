/** Six characters that say nothing. */
const REFERENCE = /^[A-Z0-9]{6}$/;

export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/**
 * The only subject a meeting may carry: `Møde – ref. K4T7QX` (L14).
 * @throws RangeError for anything but a neutral reference, so that a name never slips into a subject.
 */
export function neutralSubject(reference: string, words: { readonly subject: (reference: string) => string }): string {
  if (!isReference(reference)) throw new RangeError('Not a neutral reference');
  return words.subject(reference);
}
