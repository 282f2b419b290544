import { tabsOf } from '../../simulator/graph/chats/chatStore.ts';
import { findMeeting } from '../../simulator/graph/meetings/meetingStore.ts';
import type { Journey } from './journey.ts';

/** A follow-up that is convened, where it is kept and where it is met. */
export interface Convened {
  readonly roomCode: string;
  readonly followUpKey: string;
  readonly caseKey: string;
  /** The number in the address of the meeting in Teams. */
  readonly meetId: string;
  /** Of the meeting. */
  readonly start: Date;
}

interface FollowUpRow {
  readonly fields: { readonly Key: string; readonly CaseKey: string; readonly State: string; readonly Reference: string; readonly MeetingStart?: string };
}

interface MeetingEvent {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly onlineMeeting: { readonly joinUrl: string };
}

/**
 * The meeting of the demo with this reference. Its tab is the one that the demo's own booking put there: another beside it would be
 * one too many for whoever looks for it.
 */
export async function meetingWithTab(journey: Journey, reference: string, room: { readonly code: string; readonly path: string }): Promise<Convened> {
  const graph = journey.wire.graph('mette');
  const rows = (await graph.get<{ value: FollowUpRow[] }>(`/sites/localhost:${room.path}:/lists/FollowUps/items?$expand=fields&$top=1000`)).body.value;
  const row = rows.find(({ fields }) => fields.State === 'convened' && fields.Reference === reference);
  const events = (await graph.get<{ value: MeetingEvent[] }>('/me/calendarView?startDateTime=2026-11-20T00:00:00Z&endDateTime=2027-01-31T00:00:00Z&$top=500')).body.value;
  const event = events.find(({ subject }) => subject.includes(reference));
  if (!row || !event) throw new Error(`No meeting with reference ${reference}`);
  const { database } = journey.wire.world;
  const { threadId } = findMeeting(database, 'join_url', event.onlineMeeting.joinUrl)!;
  const tabs = tabsOf(database, threadId);
  if (tabs.length !== 1) throw new Error(`The meeting with reference ${reference} has ${tabs.length} tabs instead of one`);
  return {
    roomCode: room.code,
    followUpKey: row.fields.Key,
    caseKey: row.fields.CaseKey,
    meetId: new URL(event.onlineMeeting.joinUrl).pathname.replace('/meet/', ''),
    start: new Date(`${event.start.dateTime}Z`),
  };
}
