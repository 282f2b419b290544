import { type Instant, isFailure, type Meeting, type Recorded } from '#domain';
import { nextAttempt } from './attempts.ts';
import { attendeesOf } from './attendeesOf.ts';
import type { BookingDesk, BookingOutcome, Invitation } from './booking.ts';
import { beginning } from './beginning.ts';
import { claimFollowUps, FollowUpTaken } from './claimFollowUps.ts';
import { fileFullAgendas } from './fileFullAgendas.ts';
import { isOurs } from './isOurs.ts';
import { type BookingPlan, inClaimOrder } from './bookingPlan.ts';
import { type InvitationLeak, leaksIn } from './leaksIn.ts';
import { lose } from './lose.ts';
import { meetingOf } from './meetingOf.ts';

/** An appointment that is being written, as its host lets us write it. Every write is read back. */
export interface WritableAppointment {
  /** `silent`: what the host gave no answer to. */
  write(fields: WrittenFields): Promise<{ readonly refused: readonly string[]; readonly silent: readonly string[] }>;
  read(): Promise<{ readonly start: Instant; readonly end: Instant; readonly required: readonly string[]; readonly optional: readonly string[] }>;
  /** What would be sent if it were sent now. @throws Failure where the form cannot be read */
  readWords(): Promise<{ readonly subject: string; readonly place: string; readonly text: string }>;
  /** `old`: a file of that name from before stays, and nothing was put beside it. */
  attach(file: { readonly name: string; readonly base64: string }): Promise<FormAnswer | 'old'>;
  writeKey(key: string): Promise<FormAnswer>;
}

type FormAnswer = 'there' | 'refused' | 'silent';

interface WrittenFields {
  readonly subject?: string;
  readonly start?: Meeting['start'];
  readonly end?: Meeting['end'];
  readonly place?: string;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly html?: string;
}

