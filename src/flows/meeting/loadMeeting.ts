import { Failure, isFailure, type Key, type Meeting, type Recorded } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/**
 * What a meeting is about: the follow-up of the link, and for its caseworker those of the other rooms that the same meeting covers.
 * Who works for one service never sees another's room.
 * @throws Failure `missing` for a link that leads to no follow-up.
 */
export async function loadMeeting(store: Store, roomCode: string, followUpKey: Key, isCaseworker: boolean): Promise<readonly CoveredFollowUp[]> {
  const first = await loadCover(store, roomCode, followUpKey);
  const meeting = isCaseworker && first.followUp.meetingKey ? await findMeeting(store, first.followUp.meetingKey) : null;
  if (!meeting || meeting.covers.length < 2) return [first];
  return Promise.all(meeting.covers.map(async (cover) => (cover.followUpKey === followUpKey ? first : loadCover(store, cover.roomCode, cover.followUpKey))));
}

async function loadCover(store: Store, roomCode: string, followUpKey: Key): Promise<CoveredFollowUp> {
  const room = await store.loadRoomFile(roomCode, followUpKey);
  const followUp = room.followUps.find(({ key }) => key === followUpKey);
  if (!followUp) throw new Failure('missing', 'The room does not hold this follow-up', { code: 'unknownFollowUp' });
  return { room, followUp };
}

/** Without the team's own site the room alone is shown: the meeting goes on. */
async function findMeeting(store: Store, key: Key): Promise<Recorded<Meeting> | null> {
  try {
    return await store.authority.meetings.find(key);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
