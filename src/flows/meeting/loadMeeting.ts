import { Failure, type FollowUpPlace, isFailure, type Meeting, type Recorded } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/** What an address led to. */
export interface FoundMeeting {
  /** Those the person may read, in the order of the address. */
  readonly covers: readonly CoveredFollowUp[];
  /** Why the others were not given. For nobody's eyes where there is something to read: who works for one service learns nothing of another's. */
  readonly refusals: readonly Failure[];
}

/**
 * What a meeting is about: all follow-ups of its address are asked for at once, and those that answer are given.
 * For a caseworker an address of one alone leads to all that the same meeting covers.
 * @throws Failure where no answer came: not knowing is no refusal.
 */
export async function loadMeeting(store: Store, places: readonly FollowUpPlace[], isCaseworker: boolean): Promise<FoundMeeting> {
  const found = await askAll(store, places);
  const [only] = found.covers;
  const isAlone = isCaseworker && places.length === 1 && only;
  const meeting = isAlone && only.followUp.meetingKey ? await findMeeting(store, only.followUp.meetingKey) : null;
  if (!only || !meeting || meeting.covers.length < 2) return found;
  const others = await Promise.all(meeting.covers.map(async (place) => (place.followUpKey === only.followUp.key ? only : loadCover(store, place))));
  return { covers: others, refusals: [] };
}

async function askAll(store: Store, places: readonly FollowUpPlace[]): Promise<FoundMeeting> {
  const answers = await Promise.all(places.map((place) => loadCover(store, place).catch(requireRefusal)));
  return {
    covers: answers.filter((answer): answer is CoveredFollowUp => !isFailure(answer)),
    refusals: answers.filter((answer) => isFailure(answer)),
  };
}

async function loadCover(store: Store, { roomCode, followUpKey }: FollowUpPlace): Promise<CoveredFollowUp> {
  const room = await store.loadRoomFile(roomCode, followUpKey);
  const followUp = room.followUps.find(({ key }) => key === followUpKey);
  if (!followUp) throw new Failure('missing', 'The room does not hold this follow-up', { code: 'unknownFollowUp' });
  return { room, followUp };
}

function requireRefusal(error: unknown): Failure {
  if (isFailure(error, 'forbidden') || isFailure(error, 'missing')) return error;
  throw error;
}

/** Without the team's own site the room alone is shown: the meeting goes on. */
async function findMeeting(store: Store, key: Meeting['key']): Promise<Recorded<Meeting> | null> {
  try {
    return await store.authority.meetings.find(key);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
