import { randomBytes } from 'node:crypto';
import type { Database, Tables } from '../../kernel/database.ts';
import type { World } from '../../kernel/world.ts';
import type { EventRecord, NewEvent } from './eventRecord.ts';

export const calendarTables: Tables = {
  ddl: `
    create table if not exists calendar_event (
      key integer primary key autoincrement, mailbox text not null, id text not null unique, immutable_id text not null unique,
      ical_uid text not null, start_ms integer not null, end_ms integer not null, transaction_id text, content text not null);
    create index if not exists calendar_event_time on calendar_event (mailbox, start_ms);
    create index if not exists calendar_event_meeting on calendar_event (ical_uid, mailbox);
    create table if not exists event_property (event_key integer not null, id text not null, value text not null, primary key (event_key, id));
    create table if not exists event_attachment (
      key integer primary key autoincrement, event_key integer not null, id text not null unique, name text not null, content_type text not null,
      content blob not null, is_inline integer not null, content_id text, modified_ms integer not null);
    create index if not exists event_attachment_event on event_attachment (event_key);
    create table if not exists attachment_upload (
      token text primary key, event_key integer not null, name text not null, content_type text not null, size integer not null,
      received blob not null, expires_ms integer not null);
    create table if not exists calendar_sharing (mailbox text primary key, level text not null);
    create table if not exists calendar_hours (mailbox text primary key, hours text not null);
  `,
};

/** Files the event under new ids. */
export function addEvent(world: Pick<World, 'database' | 'clock'>, event: NewEvent): EventRecord {
  const now = world.clock.now().getTime();
  const row = { ...event, id: newId('AAMkA', 112), immutableId: newId('AAkAL', 88), changeKey: newChangeKey(), createdMs: now, modifiedMs: now };
  const { lastInsertRowid } = world.database
    .prepare('insert into calendar_event (mailbox, id, immutable_id, ical_uid, start_ms, end_ms, transaction_id, content) values (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(row.mailbox, row.id, row.immutableId, row.iCalUId, row.startMs, row.endMs, row.transactionId ?? null, JSON.stringify(row));
  return { ...row, key: Number(lastInsertRowid) };
}

/** Writes a changed event; its change key and time of change are made new. */
export function saveEvent(world: World, event: EventRecord): EventRecord {
  const changed = { ...event, changeKey: newChangeKey(), modifiedMs: world.clock.now().getTime() };
  world.database
    .prepare('update calendar_event set start_ms = ?, end_ms = ?, content = ? where key = ?')
    .run(changed.startMs, changed.endMs, JSON.stringify(changed), changed.key);
  return changed;
}

export function removeEvent(database: Database, key: number): void {
  for (const table of ['event_property', 'event_attachment', 'attachment_upload']) {
    database.prepare(`delete from ${table} where event_key = ?`).run(key);
  }
  database.prepare('delete from calendar_event where key = ?').run(key);
}

/**
 * Strict on purpose: an id asked for with `IdType="ImmutableId"` is found only with that header, an ordinary one only without,
 * so that a client that forgets the header once is found out.
 */
export function findEvent(database: Database, mailbox: string, id: string, immutableIds: boolean): EventRecord | undefined {
  const column = immutableIds ? 'immutable_id' : 'id';
  return toEvent(database.prepare(`select key, content from calendar_event where mailbox = ? and ${column} = ?`).get(mailbox, id));
}

/** The entry of a meeting in one calendar. */
export function findCopy(database: Database, mailbox: string, iCalUId: string): EventRecord | undefined {
  return toEvent(database.prepare('select key, content from calendar_event where ical_uid = ? and mailbox = ?').get(iCalUId, mailbox));
}

export function findByTransaction(database: Database, mailbox: string, transactionId: string): EventRecord | undefined {
  return toEvent(database.prepare('select key, content from calendar_event where mailbox = ? and transaction_id = ?').get(mailbox, transactionId));
}

export function findByKey(database: Database, key: number): EventRecord | undefined {
  return toEvent(database.prepare('select key, content from calendar_event where key = ?').get(key));
}

/** Oldest first. */
export function eventsOf(database: Database, mailbox: string): readonly EventRecord[] {
  return toEvents(database.prepare('select key, content from calendar_event where mailbox = ? order by key').all(mailbox));
}

/** Those that touch the time from `fromMs` up to `toMs`, oldest first. */
export function eventsBetween(database: Database, mailbox: string, fromMs: number, toMs: number): readonly EventRecord[] {
  return toEvents(
    database
      .prepare('select key, content from calendar_event where mailbox = ? and start_ms < ? and (end_ms > ? or start_ms = end_ms and start_ms >= ?) order by key')
      .all(mailbox, toMs, fromMs, fromMs),
  );
}

export const newICalUId = (): string => `040000008200E00074C5B7101A82E008${randomBytes(32).toString('hex').toUpperCase()}`;

/** Ends in `=` as Outlook's do: whoever forgets to percent-encode an id in an address finds out. */
export const newId = (start: string, bytes: number): string => `${start}${randomBytes(bytes).toString('base64url').slice(0, bytes)}AAA=`;

const newChangeKey = (): string => randomBytes(16).toString('base64');

function toEvents(rows: unknown[]): readonly EventRecord[] {
  return rows.map((row) => toEvent(row)!);
}

function toEvent(row: unknown): EventRecord | undefined {
  if (!row) return undefined;
  const { key, content } = row as { key: number; content: string };
  return { ...(JSON.parse(content) as Omit<EventRecord, 'key'>), key };
}
