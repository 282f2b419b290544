import { findUser, type User } from '../../directory/users.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, type GraphRoute, ok } from '../call.ts';
import { readOptions } from '../calendar/queryOptions.ts';
import { toUtcText } from '../calendar/timeZone.ts';
import { GraphError, notSimulated } from '../errors.ts';
import { findMeeting, type OnlineMeeting } from './meetingStore.ts';
import { eventOf, isOnRoster, rosterOf } from './participants.ts';

/**
 * GET /me/onlineMeetings?$filter=JoinWebUrl eq '…': a collection of exactly one, for the organizer and for invited people
 * of the organizer's tenant. Listing without the filter is impossible in reality, too. The query is percent-encoded once,
 * as a whole: after that the literal holds the address as it is.
 */
function findByJoinUrl(call: GraphCall): SimResponse {
  const filter = readOptions(call.request.query, ['filter']).get('filter');
  if (filter === undefined) throw new GraphError(400, 'InvalidArgument', 'A filter is required: JoinWebUrl eq \'…\'');
  const joinUrl = /^JoinWebUrl\s+eq\s+'([^']+)'$/i.exec(filter.trim())?.[1];
  if (joinUrl === undefined) throw notSimulated('GET', `$filter=${filter}`);
  const meeting = findMeeting(call.world.database, 'join_url', joinUrl);
  const value = [present(call, requireInvited(call, meeting))];
  return ok({ '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#users('${call.caller.user.objectId}')/onlineMeetings`, value });
}

/** GET /me/onlineMeetings/{id} */
function getMeeting(call: GraphCall): SimResponse {
  readOptions(call.request.query, []);
  const meeting = findMeeting(call.world.database, 'id', call.params['onlineMeeting-id'] ?? '');
  const context = `${call.world.origin}/graph/v1.0/$metadata#users('${call.caller.user.objectId}')/onlineMeetings/$entity`;
  return ok({ '@odata.context': context, ...present(call, requireInvited(call, meeting)) });
}

function requireInvited({ world, caller }: GraphCall, meeting: OnlineMeeting | undefined): OnlineMeeting {
  if (meeting && meeting.tenantId === caller.tenantId && isOnRoster(world.database, meeting, caller.user)) return meeting;
  throw new GraphError(404, 'NotFound', '3004: Meeting not found for the given filter and user.');
}

/** `microsoft.graph.onlineMeeting` of the 2026-08 model. */
function present({ world }: GraphCall, meeting: OnlineMeeting): Record<string, unknown> {
  const event = eventOf(world.database, meeting);
  const organizer = findUser(world.database, meeting.organizer)!;
  return {
    id: meeting.id,
    creationDateTime: toUtcText(meeting.createdMs),
    startDateTime: toUtcText(event?.startMs ?? meeting.createdMs),
    endDateTime: toUtcText(event?.endMs ?? meeting.createdMs),
    joinWebUrl: meeting.joinUrl,
    subject: event?.subject ?? null,
    isEntryExitAnnounced: false,
    allowedPresenters: 'everyone',
    allowMeetingChat: 'enabled',
    allowTeamworkReactions: true,
    chatInfo: { threadId: meeting.threadId, messageId: '0', replyChainMessageId: null },
    participants: {
      organizer: participant(organizer),
      attendees: rosterOf(world.database, meeting).filter(({ objectId }) => objectId !== organizer.objectId).map(participant),
    },
    lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
  };
}

function participant(user: User): Record<string, unknown> {
  return {
    upn: user.userPrincipalName,
    role: 'presenter',
    identity: { user: { id: user.objectId, displayName: null } },
  };
}

const READ = ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite'];

export const meetingRoutes: readonly GraphRoute[] = [
  { method: 'GET', pattern: '/me/onlineMeetings', scopes: READ, handle: findByJoinUrl },
  { method: 'GET', pattern: '/me/onlineMeetings/{onlineMeeting-id}', scopes: READ, handle: getMeeting },
];