/** `key`: by which the sent appointment is found again. */
export const FORM_PARTS = ['subject', 'time', 'place', 'people', 'body', 'file', 'key'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

export type FormOutcome =
  /** `place`: as it was written there; one that names a service travels as other words. */
  | { readonly kind: 'filled'; readonly meeting: Recorded<Meeting>; readonly place: string; readonly parts: readonly FormPartReport[] }
  | { readonly kind: 'leaks'; readonly leaks: readonly InvitationLeak[] }
  /** Another booking of the same person stands in the row: finish or undo it first. */
  | { readonly kind: 'unfinished'; readonly meeting: Recorded<Meeting> }
  | Extract<BookingOutcome, { kind: 'taken' | 'halted' }>;

export interface FormPartReport {
  readonly part: FormPart;
  readonly isThere: boolean;
  /** Outlook did not answer: it may be there, and nobody knows. */
  readonly isSilent: boolean;
  /** The file only: one from before is still there, and would be sent. */
  readonly isOld?: boolean;
  /** People only: addresses Outlook did not take. */
  readonly missing: readonly string[];
}

/** Part of a form that was filled before. */
export interface FormAgain {
  readonly only: readonly FormPart[];
  readonly before: readonly FormPartReport[];
}

const ALL_ANEW: FormAgain = { only: FORM_PARTS, before: [] };

/**
 * Fills Outlook's own appointment and says what stuck, because success is reported where nothing happened (pains P1–P8).
 * The row says *in form*: nothing is sent, the caseworker sends it from there. Safe to repeat.
 * @param again what to write once more, and what was said before of the rest: it may have been changed by hand since, and is left alone
 */
export async function fillForm(desk: BookingDesk, form: WritableAppointment, wanted: BookingPlan, again: FormAgain = ALL_ANEW): Promise<FormOutcome> {
  const plan = { ...wanted, covers: inClaimOrder(wanted.covers) };
  const invitation = await desk.papers.invitation(plan);
  const leaks = leaksIn(invitation, desk.papers.agendaFileName, plan);
  if (leaks.length > 0) return { kind: 'leaks', leaks };
  const { me, authority } = desk.store;
  const attempt = nextAttempt(plan, me.id);
  if (attempt.kind === 'taken') return { kind: 'taken', by: attempt.meeting.organizer, meeting: attempt.meeting };
  const wish = { ...meetingOf(plan, attempt.kind === 'new' ? attempt.key : attempt.meeting.key, me), step: 'inForm' } as const;
  const meeting = attempt.kind === 'new' ? await authority.meetings.create(wish) : attempt.meeting;
  if (meeting.organizer.id !== me.id) return { kind: 'taken', by: meeting.organizer, meeting };
  if (!isOurs(meeting, wish)) return { kind: 'unfinished', meeting };

  const begun = beginning(plan, meeting);
  try {
    await claimFollowUps(desk, begun);
  } catch (error) {
    if (error instanceof FollowUpTaken) return lose(desk, begun, error.followUp);
    throw error;
  }
  await fileFullAgendas(desk, begun);
  return { kind: 'filled', meeting, place: invitation.place, parts: await writeParts(desk, form, { plan, invitation, meeting }, again) };
}

interface Filling {
  readonly plan: BookingPlan;
  readonly invitation: Invitation;
  readonly meeting: Meeting;
}

async function writeParts(desk: BookingDesk, form: WritableAppointment, { plan, invitation, meeting }: Filling, { only, before }: FormAgain): Promise<readonly FormPartReport[]> {
  const isWanted = (part: FormPart) => only.includes(part);
  const asked = askedIn(plan, desk.store.me.email);
  const { refused, silent } = await form.write({
    ...(isWanted('subject') && { subject: invitation.subject }),
    ...(isWanted('time') && { start: plan.start, end: plan.end }),
    ...(isWanted('place') && { place: invitation.place }),
    ...(isWanted('people') && asked),
    ...(isWanted('body') && { html: invitation.html }),
  });
  const isAsked = silent.length === 0;
  const file = await desk.papers.neutralAgenda(plan);
  const fileAnswer = isAsked ? await form.attach({ name: file.name, base64: toBase64(file.content) }) : 'silent';
  const keyAnswer = isAsked ? await form.writeKey(meeting.key) : 'silent';
  const missing = isAsked ? await missingOf(form, asked) : null;
  const answerOf = (...names: readonly string[]): FormAnswer => (names.some((name) => silent.includes(name)) ? 'silent' : names.some((name) => refused.includes(name)) ? 'refused' : 'there');
  /** People, file and key are looked at whatever is written. */
  const notTouched = (part: FormPart) => (isWanted(part) || part === 'people' || part === 'file' || part === 'key' ? undefined : before.find((one) => one.part === part));
  const answers: Readonly<Record<FormPart, FormAnswer | 'old'>> = {
    subject: answerOf('subject'),
    time: answerOf('start', 'end'),
    place: answerOf('place'),
    people: missing === null ? 'silent' : missing.length > 0 ? 'refused' : 'there',
    body: answerOf('html'),
    file: fileAnswer,
    key: keyAnswer,
  };
  return FORM_PARTS.map((part) => notTouched(part) ?? ({ part, isThere: answers[part] === 'there', isSilent: answers[part] === 'silent', ...(answers[part] === 'old' && { isOld: true }), missing: part === 'people' ? (missing ?? []) : [] }));
}

type Asked = Pick<Required<WrittenFields>, 'required' | 'optional'>;

function askedIn(plan: BookingPlan, organizerEmail: string): Asked {
  const attendees = attendeesOf(plan.invitees, organizerEmail);
  const addresses = (isOptional: boolean) => attendees.filter((one) => (one.isOptional ?? false) === isOptional).map(({ email }) => email);
  return { required: addresses(false), optional: addresses(true) };
}

/** Who of those to be invited does not stand where they should in the form, whatever the writing of it said. Null: it gives no answer. */
async function missingOf(form: WritableAppointment, asked: Asked): Promise<readonly string[] | null> {
  try {
    const there = await form.read();
    return [...notAmong(asked.required, there.required), ...notAmong(asked.optional, there.optional)];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return null;
  }
}

function notAmong(addresses: readonly string[], there: readonly string[]): readonly string[] {
  const found = new Set(there.map((address) => address.toLowerCase()));
  return addresses.filter((address) => !found.has(address.toLowerCase()));
}

/** What an appointment that was filled would do if it were sent now. */
export interface FormReading {
  /** What it would say too much of. */
  readonly leaks: readonly InvitationLeak[];
  /** The time in the form, where it is another than the one in the text and the agenda. */
  readonly otherTime: { readonly start: Instant; readonly end: Instant } | null;
}

/** The caseworker may have written in the form since it was filled. @throws Failure where it cannot be read */
export async function readForm(desk: BookingDesk, form: WritableAppointment, plan: BookingPlan): Promise<FormReading> {
  const { subject, place, text } = await form.readWords();
  const { start, end } = await form.read();
  return {
    // Read as text: the marks of html are Outlook's own by now.
    leaks: leaksIn({ subject, place, html: escaped(text) }, desk.papers.agendaFileName, plan),
    otherTime: start === plan.start && end === plan.end ? null : { start, end },
  };
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
