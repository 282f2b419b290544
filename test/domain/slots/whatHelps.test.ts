import { bookingWindow, DEFAULT_SETTINGS, findSlots, instantAt, timeIn, toCalendarDay, toLocalTime, whatHelps, type SlotSearch } from '#domain';
import { anAttendee, aSlotSearch, aWorker, busyOn } from '../../builders/aSlotSearch.ts';

const DAYS = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
const always = (from: string, to: string, days: readonly string[] = DAYS) => days.map((day) => busyOn(day, from, to));

/** `shorter 45: 2026-12-07 12:00` by code and what tells the lift apart. */
const helps = (search: SlotSearch): string[] =>
  whatHelps(search).lifts.map((lift) => {
    const { code, time } = lift;
    const what = code === 'withoutPeople' ? ` ${lift.ids.join('+')}` : code === 'outsideHours' ? ` ${lift.id}` : code === 'shorter' ? ` by ${lift.lessBy}` : '';
    return `${code}${what}: ${time ? `${time.day} ${timeIn(time.start)}` : 'not looked'}`;
  });

describe('whatHelps', () => {
  it('finds the one person who rules everything out, and when the others could meet', () => {
    const search = aSlotSearch([anAttendee('me', always('08:00', '09:00')), anAttendee('dorthe', always('08:00', '16:00'))]);

    expect(findSlots(search).proposals).toEqual([]);
    expect(whatHelps(search).never).toEqual(['dorthe']);
    expect(helps(search)).toContain('withoutPeople dorthe: 2026-11-30 09:00');
    expect(helps(search).join()).not.toContain('withoutPeople me');
  });

  it('finds the fewest people where nobody alone is enough', () => {
    const search = aSlotSearch([anAttendee('me'), anAttendee('dorthe', always('08:00', '16:00')), anAttendee('peter', always('08:00', '16:00')), anAttendee('sara', always('08:00', '12:00'))]);

    expect(helps(search)).toContain('withoutPeople dorthe+peter: 2026-11-30 12:00');
  });

  it('never offers a meeting without everybody', () => {
    const search = aSlotSearch([anAttendee('dorthe', always('08:00', '16:00')), anAttendee('peter', always('08:00', '16:00'))]);

    expect(whatHelps(search).never).toEqual(['dorthe', 'peter']);
    expect(helps(search).join()).not.toContain('withoutPeople');
  });

  it('gives the least shortening that helps', () => {
    const search = aSlotSearch([anAttendee('me', always('08:00', '12:00')), anAttendee('dorthe', [...always('12:40', '16:00', DAYS.slice(0, 9)), ...always('12:50', '16:00', DAYS.slice(9))])]);

    expect(helps(search)).toContain('shorter by 15: 2026-12-11 12:00');
  });

  it('does not shorten a meeting to less than half an hour', () => {
    const search = aSlotSearch([anAttendee('me', always('08:00', '12:00')), anAttendee('dorthe', always('12:25', '16:00'))]);

    expect(helps(search).join()).not.toContain('shorter');
  });

  it('looks a week further where the calendars were read, and says where they were not', () => {
    const search = aSlotSearch([anAttendee('me', always('08:00', '16:00'))]);

    expect(helps(search)).toContain('laterDays: not looked');
    expect(helps({ ...search, read: { from: search.window.from, to: toCalendarDay('2026-12-18') } })).toContain('laterDays: 2026-12-14 08:00');
  });

  it('gives up days to write in only where that helps, and as few as can be', () => {
    const search = aSlotSearch([anAttendee('me', [...always('08:00', '16:00'), busyOn('2026-11-27', '08:00', '16:00')])], { read: { from: toCalendarDay('2026-11-24'), to: toCalendarDay('2026-12-11') } });

    expect(whatHelps(search).lifts).toContainEqual({ code: 'soonerDays', writingDays: 3, time: { day: '2026-11-26', start: instantAt(toCalendarDay('2026-11-26'), toLocalTime('08:00')), end: instantAt(toCalendarDay('2026-11-26'), toLocalTime('09:00')) } });
  });

  it('tries working hours, the hours of the day and the time kept free', () => {
    const me = anAttendee('me', always('08:00', '12:30'));

    expect(helps(aSlotSearch([me, aWorker('jonas', ['08:00', '13:00'])]))).toContain('outsideHours jonas: 2026-11-30 12:30');
    expect(helps(aSlotSearch([anAttendee('me', always('08:00', '16:00'))]))).toContain('longerDay: 2026-11-30 07:00');
    expect(helps(aSlotSearch([anAttendee('me', [...always('08:00', '10:00'), ...always('11:00', '16:00')])], { buffers: { before: 5, after: 5 } }))).toContain('withoutBuffers: 2026-11-30 10:00');
  });

  it('tries weekends and public holidays', () => {
    const [today, dueOn] = [toCalendarDay('2026-12-14'), toCalendarDay('2026-12-28')];
    const days = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];
    const search = aSlotSearch([anAttendee('me', always('08:00', '16:00', days))], { today, dueOn, window: bookingWindow(dueOn, today, DEFAULT_SETTINGS) });

    expect(helps(search)).toEqual(expect.arrayContaining(['holidays: 2026-12-25 08:00', 'weekends: 2026-12-27 08:00']));
  });

  it('offers nothing where there is a time already', () => {
    expect(whatHelps(aSlotSearch([anAttendee('me')]))).toEqual({ never: [], lifts: [] });
  });

  it('has nothing to offer that does not help', () => {
    const read = { from: toCalendarDay('2026-11-01'), to: toCalendarDay('2027-01-31') };
    const never = anAttendee('never', [{ start: instantAt(toCalendarDay('2026-11-01'), toLocalTime('00:00'))!, end: instantAt(toCalendarDay('2027-02-01'), toLocalTime('00:00'))!, kind: 'away' }]);

    expect(whatHelps(aSlotSearch([never], { read }))).toMatchObject({ never: ['never'], lifts: [] });
  });
});
