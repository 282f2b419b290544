import { seedCalendars } from '../../../simulator/graph/calendar/seedCalendars.ts';
import { aCalendarWorld } from './aCalendarWorld.ts';

const ZONE = 'Romance Standard Time';
const SLOTS_OF_A_DAY = 96;

/** Seeds the calendars of the demo persons and asks Graph who is free when, in quarters of an hour. */
function setUp(now = '2026-11-23T08:00:00Z') {
  const here = aCalendarWorld();
  here.world.clock.set(new Date(now));
  seedCalendars(here.world.database, here.world.clock);
  const views = (from: string, days: number) => {
    const end = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 19);
    const body = {
      schedules: ['mette', 'dorthe', 'peter'].map((alias) => `${alias}@fjordbro.example`),
      startTime: { dateTime: `${from}T00:00:00`, timeZone: ZONE },
      endTime: { dateTime: end, timeZone: ZONE },
      availabilityViewInterval: 15,
    };
    const { value } = here.ask('POST', '/me/calendar/getSchedule', { body }).body as unknown as { value: { availabilityView: string }[] };
    return value.map(({ availabilityView }) => availabilityView);
  };
  return { ...here, views };
}

/** Starts of every free hour between 8 and 16, as `1. 13:00` with the day of the window in front. The window begins on a Monday. */
function freeHours(views: readonly string[]): readonly string[] {
  const found: string[] = [];
  const slots = views[0]!.length;
  for (let slot = 0; slot + 4 <= slots; slot += 1) {
    const ofDay = slot % SLOTS_OF_A_DAY;
    const day = Math.floor(slot / SLOTS_OF_A_DAY) + 1;
    if (ofDay < 8 * 4 || ofDay + 4 > 16 * 4 || day === 6 || day === 7) continue;
    if (!views.every((view) => view.slice(slot, slot + 4) === '0000')) continue;
    found.push(`${day}. ${String(Math.floor(ofDay / 4)).padStart(2, '0')}:${String((ofDay % 4) * 15).padStart(2, '0')}`);
  }
  return found;
}

describe('the seeded calendars', () => {
  it('leave Mette and Dorthe three hours from 30 November to 11 December: 1 December 13, 2 December 8.30 and 7 December 15', () => {
    const [mette, dorthe] = setUp().views('2026-11-30', 12);

    expect(freeHours([mette!, dorthe!])).toEqual(['2. 13:00', '3. 08:30', '8. 15:00']);
  });

  it('keep Peter from the one on 2 December until 9 o\'clock, and free for the others', () => {
    const [mette, dorthe, peter] = setUp().views('2026-11-30', 12);
    const onSecond = peter!.slice(2 * SLOTS_OF_A_DAY + 8 * 4 + 2, 2 * SLOTS_OF_A_DAY + 9 * 4 + 2);

    expect(freeHours([mette!, dorthe!, peter!])).toEqual(['2. 13:00', '8. 15:00']);
    expect(onSecond).toBe('2200');
  });

  it('send Dorthe on a course on 30 November and 3 and 4 December, where colleagues can read it', () => {
    const { ask, views } = setUp();
    const [, dorthe] = views('2026-11-30', 5);
    const body = {
      schedules: ['dorthe@fjordbro.example'],
      startTime: { dateTime: '2026-11-30T08:00:00', timeZone: ZONE },
      endTime: { dateTime: '2026-11-30T16:00:00', timeZone: ZONE },
    };

    const days = Array.from({ length: 5 }, (_, day) => dorthe!.slice(day * SLOTS_OF_A_DAY + 32, day * SLOTS_OF_A_DAY + 64));
    expect(days.map((day) => /^3+$/.test(day))).toEqual([true, false, false, true, true]);
    expect(ask('POST', '/me/calendar/getSchedule', { body }).body).toMatchObject({ value: [{ scheduleItems: [{ subject: 'Kursus', status: 'oof' }] }] });
  });

  it('leave Mette no free hour from 8 to 11 December', () => {
    const [mette] = setUp().views('2026-12-08', 4);

    expect(freeHours([mette!])).toEqual([]);
  });

  it('move by whole weeks with the clock, also over the change of the clocks', () => {
    const { views } = setUp('2027-03-18T08:00:00Z');
    const winter = views('2027-03-22', 5);
    const summer = views('2027-03-29', 5);

    expect(freeHours(winter.slice(0, 2))).toEqual(['2. 13:00', '3. 08:30']);
    expect(freeHours(summer.slice(0, 2))).toEqual(['1. 15:00']);
  });

  it('are filled once', () => {
    const { ask, world } = setUp();
    const count = () => (ask('GET', '/me/events?$count=true').body as unknown as { '@odata.count': number })['@odata.count'];
    const before = count();

    seedCalendars(world.database, world.clock);

    expect(before).toBeGreaterThan(30);
    expect(count()).toBe(before);
  });

  it('hold nobody\'s name', () => {
    const { world } = setUp();
    const subjects = (world.database.prepare("select distinct json_extract(content, '$.subject') as subject from calendar_event").all() as { subject: string }[]).map((row) => row.subject);

    expect(subjects.length).toBeGreaterThan(10);
    expect(subjects.filter((subject) => /asta|noah|freja|malik|emil|sofie|jens|grethe/i.test(subject))).toEqual([]);
  });
});
