import { joinMeeting } from '../../graph/meetings/participants.ts';
import { bodyOf, type SignedInCall } from '../person/apiRoute.ts';
import { MailboxRefusal } from '../person/graphAs.ts';
import { clearStage, liveMeeting, markLeft, markPresent, setStage } from './liveMeeting.ts';
import { activeUser, kindOf, requireMeeting, tenantName } from './personInTenant.ts';
import type { LiveMeeting, Stage } from './teamsShapes.ts';

/** From the first who joins on, the meeting's chat exists. */
export function join(call: SignedInCall): LiveMeeting {
  const meeting = requireMeeting(call);
  joinMeeting(call.world, activeUser(call), meeting.joinUrl);
  return live(call);
}

export function leave(call: SignedInCall): undefined {
  markLeft(call.world.database, requireMeeting(call).threadId, activeUser(call).objectId);
}

/** Asked every few seconds by whoever is in: asking is being there. */
export function live(call: SignedInCall): LiveMeeting {
  const { world } = call;
  const meeting = requireMeeting(call);
  const user = activeUser(call);
  markPresent(world.database, meeting.threadId, {
    objectId: user.objectId,
    name: user.displayName,
    tenantName: tenantName(world, user.homeTenantId),
    kind: kindOf(meeting, user),
  });
  return liveMeeting(world.database, meeting.threadId);
}

/** @throws MailboxRefusal 403 for guests and externals: they come in as attendees, and only presenters share. */
export function share(call: SignedInCall): LiveMeeting {
  const { world } = call;
  const meeting = requireMeeting(call);
  const user = activeUser(call);
  if (kindOf(meeting, user) !== 'member') throw new MailboxRefusal(403, 'Only presenters can share.');
  const { url, protocol, windowId } = bodyOf<Partial<Stage>>(call);
  if (!url || !windowId || URL.parse(url)?.origin !== world.appOrigin) throw new MailboxRefusal(400, 'Only pages of the app can be shared.');
  setStage(world.database, meeting.threadId, {
    objectId: user.objectId,
    name: user.displayName,
    windowId,
    url,
    protocol: protocol === 'ScreenShare' ? 'ScreenShare' : 'Collaborative',
  });
  return live(call);
}

export function stopSharing(call: SignedInCall): LiveMeeting {
  clearStage(call.world.database, requireMeeting(call).threadId);
  return live(call);
}
