import { Failure, joinKeys, type Meeting } from '#domain';
import { meetingOfChat } from '#flows';
import { aMeeting } from '../builders/index.ts';
import { AYSE, FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

const COVERS = [
  { roomCode: 'aaaa', followUpKey: keyOf(100) },
  { roomCode: 'bbbb', followUpKey: keyOf(101) },
];

function townWith(changes: Partial<Meeting>): Municipality {
  const town = Municipality.withRooms('aaaa', 'bbbb');
  town.meetings.write(aMeeting({ key: FIRST, organizer: METTE, step: 'booked', covers: COVERS, joinUrl: 'https://teams.microsoft.com/meet/1', ...changes }), METTE);
  return town;
}

describe('meetingOfChat', () => {
  it('knows every follow-up the meeting covers', async () => {
    expect(await meetingOfChat(townWith({ chatId: 'chat-7' }).storeOf(METTE), 'chat-7')).toMatchObject({ covers: COVERS });
  });

  it('finds the meeting by its address where the chat was not there when it was booked', async () => {
    expect(await meetingOfChat(townWith({ chatId: null }).storeOf(METTE), 'chat-1')).toMatchObject({ covers: COVERS });
  });

  it('gives nothing in another meeting, in a cancelled one, or to somebody who did not convene', async () => {
    expect(await meetingOfChat(townWith({ chatId: 'chat-7' }).storeOf(METTE), 'chat-8')).toBeNull();
    expect(await meetingOfChat(townWith({ chatId: 'chat-7', step: 'cancelled' }).storeOf(METTE), 'chat-7')).toBeNull();
    expect(await meetingOfChat(townWith({ chatId: 'chat-7' }).storeOf(AYSE), 'chat-7')).toBeNull();
  });

  it('tells attempts of one follow-up apart', async () => {
    const town = townWith({ chatId: 'chat-7', step: 'undone' });
    town.meetings.write(aMeeting({ key: joinKeys(keyOf(100), '2'), organizer: METTE, step: 'booked', covers: COVERS.slice(0, 1), chatId: 'chat-9' }), METTE);

    expect(await meetingOfChat(town.storeOf(METTE), 'chat-9')).toMatchObject({ covers: COVERS.slice(0, 1) });
  });

  it('knows no meeting for whoever works in no team', async () => {
    const store = townWith({ chatId: 'chat-7' }).storeOf(METTE);
    const refused = () => Promise.reject(new Failure('forbidden', 'No authority site answers', { code: 'noSite' }));
    const noTeam = { ...store, authority: { ...store.authority, meetings: { ...store.authority.meetings, where: refused } } };

    expect(await meetingOfChat(noTeam, 'chat-7')).toBeNull();
  });
});
