import { Failure, type Instant, isFailure } from '#domain';
import { answerOf, ORDER, readFields, readWords, writeField } from './appointmentFields.ts';
import { asked } from './asked.ts';
import { attachFile } from './attachFile.ts';
import { KEY } from './itemKey.ts';

/** The fields of Outlook's own form that we fill. */
export interface AppointmentFields {
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  /** Addresses. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly html: string;
}

export type FieldName = keyof AppointmentFields;

/** What became of something written. `silent`: no answer came, so nobody knows. */
export type WriteAnswer = 'there' | 'refused' | 'silent';

/** `old`: a file of that name from before could not be taken out, and nothing was put beside it. */
export type AttachAnswer = WriteAnswer | 'old';

/** Which fields hold what was written, as read back: success is reported where nothing happened (pains P1–P5). */
export interface WriteReport {
  readonly written: readonly FieldName[];
  readonly refused: readonly FieldName[];
  /** The one the host did not answer to, and what would have come after it: asking on would wait as long for each. */
  readonly silent: readonly FieldName[];
}

/** What would be read by those invited. */
export interface AppointmentWords {
  readonly subject: string;
  readonly place: string;
  /** The body, without its marks. */
  readonly text: string;
}

export interface AttachedFile {
  readonly name: string;
  readonly base64: string;
}

/** An appointment that is being written. Every write is read back. */
export interface AppointmentForm {
  /** What stands in the form now. A field this host does not have is read as empty. */
  read(): Promise<Omit<AppointmentFields, 'html'>>;
  /** What would be sent if it were sent now. @throws Failure where the form cannot be read */
  readWords(): Promise<AppointmentWords>;
  /** One field after the other: the library takes three calls at a time. */
  write(fields: Partial<AppointmentFields>): Promise<WriteReport>;
  /** `there`: this very file is the one of its name among the attachments afterwards. One with other content is taken out first. */
  attach(file: AttachedFile): Promise<AttachAnswer>;
  /** Our key travels with the appointment; null when it carries none. */
  readKey(): Promise<string | null>;
  /** `there`: it is read back afterwards. */
  writeKey(key: string): Promise<WriteAnswer>;
  /** Closes the form; the host asks when something is not saved. */
  close(): void;
}

export type Item = Office.AppointmentCompose;

/** Null for anything but an appointment that can be written. Each property is looked for: hosts leave some out. */
export function createAppointmentForm(item: Office.Mailbox['item']): AppointmentForm | null {
  const compose = item as Partial<Item> | undefined;
  if (!compose || typeof compose.start?.setAsync !== 'function' || typeof compose.subject?.setAsync !== 'function') return null;
  return formOf(compose as Item);
}

function formOf(item: Item): AppointmentForm {
  async function write(fields: Partial<AppointmentFields>): Promise<WriteReport> {
    const names = ORDER.filter((name) => fields[name] !== undefined);
    // A start later than the form's old end is taken only after the new end, hence the second turn.
    const first = await writeEach(item, names, fields);
    const { refused, silent } = first.silent.length > 0 ? first : await writeEach(item, first.refused, fields);
    return { written: names.filter((name) => !refused.includes(name) && !silent.includes(name)), refused, silent };
  }

  return {
    read: () => readFields(item),
    readWords: () => wordsOf(item),
    write,
    attach: (file) => attachFile(item, file),
    readKey: async () => readKey(await properties(item)),
    writeKey: (key) => writeKey(item, key),
    close: () => item.close(),
  };
}

async function writeEach(item: Item, names: readonly FieldName[], fields: Partial<AppointmentFields>): Promise<Omit<WriteReport, 'written'>> {
  const refused: FieldName[] = [];
  for (const [at, name] of names.entries()) {
    const answer = await writeField(item, name, fields as AppointmentFields);
    if (answer === 'silent') return { refused, silent: names.slice(at) };
    if (answer === 'refused') refused.push(name);
  }
  return { refused, silent: [] };
}

/** A host that leaves a property out is one that cannot be read. */
async function wordsOf(item: Item): Promise<AppointmentWords> {
  try {
    return await readWords(item);
  } catch (cause) {
    if (isFailure(cause)) throw cause;
    throw new Failure('unexpected', 'The form has no such field', { cause });
  }
}

function properties(item: Item): Promise<Office.CustomProperties> {
  return asked((done) => item.loadCustomPropertiesAsync(done));
}

function readKey(kept: Office.CustomProperties): string | null {
  const key: unknown = kept.get(KEY);
  return typeof key === 'string' && key !== '' ? key : null;
}

/** Some hosts keep nothing with a form that is not saved (pains P8). */
function writeKey(item: Item, key: string): Promise<WriteAnswer> {
  return answerOf(async () => {
    const kept = await properties(item);
    kept.set(KEY, key);
    await asked<void>((done) => kept.saveAsync(done));
    return readKey(await properties(item)) === key;
  });
}
