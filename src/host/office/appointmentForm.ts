import type { Instant } from '#domain';
import { isWritten, ORDER, readFields, readText } from './appointmentFields.ts';
import { asked } from './asked.ts';

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

/** Which fields hold what was written, as read back: success is reported where nothing happened (pains P1–P5). */
export interface WriteReport {
  readonly written: readonly FieldName[];
  readonly refused: readonly FieldName[];
}

/** An appointment that is being written. Every write is read back. */
export interface AppointmentForm {
  /** What stands in the form now. A field this host does not have is read as empty. */
  read(): Promise<Omit<AppointmentFields, 'html'>>;
  /** The body as text; empty where it cannot be read. */
  readText(): Promise<string>;
  /** One field after the other: the library takes three calls at a time. */
  write(fields: Partial<AppointmentFields>): Promise<WriteReport>;
  /** False when the file is not among the attachments afterwards. */
  attach(file: { readonly name: string; readonly base64: string }): Promise<boolean>;
  /** Our key travels with the appointment; null when it carries none. */
  readKey(): Promise<string | null>;
  /** False when it does not stand there afterwards. */
  writeKey(key: string): Promise<boolean>;
  /** Closes the form; the host asks when something is not saved. */
  close(): void;
}

const KEY = 'TreklangKey';

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
    const refused = await refusedOf(item, await refusedOf(item, names, fields), fields);
    return { written: names.filter((name) => !refused.includes(name)), refused };
  }

  return {
    read: () => readFields(item),
    readText: () => readText(item),
    write,
    attach: (file) => attach(item, file),
    readKey: async () => readKey(await properties(item)),
    writeKey: (key) => writeKey(item, key),
    close: () => item.close(),
  };
}

async function refusedOf(item: Item, names: readonly FieldName[], fields: Partial<AppointmentFields>): Promise<readonly FieldName[]> {
  const refused: FieldName[] = [];
  for (const name of names) if (!(await isWritten(item, name, fields as AppointmentFields))) refused.push(name);
  return refused;
}

async function attach(item: Item, { name, base64 }: { readonly name: string; readonly base64: string }): Promise<boolean> {
  const names = async (): Promise<readonly string[]> => (await asked<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))).map((one) => one.name);
  try {
    if ((await names()).includes(name)) return true;
    await asked<string>((done) => item.addFileAttachmentFromBase64Async(base64, name, done));
    return (await names()).includes(name);
  } catch {
    return false;
  }
}

function properties(item: Item): Promise<Office.CustomProperties> {
  return asked((done) => item.loadCustomPropertiesAsync(done));
}

function readKey(kept: Office.CustomProperties): string | null {
  const key: unknown = kept.get(KEY);
  return typeof key === 'string' && key !== '' ? key : null;
}

async function writeKey(item: Item, key: string): Promise<boolean> {
  try {
    const kept = await properties(item);
    kept.set(KEY, key);
    await asked<void>((done) => kept.saveAsync(done));
    return readKey(await properties(item)) === key;
  } catch {
    // Some hosts keep nothing with a form that is not saved (pains P8).
    return false;
  }
}
