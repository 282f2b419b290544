import type { CalendarEntry } from '../../../simulator/hosts/outlook/outlookShapes.ts';
import { instantOf } from '../../../simulator/pages/frame/danishTime.ts';
import { layOutWeek } from '../../../simulator/pages/outlook/weekLayout.ts';

const MONDAY = '2026-11-23';

function anEntry(day: string, from: string, to: string): CalendarEntry {
  const organizer = { name: 'Mette Krogh', address: 'mette.krogh@fjordbro.example' };
  return {
    id: `${day} ${from}`,
    subject: 'Møde',
    start: instantOf({ day, time: from }),
    end: instantOf({ day, time: to }),
    isAllDay: false,
    location: '',
    organizer,
    isOrganizer: true,
    isCancelled: false,
    isFree: false,
    response: 'organizer',
  };
}

describe('layOutWeek', () => {
  it('shows the five working days, and a weekend day when something is in it', () => {
    expect(layOutWeek(MONDAY, []).columns.map(({ day }) => day)).toHaveLength(5);
    expect(layOutWeek(MONDAY, [anEntry('2026-11-28', '10:00', '11:00')]).columns.at(-1)?.day).toBe('2026-11-28');
  });

  it('places an entry by the hour of the day', () => {
    const { firstHour, columns } = layOutWeek(MONDAY, [anEntry(MONDAY, '09:00', '10:30')]);

    expect(columns[0]?.placed[0]).toMatchObject({ top: 9 - firstHour, height: 1.5, lane: 0, lanes: 1 });
  });

  it('puts entries that overlap side by side, and those that only touch below each other', () => {
    const entries = [anEntry(MONDAY, '09:00', '10:00'), anEntry(MONDAY, '09:30', '10:30'), anEntry(MONDAY, '10:30', '11:00')];

    const placed = layOutWeek(MONDAY, entries).columns[0]!.placed;

    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('makes room for an early and a late entry', () => {
    const { firstHour, lastHour } = layOutWeek(MONDAY, [anEntry(MONDAY, '05:30', '06:00'), anEntry(MONDAY, '21:00', '22:15')]);

    expect([firstHour, lastHour]).toEqual([5, 23]);
  });
});
