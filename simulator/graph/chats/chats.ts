import type { User } from '../../directory/users.ts';
import { type GraphCall, ok } from '../call.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { readOptions } from '../calendar/queryOptions.ts';
import { eventOf, rosterOf } from '../meetings/participants.ts';
import { requireChat } from './requireChat.ts';

/** GET /chats/{id}: the chat of a meeting. Other chats are not simulated. */
export function getChat(call: GraphCall): SimResponse {
  const meeting = requireChat(call);
  readOptions(call.request.query, []);
  const event = eventOf(call.world.database, meeting);
  const created = new Date(meeting.createdMs).toISOString();
  return ok({
    '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#chats/$entity`,
    id: meeting.threadId,
    topic: event?.subject ?? null,
    createdDateTime: created,
    lastUpdatedDateTime: created,
    chatType: 'meeting',
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(meeting.threadId)}/0?tenantId=${meeting.tenantId}`,
    tenantId: meeting.tenantId,
    isHiddenForAllMembers: false,
    onlineMeetingInfo: {
      calendarEventId: event?.id ?? null,
      joinWebUrl: meeting.joinUrl,
      organizer: { id: meeting.organizer, displayName: null, userIdentityType: 'aadUser' },
    },
  });
}

/** GET /chats/{id}/members */
export function listMembers(call: GraphCall): SimResponse {
  const meeting = requireChat(call);
  readOptions(call.request.query, []);
  const value = rosterOf(call.world.database, meeting).map((user) => member(meeting.threadId, user));
  return ok({
    '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#chats('${encodeURIComponent(meeting.threadId)}')/members`,
    '@odata.count': value.length,
    value,
  });
}

function member(chatId: string, user: User): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`${chatId}##${user.objectId}`).toString('base64'),
    roles: user.userType === 'Guest' ? ['guest'] : ['owner'],
    displayName: user.displayName,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: user.objectId,
    email: user.mail,
    tenantId: user.tenantId,
  };
}
