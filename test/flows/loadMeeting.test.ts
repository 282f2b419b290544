import { Failure, type FollowUpPlace, type RoomFile } from '#domain';
import { loadMeeting } from '#flows';
import type { Store } from '#store';
import { aMeeting } from '../builders/index.ts';
import { FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

const HERS: FollowUpPlace = { roomCode: 'aaaa', followUpKey: keyOf(100) };
const OTHER: FollowUpPlace = { roomCode: 'bbbb', followUpKey: keyOf(101) };

/** Noah's two rooms, as somebody sees them who is refused in some. */
function storeWith(refused: Readonly<Record<string, Failure>>, town = Municipality.withRooms('aaaa', 'bbbb')): Store {
  const loadRoomFile = (code: string): Promise<RoomFile> => (refused[code] ? Promise.reject(refused[code]) : Promise.resolve(town.roomFile(code)));
  return { ...town.storeOf(METTE), loadRoomFile };
}

const notMine = (visit?: string): Failure => new Failure('forbidden', 'The site does not answer', visit === undefined ? {} : { visit });
const roomsOf = ({ covers }: Awaited<ReturnType<typeof loadMeeting>>): readonly string[] => covers.map(({ room }) => room.room.code);

describe('loadMeeting', () => {
  it('gives whoever may read several all of them, in the order of the address', async () => {
    expect(roomsOf(await loadMeeting(storeWith({}), [OTHER, HERS], true))).toEqual(['bbbb', 'aaaa']);
  });

  it('gives a service its own alone', async () => {
    expect(roomsOf(await loadMeeting(storeWith({ bbbb: notMine() }), [HERS, OTHER], false))).toEqual(['aaaa']);
    expect(roomsOf(await loadMeeting(storeWith({ aaaa: notMine() }), [HERS, OTHER], false))).toEqual(['bbbb']);
  });

  it('says of each room what a guest has to open where nothing can be read', async () => {
    const { covers, refusals } = await loadMeeting(storeWith({ aaaa: notMine('https://x/a'), bbbb: notMine('https://x/b') }), [HERS, OTHER], false);

    expect(covers).toEqual([]);
    expect(refusals.map(({ details }) => details.visit)).toEqual(['https://x/a', 'https://x/b']);
  });

  it('takes no answer for no refusal', async () => {
    await expect(loadMeeting(storeWith({ bbbb: new Failure('offline', 'No line') }), [HERS, OTHER], true)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('leads a caseworker from the link of one to all that the meeting covers, and a service to no other', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    town.meetings.write(aMeeting({ key: FIRST, organizer: METTE, step: 'booked', covers: [HERS, OTHER] }), METTE);
    const { followUps } = town.room('aaaa');
    followUps.write({ ...followUps.rows.get(keyOf(100))!, meetingKey: FIRST }, METTE);

    expect(roomsOf(await loadMeeting(storeWith({}, town), [HERS], true))).toEqual(['aaaa', 'bbbb']);
    expect(roomsOf(await loadMeeting(storeWith({}, town), [HERS], false))).toEqual(['aaaa']);
  });
});
