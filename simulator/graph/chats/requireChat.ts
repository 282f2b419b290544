import type { GraphCall } from '../call.ts';
import { GraphError } from '../errors.ts';
import { findMeeting, joinedOf, type OnlineMeeting } from '../meetings/meetingStore.ts';
import { isOnRoster } from '../meetings/participants.ts';

/**
 * The chat of a meeting, for its members. Whether it is there before anybody has joined differs: switch `chatExistsBeforeJoin`.
 * @throws GraphError 404 NotFound; 403 Forbidden for whoever is no member.
 */
export function requireChat({ world, caller, params }: GraphCall): OnlineMeeting {
  const meeting = findMeeting(world.database, 'thread_id', params['chat-id'] ?? '');
  const exists = meeting && (world.switches.chatExistsBeforeJoin || joinedOf(world.database, meeting.threadId).length > 0);
  if (!meeting || !exists) throw new GraphError(404, 'NotFound', 'NotFound');
  if (!isOnRoster(world.database, meeting, caller.user)) throw new GraphError(403, 'Forbidden', 'The caller is not a member of the chat.');
  return meeting;
}

/** Only an organizer or presenter adds or removes apps; people of other tenants and guests come in as attendees. */
export function requirePresenter(call: GraphCall): OnlineMeeting {
  const meeting = requireChat(call);
  const { user, tenantId } = call.caller;
  if (tenantId === meeting.tenantId && user.userType === 'Member') return meeting;
  throw new GraphError(403, 'Forbidden', 'Only an organizer or presenter can change the apps of a meeting.');
}
