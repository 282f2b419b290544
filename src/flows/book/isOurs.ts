import type { Meeting } from '#domain';

/** The row just made, or the same wish pressed twice; not another wish of the same person in another window. */
export function isOurs(row: Meeting, wish: Meeting): boolean {
  return row.step === wish.step && row.start === wish.start && row.end === wish.end && row.place === wish.place && JSON.stringify(row.invitees) === JSON.stringify(wish.invitees);
}
