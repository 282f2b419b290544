import { type CalendarDay, dayIn, inviteStop, type InviteStop, laterOf } from '#domain';
import { formatDayLong, type Language, type Words } from '#i18n';
import type { BookDraft, DraftInvitee } from './draft.ts';
import { isByLetter } from './presentInvitee.ts';

/** On which day somebody's right to be there counts: the meeting's, once there is a time. */
export function meetingDayOf({ time }: Pick<BookDraft, 'time'>, today: CalendarDay): CalendarDay {
  return time ? laterOf(dayIn(time.start), today) : today;
}

export function stopOf(invitee: DraftInvitee, on: CalendarDay): InviteStop | null {
  return inviteStop({ ...invitee, isByLetter: isByLetter(invitee) }, on);
}

/** Whoever cannot be invited as things stand. */
export function stoppedIn(draft: Pick<BookDraft, 'invitees' | 'time'>, today: CalendarDay): readonly DraftInvitee[] {
  const on = meetingDayOf(draft, today);
  return draft.invitees.filter((invitee) => stopOf(invitee, on) !== null);
}

/** What is in the way and what can be done, at the person. */
export function presentStop(stop: InviteStop, { name, role }: DraftInvitee, language: Language, words: Words<'book'>['who']): string {
  if (stop.kind === 'protectedAddress') return words.protectedStop(name);
  const day = formatDayLong(stop.endsOn, language, { year: true });
  return role === 'guardian' ? words.guardianEnded(day) : words.representationEnded(day);
}
