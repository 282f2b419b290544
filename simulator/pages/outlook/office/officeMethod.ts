import type { AppointmentItem } from './appointmentItem.ts';

/** What the page around the add-in can do for it. */
export interface OfficeSurface {
  /** @returns false when the mailbox has no such event. */
  openEvent(itemId: string): Promise<boolean>;
  newAppointment(fields: Readonly<Record<string, unknown>>): void;
  closeItem(): void;
  closePane(): void;
  /** Keeps the appointment in the mailbox without sending. @returns its id. */
  save(): Promise<string>;
  attachmentContent(attachmentId: string): Promise<string | undefined>;
  saveCustomProperties(properties: Readonly<Record<string, unknown>>): Promise<void>;
  saveRoamingSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  openWindow(url: string): void;
  /** A line for who looks at the page: what the add-in asked for and did not get. */
  log(line: string): void;
}

export interface OfficeCall {
  readonly params: Readonly<Record<string, unknown>>;
  readonly item: AppointmentItem;
  readonly surface: OfficeSurface;
}

export type OfficeReply = object;

export interface OfficeMethod {
  /** Named in the log. */
  readonly name: string;
  /** `compose`: refused on an appointment that is only read. `mailbox`: needs no item. */
  readonly on: 'compose' | 'item' | 'mailbox';
  readonly answer: (call: OfficeCall) => OfficeReply | Promise<OfficeReply>;
}

/** By dispatch id. */
export type OfficeMethods = Readonly<Record<number, OfficeMethod>>;

export const success = (data?: unknown): OfficeReply =>
  data === undefined ? { error: false, errorCode: 0, wasSuccessful: true } : { error: false, errorCode: 0, wasSuccessful: true, data };
/** `code` 9xxx: the library has its name and text. */
export const failure = (code: number): OfficeReply => ({ error: true, errorCode: code });

export const FAILED = {
  attachmentTooBig: 9000,
  invalidAttachmentId: 9008,
  invalidEndTime: 9010,
  duplicateNotification: 9023,
  unknownNotification: 9024,
  tooManyNotifications: 9025,
  itemPermission: 9038,
  server: 9042,
  itemNotSaved: 9046,
  unknownSessionKey: 9050,
  sessionDataTooLong: 9051,
} as const;

export const compose = (name: string, answer: OfficeMethod['answer']): OfficeMethod => ({ name, on: 'compose', answer });
export const item = (name: string, answer: OfficeMethod['answer']): OfficeMethod => ({ name, on: 'item', answer });
export const mailbox = (name: string, answer: OfficeMethod['answer']): OfficeMethod => ({ name, on: 'mailbox', answer });

export function text(call: OfficeCall, name: string): string {
  const value = call.params[name];
  return typeof value === 'string' ? value : '';
}
