/** Whether a field holds what was written, but for space: hosts break lines where they like. */
export function sameText(read: string, written: string): boolean {
  return plain(read) === plain(written);
}

/** The same people in any order. Some hosts add the organizer or write addresses with other case; nobody may be missing (pains P3). */
export function sameAddresses(read: readonly { readonly emailAddress: string }[], written: readonly string[]): boolean {
  const there = new Set(read.map(({ emailAddress }) => emailAddress.toLowerCase()));
  return written.every((address) => there.has(address.toLowerCase()));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
