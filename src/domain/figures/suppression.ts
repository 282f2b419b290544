/** small: 1–4 citizens; complement: hidden so that a small one cannot be worked out from the total. */
export type Hidden = 'small' | 'complement';

/** Danish statistical practice: fewer than five are not shown (DOMAIN 4.6). */
export const SMALLEST_SHOWN = 5;

export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** Which rows of a table with a known total are hidden. When one alone is small, the smallest of the others is hidden with it. */
export function suppress(rows: readonly { readonly citizens: number; readonly withBoth: number }[]): (Hidden | null)[] {
  const hidden = rows.map((row): Hidden | null => (isSmall(row.citizens) || isSmall(row.withBoth) ? 'small' : null));
  if (hidden.filter(Boolean).length !== 1) return hidden;
  const [partner] = rows
    .map(({ citizens }, at) => ({ citizens, at }))
    .filter(({ citizens, at }) => hidden[at] === null && citizens > 0)
    .sort((a, b) => a.citizens - b.citizens);
  if (partner) hidden[partner.at] = 'complement';
  return hidden;
}
