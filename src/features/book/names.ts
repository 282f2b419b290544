import { formatList, type Language } from '#i18n';

/** How people are called on a page everybody at the table may see. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** `du, Dorthe og Peter`, with `you` for the reader. */
export function firstNames(people: readonly { readonly name: string; readonly isMe?: boolean }[], language: Language, you?: string): string {
  const mine = you !== undefined && people.some(({ isMe }) => isMe) ? [you] : [];
  return formatList([...mine, ...people.filter(({ isMe }) => !isMe || you === undefined).map(({ name }) => firstName(name))], language);
}

export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  return `${parts[0]?.charAt(0) ?? ''}${parts.length > 1 ? parts.at(-1)!.charAt(0) : ''}`.toUpperCase();
}
