import type { Database, Tables } from '../kernel/database.ts';

/** A mail about a meeting, as the Outlook host shows it. Other mail is not simulated. */
export interface Mail {
  readonly key: number;
  /** Object id at home of whom it reached; nothing when it left for an address of the world outside. */
  readonly mailbox?: string | undefined;
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly bodyHtml: string;
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'response';
  /** The meeting, the same in every calendar. */
  readonly iCalUId: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly attachments: readonly MailAttachment[];
  readonly atMs: number;
  readonly isRead: boolean;
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly contentBase64: string;
}

export type NewMail = Omit<Mail, 'key' | 'isRead'>;

export const mailTables: Tables = {
  ddl: `
    create table if not exists mail (key integer primary key autoincrement, mailbox text not null, is_read integer not null default 0, content text not null);
    create index if not exists mail_mailbox on mail (mailbox);
    create table if not exists outbox (key integer primary key autoincrement, address text not null collate nocase, content text not null);
  `,
};

/** Puts it into the mailbox, or into the outbox when nobody here has the address. */
export function deliver(database: Database, mail: NewMail): void {
  const content = JSON.stringify(mail);
  if (mail.mailbox === undefined) database.prepare('insert into outbox (address, content) values (?, ?)').run(mail.to, content);
  else database.prepare('insert into mail (mailbox, content) values (?, ?)').run(mail.mailbox, content);
}

/** Newest first. */
export function inboxOf(database: Database, mailbox: string): readonly Mail[] {
  return (database.prepare('select key, is_read, content from mail where mailbox = ? order by key desc').all(mailbox) as MailRow[]).map(toMail);
}

/** What left for addresses nobody here has: citizens, other organisations. Newest first. */
export function sentOutside(database: Database): readonly Mail[] {
  return (database.prepare('select key, 1 as is_read, content from outbox order by key desc').all() as MailRow[]).map(toMail);
}

export function markRead(database: Database, mailbox: string, key: number): void {
  database.prepare('update mail set is_read = 1 where mailbox = ? and key = ?').run(mailbox, key);
}

interface MailRow {
  key: number;
  is_read: number;
  content: string;
}

function toMail(row: MailRow): Mail {
  return { ...(JSON.parse(row.content) as NewMail), key: row.key, isRead: row.is_read === 1 };
}
