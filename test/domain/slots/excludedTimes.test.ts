import { bookingWindow, DEFAULT_SETTINGS, excludedTimes, toCalendarDay, type SlotSearch } from '#domain';
import { anAttendee, aSlotSearch, aWorker, busyOn } from '../../builders/aSlotSearch.ts';

/** `2026-12-01 13:00–15:00` or `2026-12-05..2026-12-06`, with the reason. */
const said = (search: SlotSearch): unknown[][] =>
  excludedTimes(search).map(({ from, to, hours, reason }) => [`${from === to ? from : `${from}..${to}`}${hours ? ` ${hours.from}–${hours.to}` : ''}`, reason]);

const ordinary = [
  ['2026-11-23..2026-11-29', { code: 'tooSoon', writingDays: 7 }],
  ['2026-12-05..2026-12-06', { code: 'weekend' }],
];

describe('excludedTimes', () => {
  it('lists only what is closed when everybody is free', () => {
    expect(said(aSlotSearch([anAttendee('me')]))).toEqual(ordinary);
  });

  it('says of a day who is busy and when', () => {
    const dorthe = anAttendee('dorthe', [busyOn('2026-12-01', '13:00', '15:00')]);

    expect(said(aSlotSearch([anAttendee('me'), dorthe]))).toContainEqual(['2026-12-01 13:00–15:00', { code: 'taken', busy: ['dorthe'], off: [] }]);
  });

  it('joins days in a row that are alike', () => {
    const dorthe = anAttendee('dorthe', ['2026-12-08', '2026-12-09', '2026-12-10'].map((day) => busyOn(day, '08:00', '10:00')));
    const me = anAttendee('me', [busyOn('2026-12-01', '07:00', '17:00'), busyOn('2026-12-02', '08:00', '16:00', 'away')]);

    expect(said(aSlotSearch([me, dorthe]))).toEqual([
      ordinary[0],
      ['2026-12-01..2026-12-02', { code: 'taken', busy: ['me'], off: [] }],
      ordinary[1],
      ['2026-12-08..2026-12-10 08:00–10:00', { code: 'taken', busy: ['dorthe'], off: [] }],
    ]);
  });

  it('names few: those who suffice, the one who is away longest first', () => {
    const all = anAttendee('all', [busyOn('2026-12-01', '08:00', '12:00')]);
    const some = anAttendee('some', [busyOn('2026-12-01', '09:00', '10:00')]);
    const later = anAttendee('later', [busyOn('2026-12-01', '11:30', '13:00')]);

    expect(said(aSlotSearch([some, later, all]))).toContainEqual(['2026-12-01 08:00–13:00', { code: 'taken', busy: ['all', 'later'], off: [] }]);
  });

  it('tells free time that is merely too short from time somebody has no time in', () => {
    const me = anAttendee('me', [busyOn('2026-12-01', '08:45', '12:00'), busyOn('2026-12-01', '12:10', '16:00')]);

    expect(said(aSlotSearch([me])).slice(1, 3)).toEqual([
      ['2026-12-01 08:00–08:45', { code: 'tooShort', minutes: 45 }],
      ['2026-12-01 08:45–16:00', { code: 'taken', busy: ['me'], off: [] }],
    ]);
  });

  it('tells those who do not work then from those who are busy', () => {
    const jonas = aWorker('jonas', ['10:00', '16:00'], [busyOn('2026-12-01', '10:00', '11:00')], { weekdays: [1, 2, 3, 4] });

    expect(said(aSlotSearch([jonas]))).toEqual([
      ordinary[0],
      ['2026-11-30 08:00–10:00', { code: 'taken', busy: [], off: ['jonas'] }],
      ['2026-12-01 08:00–11:00', { code: 'taken', busy: ['jonas'], off: ['jonas'] }],
      ['2026-12-02..2026-12-03 08:00–10:00', { code: 'taken', busy: [], off: ['jonas'] }],
      ['2026-12-04', { code: 'taken', busy: [], off: ['jonas'] }],
      ordinary[1],
      ['2026-12-07..2026-12-10 08:00–10:00', { code: 'taken', busy: [], off: ['jonas'] }],
      ['2026-12-11', { code: 'taken', busy: [], off: ['jonas'] }],
    ]);
  });

  it('lists what rules out only a part somebody attends, although others could meet then', () => {
    const peter = anAttendee('peter', [busyOn('2026-12-01', '12:00', '12:30')], { part: { from: 0, to: 10 } });

    expect(said(aSlotSearch([anAttendee('me'), peter]))).toContainEqual(['2026-12-01 12:00–12:30', { code: 'taken', busy: ['peter'], off: [] }]);
  });

  it('counts the time kept free around an appointment to it', () => {
    const me = anAttendee('me', [busyOn('2026-12-01', '12:00', '13:00')]);

    expect(said(aSlotSearch([me], { buffers: { before: 0, after: 30 } }))).toContainEqual(['2026-12-01 11:30–13:00', { code: 'taken', busy: ['me'], off: [] }]);
    expect(said(aSlotSearch([me], { buffers: { before: 30, after: 5 } }))).toContainEqual(['2026-12-01 11:55–13:30', { code: 'taken', busy: ['me'], off: [] }]);
  });

  it('never says what somebody is busy with, nor that they are out of office', () => {
    const one = (kind: 'busy' | 'away') => said(aSlotSearch([anAttendee('me', [busyOn('2026-12-01', '12:00', '13:00', kind)])]));

    expect(one('away')).toEqual(one('busy'));
  });

  it('names public holidays, and days shorter than the meeting', () => {
    const [today, dueOn] = [toCalendarDay('2026-12-14'), toCalendarDay('2026-12-28')];
    const window = bookingWindow(dueOn, today, DEFAULT_SETTINGS);

    expect(said(aSlotSearch([anAttendee('me')], { today, dueOn, window }))).toContainEqual(['2026-12-25', { code: 'holiday', holiday: 'christmasDay' }]);
    expect(said(aSlotSearch([anAttendee('me')], { minutes: 600 }))).toContainEqual(['2026-11-30..2026-12-04', { code: 'tooLong' }]);
  });
});
