import { type Instant, instantOf, toInstant } from '#domain';
import type { AppointmentFields, AppointmentWords, FieldName, Item, WriteAnswer } from './appointmentForm.ts';
import { asked, isSilence } from './asked.ts';
import { sameAddresses, sameText } from './sameField.ts';

/** Subject first: what follows may make the host draw the form anew. */
export const ORDER: readonly FieldName[] = ['subject', 'start', 'end', 'place', 'required', 'optional', 'html'];

/** Whether the field holds it afterwards, whatever the call said. */
export function writeField(item: Item, name: FieldName, fields: AppointmentFields): Promise<WriteAnswer> {
  const field = FIELDS[name];
  return answerOf(async () => {
    await field.set(item, fields);
    return field.holds(item, fields);
  });
}

/** @param isThere writes and reads back */
export async function answerOf(isThere: () => Promise<boolean>): Promise<WriteAnswer> {
  try {
    return (await isThere()) ? 'there' : 'refused';
  } catch (error) {
    return isSilence(error) ? 'silent' : 'refused';
  }
}

interface FieldAccess {
  readonly set: (item: Item, fields: AppointmentFields) => Promise<void>;
  readonly holds: (item: Item, fields: AppointmentFields) => Promise<boolean>;
}

const FIELDS: Readonly<Record<FieldName, FieldAccess>> = {
  subject: {
    set: (item, { subject }) => asked((done) => item.subject.setAsync(subject, done)),
    holds: async (item, { subject }) => sameText(await asked((done) => item.subject.getAsync(done)), subject),
  },
  start: {
    set: (item, { start }) => asked((done) => item.start.setAsync(new Date(start), done)),
    holds: async (item, { start }) => sameTime(await asked((done) => item.start.getAsync(done)), start),
  },
  end: {
    set: (item, { end }) => asked((done) => item.end.setAsync(new Date(end), done)),
    holds: async (item, { end }) => sameTime(await asked((done) => item.end.getAsync(done)), end),
  },
  place: {
    set: (item, { place }) => asked((done) => item.location.setAsync(place, done)),
    holds: async (item, { place }) => sameText(await asked((done) => item.location.getAsync(done)), place),
  },
  required: {
    set: (item, { required }) => asked((done) => item.requiredAttendees.setAsync([...required], done)),
    holds: async (item, { required }) => sameAddresses(await asked((done) => item.requiredAttendees.getAsync(done)), required),
  },
  optional: {
    set: (item, { optional }) => asked((done) => item.optionalAttendees.setAsync([...optional], done)),
    holds: async (item, { optional }) => sameAddresses(await asked((done) => item.optionalAttendees.getAsync(done)), optional),
  },
  html: {
    set: (item, { html }) => asked((done) => item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, done)),
    // The host rewrites html; its text tells whether it took it.
    holds: async (item, { html }) => sameText(await asked((done) => item.body.getAsync(Office.CoercionType.Text, done)), textOf(html)),
  },
};

export async function readFields(item: Item): Promise<Omit<AppointmentFields, 'html'>> {
  const subject = await readOr('', () => asked<string>((done) => item.subject.getAsync(done)));
  const start = await asked<Date>((done) => item.start.getAsync(done));
  const end = await asked<Date>((done) => item.end.getAsync(done));
  const place = await readOr('', () => asked<string>((done) => item.location.getAsync(done)));
  const required = await readOr([], () => asked<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done)));
  const optional = await readOr([], () => asked<Office.EmailAddressDetails[]>((done) => item.optionalAttendees.getAsync(done)));
  const addresses = (people: readonly Office.EmailAddressDetails[]) => people.map(({ emailAddress }) => emailAddress);
  return { subject, start: instantOf(start), end: instantOf(end), place, required: addresses(required), optional: addresses(optional) };
}

/** Everything in words that would be sent. @throws Failure or TypeError where one of them cannot be read: then nothing is known of it. */
export async function readWords(item: Item): Promise<AppointmentWords> {
  const subject = await asked<string>((done) => item.subject.getAsync(done));
  const place = await asked<string>((done) => item.location.getAsync(done));
  return { subject, place, text: await asked<string>((done) => item.body.getAsync(Office.CoercionType.Text, done)) };
}

/** Hosts leave out properties (pains P4), so a field may not be there to be read. One that does not answer is no empty field. */
async function readOr<T>(whenMissing: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isSilence(error)) throw error;
    return whenMissing;
  }
}

function sameTime(read: Date, written: Instant): boolean {
  return toInstant(read.toISOString()) === written;
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
