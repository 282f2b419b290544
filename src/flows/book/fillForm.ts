import type { Meeting, Recorded } from '#domain';
import { nextAttempt } from './attempts.ts';
import { attendeesOf } from './attendeesOf.ts';
import type { BookingDesk, Invitation } from './booking.ts';
import { beginning } from './beginning.ts';
import { claimFollowUps } from './claimFollowUps.ts';
import { type BookingPlan, inClaimOrder } from './bookingPlan.ts';
import { type InvitationLeak, leaksIn } from './leaksIn.ts';
import { meetingOf } from './meetingOf.ts';

/** An appointment that is being written, as its host lets us write it. Every write is read back. */
export interface WritableAppointment {
  write(fields: WrittenFields): Promise<{ readonly refused: readonly string[] }>;
  read(): Promise<{ readonly subject: string; readonly place: string; readonly required: readonly string[] }>;
  /** The body as text; empty where it cannot be read. */
  readText(): Promise<string>;
  attach(file: { readonly name: string; readonly base64: string }): Promise<boolean>;
  writeKey(key: string): Promise<boolean>;
}

interface WrittenFields {
  readonly subject?: string;
  readonly start?: Meeting['start'];
  readonly end?: Meeting['end'];
  readonly place?: string;
  readonly required?: readonly string[];
  readonly html?: string;
}

/** `key`: by which the sent appointment is found again. */
export const FORM_PARTS = ['subject', 'time', 'place', 'people', 'body', 'file', 'key'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

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
 * Fills Outlook's own appointment and says what stuck, because success is reported where nothing happened (pains P1–P8).
 * The row says *in form*: nothing is sent, the caseworker sends it from there. Safe to repeat.
 * @param only what to write: what stuck before may have been changed by hand since
 */
export async function fillForm(desk: BookingDesk, form: WritableAppointment, wanted: BookingPlan, only: readonly FormPart[] = FORM_PARTS): Promise<FormOutcome> {
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
  return { kind: 'filled', meeting, parts: await writeParts(desk, form, { plan, invitation, meeting }, only) };
}

interface Filling {
  readonly plan: BookingPlan;
  readonly invitation: Invitation;
  readonly meeting: Meeting;
}

async function writeParts(desk: BookingDesk, form: WritableAppointment, { plan, invitation, meeting }: Filling, only: readonly FormPart[]): Promise<readonly FormPartReport[]> {
  const isWanted = (part: FormPart) => only.includes(part);
  const required = attendeesOf(plan.invitees, desk.store.me.email).map(({ email }) => email);
  const { refused } = await form.write({
    ...(isWanted('subject') && { subject: invitation.subject }),
    ...(isWanted('time') && { start: plan.start, end: plan.end }),
    ...(isWanted('place') && { place: invitation.place }),
    ...(isWanted('people') && { required }),
    ...(isWanted('body') && { html: invitation.html }),
  });
  const file = await desk.papers.neutralAgenda(plan);
  const hasFile = await form.attach({ name: file.name, base64: toBase64(file.content) });
  const hasKey = await form.writeKey(meeting.key);
  const there = new Set((await form.read()).required.map((address) => address.toLowerCase()));
  const missing = required.filter((address) => !there.has(address.toLowerCase()));
  const isIn = (...names: readonly string[]) => names.every((name) => !refused.includes(name));
  const isThere: Readonly<Record<FormPart, boolean>> = { subject: isIn('subject'), time: isIn('start', 'end'), place: isIn('place'), people: missing.length === 0, body: isIn('html'), file: hasFile, key: hasKey };
  return FORM_PARTS.map((part) => ({ part, isThere: isThere[part], missing: part === 'people' ? missing : [] }));
}

/** What the form would say too much of if it were sent now: the caseworker may have written in it since. */
export async function leaksInForm(desk: BookingDesk, form: WritableAppointment, plan: BookingPlan): Promise<readonly InvitationLeak[]> {
  const { subject, place } = await form.read();
  // Read as text: the marks of html are Outlook's own by now.
  return leaksIn({ subject, place, html: escaped(await form.readText()) }, desk.papers.agendaFileName, plan);
}

/** Without addresses: the digits of their keys may look like a number of a person. */
function escaped(text: string): string {
  return text.replace(/https?:\/\/[^\s<>]+/g, ' ').replaceAll('<', ' ').replaceAll('>', ' ');
}

function toBase64(content: Uint8Array): string {
  let text = '';
  for (const byte of content) text += String.fromCharCode(byte);
  return btoa(text);
}
