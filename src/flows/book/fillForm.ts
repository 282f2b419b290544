import type { Meeting, Recorded } from '#domain';
import { nextAttempt } from './attempts.ts';
import { attendeesOf } from './attendeesOf.ts';
import type { BookingDesk } from './booking.ts';
import { beginning } from './beginning.ts';
import { claimFollowUps } from './claimFollowUps.ts';
import { type BookingPlan, inClaimOrder } from './bookingPlan.ts';
import { type InvitationLeak, leaksIn } from './leaksIn.ts';
import { meetingOf } from './meetingOf.ts';

/** An appointment that is being written, as its host lets us write it. Every write is read back. */
export interface WritableAppointment {
  write(fields: { readonly subject?: string; readonly start?: Meeting['start']; readonly end?: Meeting['end']; readonly place?: string; readonly required?: readonly string[]; readonly html?: string }): Promise<{ readonly refused: readonly string[] }>;
  read(): Promise<{ readonly required: readonly string[] }>;
  attach(file: { readonly name: string; readonly base64: string }): Promise<boolean>;
  writeKey(key: string): Promise<boolean>;
}

export type FormPart = 'subject' | 'time' | 'people' | 'body' | 'file';

export type FormOutcome =
  | { readonly kind: 'filled'; readonly meeting: Recorded<Meeting>; readonly parts: readonly FormPartReport[] }
  | { readonly kind: 'leaks'; readonly leaks: readonly InvitationLeak[] }
  | { readonly kind: 'taken' | 'unfinished'; readonly meeting: Recorded<Meeting> };

export interface FormPartReport {
  readonly part: FormPart;
  readonly isThere: boolean;
  /** People only: addresses Outlook did not take. */
  readonly missing: readonly string[];
}

/**
 * Fills Outlook's own appointment and says what stuck, because success is reported where nothing happened (pains P1–P6).
 * The row says *in form*: nothing is sent, the caseworker sends it from there. Safe to repeat.
 */
export async function fillForm(desk: BookingDesk, form: WritableAppointment, wanted: BookingPlan): Promise<FormOutcome> {
  const plan = { ...wanted, covers: inClaimOrder(wanted.covers) };
  const invitation = await desk.papers.invitation(plan);
  const leaks = leaksIn(invitation, desk.papers.agendaFileName, plan);
  if (leaks.length > 0) return { kind: 'leaks', leaks };
  const { me, authority } = desk.store;
  const attempt = nextAttempt(plan, me.id);
  const isAgain = attempt.kind === 'unfinished' && attempt.meeting.step === 'inForm';
  if (attempt.kind === 'taken' || (attempt.kind === 'unfinished' && !isAgain)) return { kind: attempt.kind, meeting: attempt.meeting };
  const meeting = attempt.kind === 'new' ? await authority.meetings.create({ ...meetingOf(plan, attempt.key, me), step: 'inForm' }) : attempt.meeting;
  if (meeting.organizer.id !== me.id) return { kind: 'taken', meeting };

  await claimFollowUps(desk, beginning(plan, meeting));
  for (const cover of plan.covers) await desk.store.documents.save(cover.room.room.code, plan.case.key, await desk.papers.fullAgenda(plan, cover));
  const required = attendeesOf(plan.invitees, me.email).map(({ email }) => email);
  const { refused } = await form.write({ subject: invitation.subject, start: plan.start, end: plan.end, place: invitation.place, required, html: invitation.html });
  const file = await desk.papers.neutralAgenda(plan);
  const hasFile = await form.attach({ name: file.name, base64: toBase64(file.content) });
  await form.writeKey(meeting.key);
  const there = new Set((await form.read()).required.map((address) => address.toLowerCase()));
  const missing = required.filter((address) => !there.has(address.toLowerCase()));
  const isIn = (...names: readonly string[]) => names.every((name) => !refused.includes(name));
  return {
    kind: 'filled',
    meeting,
    parts: [
      { part: 'subject', isThere: isIn('subject'), missing: [] },
      { part: 'time', isThere: isIn('start', 'end'), missing: [] },
      { part: 'people', isThere: missing.length === 0, missing },
      { part: 'body', isThere: isIn('html'), missing: [] },
      { part: 'file', isThere: hasFile, missing: [] },
    ],
  };
}

function toBase64(content: Uint8Array): string {
  let text = '';
  for (const byte of content) text += String.fromCharCode(byte);
  return btoa(text);
}
