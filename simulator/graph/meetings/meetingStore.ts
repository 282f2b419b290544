import { randomBytes, randomInt } from 'node:crypto';
import type { User } from '../../directory/users.ts';
import type { Database, Tables } from '../../kernel/database.ts';
import type { World } from '../../kernel/world.ts';

/** An online meeting of Teams: lives on when its event is gone. */
export interface OnlineMeeting {
  readonly id: string;
  /** Short form; nobody can read the chat out of it. */
  readonly joinUrl: string;
  /** Id of the meeting's chat. */
  readonly threadId: string;
  /** Object id of the organizer. */
  readonly organizer: string;
  readonly tenantId: string;
  readonly iCalUId: string;
  readonly createdMs: number;
}

export const meetingTables: Tables = {
  ddl: `
    create table if not exists online_meeting (
      id text primary key, join_url text not null unique, thread_id text not null unique, organizer text not null, tenant_id text not null,
      ical_uid text not null, created_ms integer not null);
    create index if not exists online_meeting_event on online_meeting (ical_uid);
    create table if not exists meeting_joined (thread_id text not null, object_id text not null, at_ms integer not null, primary key (thread_id, object_id));
  `,
};

export function createOnlineMeeting(world: World, organizer: User, iCalUId: string): OnlineMeeting {
  const threadId = `19:meeting_${randomBytes(36).toString('base64url').slice(0, 48)}@thread.v2`;
  const number = Array.from({ length: 13 }, () => randomInt(10)).join('').replace(/^0/, '3');
  const meeting: OnlineMeeting = {
    id: Buffer.from(`1*${organizer.objectId}*0**${threadId}`).toString('base64'),
    joinUrl: `https://teams.microsoft.com/meet/${number}?p=${randomBytes(24).toString('base64url').replace(/[_-]/g, 'x').slice(0, 18)}`,
    threadId,
    organizer: organizer.objectId,
    tenantId: organizer.tenantId,
    iCalUId,
    createdMs: world.clock.now().getTime(),
  };
  world.database
    .prepare('insert into online_meeting (id, join_url, thread_id, organizer, tenant_id, ical_uid, created_ms) values (?, ?, ?, ?, ?, ?, ?)')
    .run(meeting.id, meeting.joinUrl, threadId, meeting.organizer, meeting.tenantId, iCalUId, meeting.createdMs);
  return meeting;
}

export function findMeeting(database: Database, by: 'id' | 'join_url' | 'thread_id', value: string): OnlineMeeting | undefined {
  return toMeeting(database.prepare(`select * from online_meeting where ${by} = ?`).get(value));
}

export function markJoined(world: World, threadId: string, objectId: string): void {
  world.database
    .prepare('insert into meeting_joined (thread_id, object_id, at_ms) values (?, ?, ?) on conflict do nothing')
    .run(threadId, objectId, world.clock.now().getTime());
}

/** Object ids of everybody who has been in the meeting. */
export function joinedOf(database: Database, threadId: string): readonly string[] {
  const rows = database.prepare('select object_id from meeting_joined where thread_id = ? order by at_ms').all(threadId) as { object_id: string }[];
  return rows.map((row) => row.object_id);
}

function toMeeting(row: unknown): OnlineMeeting | undefined {
  if (!row) return undefined;
  const found = row as Record<'id' | 'join_url' | 'thread_id' | 'organizer' | 'tenant_id' | 'ical_uid', string> & { created_ms: number };
  return {
    id: found.id,
    joinUrl: found.join_url,
    threadId: found.thread_id,
    organizer: found.organizer,
    tenantId: found.tenant_id,
    iCalUId: found.ical_uid,
    createdMs: found.created_ms,
  };
}
