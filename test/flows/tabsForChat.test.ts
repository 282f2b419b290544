import { joinKeys, type Meeting } from '#domain';
import { tabsForChat } from '#flows';
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

describe('tabsForChat', () => {
  it('gives a tab for every room the meeting covers', async () => {
    expect(await tabsForChat(townWith({ chatId: 'chat-7' }).storeOf(METTE), 'chat-7')).toEqual(COVERS);
  });

  it('finds the meeting by its address where the chat was not there when it was booked', async () => {
    expect(await tabsForChat(townWith({ chatId: null }).storeOf(METTE), 'chat-1')).toEqual(COVERS);
  });

  it('gives nothing in another meeting, in a cancelled one, or to somebody who did not convene', async () => {
    expect(await tabsForChat(townWith({ chatId: 'chat-7' }).storeOf(METTE), 'chat-8')).toEqual([]);
    expect(await tabsForChat(townWith({ chatId: 'chat-7', step: 'cancelled' }).storeOf(METTE), 'chat-7')).toEqual([]);
    expect(await tabsForChat(townWith({ chatId: 'chat-7' }).storeOf(AYSE), 'chat-7')).toEqual([]);
  });

  it('tells attempts of one follow-up apart', async () => {
    const town = townWith({ chatId: 'chat-7', step: 'undone' });
    town.meetings.write(aMeeting({ key: joinKeys(keyOf(100), '2'), organizer: METTE, step: 'booked', covers: COVERS.slice(0, 1), chatId: 'chat-9' }), METTE);

    expect(await tabsForChat(town.storeOf(METTE), 'chat-9')).toEqual(COVERS.slice(0, 1));
  });
});
