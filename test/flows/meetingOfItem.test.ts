import { Failure } from '#domain';
import { book, meetingOfItem } from '#flows';
import { FIRST, METTE, Municipality } from './support/municipality.ts';

async function booked(): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  await book(town.deskOf(METTE), town.plan());
  return town;
}

/** @param key of the event with that id */
function storeWith(town: Municipality, key: string | null | Failure) {
  const store = town.storeOf(METTE);
  const keyOfForm = () => (key instanceof Failure ? Promise.reject(key) : Promise.resolve(key as typeof FIRST | null));
  return { ...store, calendar: { ...store.calendar, keyOfForm } };
}

const itemOf = (id: string | null, key: string | null) => ({ readId: () => Promise.resolve(id), readKey: () => Promise.resolve(key) });

describe('meetingOfItem', () => {
  it('finds the called meeting by the key its event carries', async () => {
    expect(await meetingOfItem(storeWith(await booked(), FIRST), itemOf('AAMk', null))).toMatchObject({ key: FIRST, step: 'booked' });
  });

  it('finds it by the key that was filled into its form', async () => {
    expect(await meetingOfItem(storeWith(await booked(), null), itemOf(null, FIRST))).toMatchObject({ key: FIRST });
  });

  it.each([
    ['another appointment', null, itemOf('AAMk', null)],
    ['a form nobody has kept yet', null, itemOf(null, null)],
    ['a key somebody else wrote', null, itemOf(null, '../..')],
    ['a calendar that does not answer', new Failure('busy', 'Too many requests'), itemOf('AAMk', null)],
  ] as const)('finds nothing in %s, and stops nobody', async (_, key, item) => {
    expect(await meetingOfItem(storeWith(await booked(), key), item)).toBeNull();
  });

  it('takes a meeting that was called off for none', async () => {
    const town = await booked();
    town.meetings.write({ ...town.meeting(FIRST), step: 'cancelled' }, METTE);

    expect(await meetingOfItem(storeWith(town, FIRST), itemOf('AAMk', null))).toBeNull();
  });
});
