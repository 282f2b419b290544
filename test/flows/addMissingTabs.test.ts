import { type Instant, type Meeting, toInstant } from '#domain';
import { addMissingTabs, meetingTab } from '#flows';
import { aMeeting } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { ADDRESSES, AYSE, FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

const BEFORE: Instant = toInstant('2026-12-01T09:00:00Z');

function townWith(changes: Partial<Meeting> = {}): Municipality {
  const town = Municipality.withRooms('aaaa');
  const covers = [{ roomCode: 'aaaa', followUpKey: keyOf(100) }];
  town.meetings.write(aMeeting({ key: FIRST, organizer: METTE, step: 'booked', covers, end: toInstant('2026-12-01T13:00:00Z'), joinUrl: 'https://teams.microsoft.com/meet/1', chatId: 'chat-1', hasTab: false, ...changes }), METTE);
  return town;
}

const tabOf = (covers: Meeting['covers']) => meetingTab(covers, ADDRESSES, 'Opfølgning');
const tryAgain = (town: Municipality, person = METTE, wire = new Wire()) => addMissingTabs(town.storeOf(person, wire), [...town.meetings.rows.values()], tabOf, BEFORE);

describe('addMissingTabs', () => {
  it('puts the tab where the chat was not there yet, and writes it down', async () => {
    const town = townWith();

    expect(await tryAgain(town)).toBe(true);

    expect(town.tabs).toHaveLength(1);
    expect(town.meeting(FIRST)).toMatchObject({ hasTab: true });
  });

  it('makes no second one of a tab that was added by hand', async () => {
    const town = townWith();
    town.tabs.push(tabOf(town.meeting(FIRST).covers));

    await tryAgain(town);

    expect(town.tabs).toHaveLength(1);
    expect(town.meeting(FIRST)).toMatchObject({ hasTab: true });
  });

  it('changes nothing while the chat still does not answer', async () => {
    const town = townWith();
    town.allowsTabs = false;
    const before = town.meeting(FIRST);

    expect(await tryAgain(town)).toBe(false);
    expect(town.meeting(FIRST)).toEqual(before);
  });

  it.each([
    ['has its tab', { hasTab: true }],
    ['is over', { end: BEFORE }],
    ['became no Teams meeting', { joinUrl: null }],
    ['was called off', { step: 'cancelled' as const }],
    ['a colleague has called', { organizer: AYSE }],
  ])('asks nothing about a meeting that %s', async (_, changes) => {
    const wire = new Wire();

    await tryAgain(townWith(changes), METTE, wire);

    expect(wire.log).toEqual([]);
  });
});
