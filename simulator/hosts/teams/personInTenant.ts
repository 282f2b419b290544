import { findTenant, findUser, findUserIn, type User } from '../../directory/users.ts';
import { findMeeting, type OnlineMeeting } from '../../graph/meetings/meetingStore.ts';
import type { World } from '../../kernel/world.ts';
import { notFound, type SignedInCall } from '../person/apiRoute.ts';
import { MailboxRefusal } from '../person/graphAs.ts';
import type { ParticipantKind } from './teamsShapes.ts';

/** The account the person uses just now: `?tenant=<key>` is where they switched to, else home. */
export function activeUser({ world, user, request }: SignedInCall): User {
  const asked = request.query.get('tenant');
  const tenant = asked === null ? undefined : findTenant(world.database, asked);
  if (!tenant || tenant.id === user.tenantId) return user;
  const guest = findUserIn(world.database, tenant.id, user.alias);
  if (!guest || guest.homeTenantId !== user.tenantId) throw new MailboxRefusal(403, 'No account there.');
  return guest;
}

/** The online meeting with this number in its address. */
export function requireMeeting({ world, params }: SignedInCall): OnlineMeeting {
  const meetId = params['meet-id'] ?? '';
  const row = world.database
    .prepare("select join_url from online_meeting where substr(join_url, 1, length(?1)) = ?1")
    .get(`https://teams.microsoft.com/meet/${meetId}?`) as { join_url: string } | undefined;
  const meeting = row && findMeeting(world.database, 'join_url', row.join_url);
  if (!meeting || !/^\d+$/.test(meetId)) throw notFound();
  return meeting;
}

export const meetIdOf = ({ joinUrl }: OnlineMeeting): string => new URL(joinUrl).pathname.replace('/meet/', '');

export function kindOf(meeting: OnlineMeeting, user: User): ParticipantKind {
  if (user.tenantId !== meeting.tenantId) return 'external';
  return user.userType === 'Guest' ? 'guest' : 'member';
}

export const tenantName = (world: World, tenantId: string): string => findTenant(world.database, tenantId)?.name ?? '';
export const nameOf = (world: World, objectId: string): string => findUser(world.database, objectId)?.displayName ?? '';
