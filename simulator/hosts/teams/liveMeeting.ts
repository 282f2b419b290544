import type { Database, Tables } from '../../kernel/database.ts';
import type { LiveMeeting, Participant, Stage } from './teamsShapes.ts';

/** Who is in a meeting just now and what is on its stage. */
export const liveMeetingTables: Tables = {
  ddl: `
    create table if not exists meeting_presence (thread_id text not null, object_id text not null, seen_ms integer not null, content text not null, primary key (thread_id, object_id));
    create table if not exists meeting_stage (thread_id text primary key, content text not null);
  `,
};

/** A window that is closed says so; one that crashed is gone after this. Browsers let hidden windows ask once a minute. */
const GONE_AFTER_MS = 3 * 60_000;

/** Machine time: presence has nothing to do with the business clock. */
export function markPresent(database: Database, threadId: string, participant: Participant): void {
  database
    .prepare(
      `insert into meeting_presence (thread_id, object_id, seen_ms, content) values (?, ?, ?, ?)
       on conflict (thread_id, object_id) do update set seen_ms = excluded.seen_ms, content = excluded.content`,
    )
    .run(threadId, participant.objectId, Date.now(), JSON.stringify(participant));
}

/** What the person shares goes with them. */
export function markLeft(database: Database, threadId: string, objectId: string): void {
  database.prepare('delete from meeting_presence where thread_id = ? and object_id = ?').run(threadId, objectId);
  if (stageOf(database, threadId)?.objectId === objectId) clearStage(database, threadId);
}

export function liveMeeting(database: Database, threadId: string): LiveMeeting {
  const rows = database
    .prepare('select content from meeting_presence where thread_id = ? and seen_ms > ? order by rowid')
    .all(threadId, Date.now() - GONE_AFTER_MS) as { content: string }[];
  const participants = rows.map(({ content }) => JSON.parse(content) as Participant);
  const stage = stageOf(database, threadId);
  const isSharerThere = participants.some(({ objectId }) => objectId === stage?.objectId);
  return { participants, ...(stage && isSharerThere ? { stage } : {}) };
}

export function stageOf(database: Database, threadId: string): Stage | undefined {
  const row = database.prepare('select content from meeting_stage where thread_id = ?').get(threadId) as { content: string } | undefined;
  return row && (JSON.parse(row.content) as Stage);
}

/** One thing at a time: the new one takes the place of the old. */
export function setStage(database: Database, threadId: string, stage: Stage): void {
  database
    .prepare('insert into meeting_stage (thread_id, content) values (?, ?) on conflict (thread_id) do update set content = excluded.content')
    .run(threadId, JSON.stringify(stage));
}

export function clearStage(database: Database, threadId: string): void {
  database.prepare('delete from meeting_stage where thread_id = ?').run(threadId);
}
