import { bookingWindow, DEFAULT_SETTINGS, findSlots, timeIn, toCalendarDay, toInstant, usualAgenda, type SlotSearch } from '#domain';
import { anAttendee, aSlotSearch, aWorker, busyOn } from '../../builders/aSlotSearch.ts';

const whens = (search: SlotSearch): string[] => findSlots(search).proposals.map(({ day, start }) => `${day} ${timeIn(start)}`);

describe('findSlots', () => {
  it('takes the earliest whole hour of each day, the first day first when the due date is over', () => {
    expect(whens(aSlotSearch([anAttendee('me')])).slice(0, 3)).toEqual(['2026-11-30 08:00', '2026-12-01 08:00', '2026-12-02 08:00']);
  });

  it('finds the only gap, at its five minutes', () => {
    const dorthe = anAttendee('dorthe', [busyOn('2026-11-30', '08:00', '11:50'), busyOn('2026-11-30', '12:55', '16:00')]);

    expect(whens(aSlotSearch([dorthe]))).toContain('2026-11-30 11:50');
  });

  it('waits some days for somebody who need not be there, but not for ever', () => {
    const away = ['2026-11-30', '2026-12-01', '2026-12-02'].map((day) => busyOn(day, '08:00', '16:00'));
    const longAway = [...away, ...['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'].map((day) => busyOn(day, '08:00', '16:00'))];

    expect(whens(aSlotSearch([anAttendee('me'), anAttendee('peter', away, { isRequired: false })]))[0]).toBe('2026-12-03 08:00');
    expect(whens(aSlotSearch([anAttendee('me'), anAttendee('peter', longAway, { isRequired: false })]))[0]).toBe('2026-11-30 08:00');
  });

  it('asks only for the part of the meeting a person is there for', () => {
    const peter = anAttendee('peter', [busyOn('2026-11-30', '08:30', '16:00')], { part: { from: 0, to: 30 } });

    expect(whens(aSlotSearch([anAttendee('me'), peter]))).toContain('2026-11-30 08:00');
  });

  it('says from when somebody optional is free', () => {
    const full = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => busyOn(day, '08:00', '16:00'));
    const me = anAttendee('me', [...full, busyOn('2026-11-30', '09:30', '16:00')]);
    const peter = anAttendee('peter', [busyOn('2026-11-30', '08:00', '09:00')], { isRequired: false, part: { from: 0, to: 45 } });

    const { proposals } = findSlots(aSlotSearch([me, peter]));

    expect(proposals).toHaveLength(1);
    expect(timeIn(proposals[0]!.start)).toBe('08:30');
    expect(proposals[0]!.reasons).toEqual([
      { mark: 'check', code: 'free', ids: ['me'] },
      { mark: 'info', code: 'optionalBusy', id: 'peter', freeFrom: toInstant('2026-11-30T08:00:00Z') },
      { mark: 'check', code: 'writingDays', days: 7 },
      { mark: 'info', code: 'afterDue', days: 11 },
    ]);
  });

  it('proposes for Asta what the picture shows: all free, then Peter late, then a week later', () => {
    const dorthe = anAttendee('dorthe', ['2026-11-30', '2026-12-03', '2026-12-04'].map((day) => busyOn(day, '08:00', '16:00', 'away')));
    const mine = [busyOn('2026-12-01', '08:00', '13:00'), busyOn('2026-12-01', '14:00', '16:00'), busyOn('2026-12-02', '09:30', '16:00'), busyOn('2026-12-07', '08:00', '15:00')];
    const full = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => busyOn(day, '08:00', '15:30'));
    const peter = anAttendee('peter', [busyOn('2026-12-02', '08:00', '09:00')], { isRequired: false, part: { from: 0, to: 30 } });

    const search = aSlotSearch([anAttendee('me', [...mine, ...full]), dorthe, peter]);

    expect(whens(search)).toEqual(['2026-12-01 13:00', '2026-12-02 08:30', '2026-12-07 15:00']);
    expect(findSlots(search).proposals.map(({ reasons }) => reasons.slice(0, 2))).toEqual([
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe', 'peter'] }, { mark: 'check', code: 'writingDays', days: 8 }],
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe'] }, { mark: 'info', code: 'optionalBusy', id: 'peter', freeFrom: toInstant('2026-12-02T08:00:00Z') }],
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe', 'peter'] }, { mark: 'info', code: 'afterDue', days: 18 }],
    ]);
  });

  it('keeps to a person’s own working hours and days', () => {
    const jonas = aWorker('jonas', ['10:00', '14:00'], [], { weekdays: [2, 4] });

    expect(whens(aSlotSearch([jonas]))).toEqual(['2026-12-01 10:00', '2026-12-03 10:00', '2026-12-08 10:00', '2026-12-10 10:00']);
  });

  it('proposes a tentative time, says so, and prefers a free one nearby', () => {
    const perhaps = anAttendee('me', [busyOn('2026-11-30', '08:00', '16:00', 'tentative')]);

    const { proposals } = findSlots(aSlotSearch([perhaps]));

    expect(proposals[0]!.day).toBe('2026-12-01');
    expect(proposals.find(({ day }) => day === '2026-11-30')!.reasons[0]).toEqual({ mark: 'info', code: 'tentative', ids: ['me'] });
  });

  it('names whose calendars cannot be seen, and rules nothing out for them', () => {
    const line = anAttendee('line', [], { availability: { kind: 'unknown', cause: 'noAccount' } });

    const answer = findSlots(aSlotSearch([line]));

    expect(answer.unknown).toEqual([{ id: 'line', cause: 'noAccount' }]);
    expect(answer.proposals).toHaveLength(10);
    expect(answer.proposals[0]!.reasons[0]).toEqual({ mark: 'unknown', code: 'nobodyKnown', ids: ['line'] });
  });

  it('says what ruled the other days out: who alone, or that nobody could at once', () => {
    const dorthe = anAttendee('dorthe', [busyOn('2026-11-30', '07:00', '17:00'), busyOn('2026-12-03', '07:00', '17:00'), busyOn('2026-12-04', '08:00', '15:30'), busyOn('2026-12-09', '08:00', '12:00')]);
    const me = anAttendee('me', [busyOn('2026-12-09', '12:00', '16:00')]);

    const { excluded } = findSlots(aSlotSearch([me, dorthe]));

    expect(excluded).toEqual([
      { reason: { code: 'tooSoon', writingDays: 7 }, stretches: [{ from: '2026-11-23', to: '2026-11-29' }] },
      { reason: { code: 'busyAllDay', ids: ['dorthe'] }, stretches: [{ from: '2026-11-30', to: '2026-11-30' }, { from: '2026-12-03', to: '2026-12-04' }] },
      { reason: { code: 'weekend' }, stretches: [{ from: '2026-12-05', to: '2026-12-06' }] },
      { reason: { code: 'noCommonTime' }, stretches: [{ from: '2026-12-09', to: '2026-12-09' }] },
    ]);
  });

  it('says when the meeting is longer than the day', () => {
    const { proposals, excluded } = findSlots(aSlotSearch([anAttendee('me')], { minutes: 600 }));

    expect(proposals).toEqual([]);
    expect(excluded.at(1)!.reason).toEqual({ code: 'tooLong' });
  });

  it('keeps wall time through both changes of clocks', () => {
    const over = (day: string, due: string): string[] =>
      whens(aSlotSearch([anAttendee('me')], { today: toCalendarDay(day), dueOn: toCalendarDay(due), window: bookingWindow(toCalendarDay(due), toCalendarDay(day), DEFAULT_SETTINGS) }));

    expect(new Set(over('2026-03-16', '2026-04-01').map((when) => when.slice(11)))).toEqual(new Set(['08:00']));
    expect(new Set(over('2026-10-12', '2026-11-02').map((when) => when.slice(11)))).toEqual(new Set(['08:00']));
  });

  it('reads working hours on the wall of the person’s own zone', () => {
    expect(whens(aSlotSearch([aWorker('emma', ['09:00', '12:00'], [], { zone: 'Europe/London' })]))[0]).toBe('2026-11-30 10:00');
    expect(whens(aSlotSearch([aWorker('aili', ['09:00', '12:00'], [], { zone: 'Europe/Helsinki' })]))[0]).toBe('2026-11-30 08:00');
  });

  it('asks somebody only for the items they are there for, in the order and with the minutes of the agenda', () => {
    const busyExceptAtEnds = [busyOn('2026-11-30', '08:20', '08:55')];
    const only = (items: readonly number[]) => aSlotSearch([anAttendee('peter', busyExceptAtEnds, { items })], { agenda: usualAgenda() });

    expect(whens(only([1, 5]))[0]).toBe('2026-11-30 08:00');
    expect(whens(only([2, 3]))[0]).toBe('2026-11-30 09:00');
    expect(whens({ ...only([5]), agenda: [...usualAgenda()].reverse() })[0]).toBe('2026-11-30 09:00');
  });

  it('takes whoever would be there at no time as there throughout', () => {
    const gone = anAttendee('peter', [busyOn('2026-11-30', '08:00', '15:00')], { items: [9] });

    expect(whens(aSlotSearch([gone], { agenda: usualAgenda() }))).toContain('2026-11-30 15:00');
  });

  it('says to which item somebody comes late', () => {
    const full = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => busyOn(day, '08:00', '16:00'));
    const me = anAttendee('me', [...full, busyOn('2026-11-30', '09:00', '16:00')]);
    const peter = anAttendee('peter', [busyOn('2026-11-30', '08:00', '08:25')], { isRequired: false });

    expect(findSlots(aSlotSearch([me, peter], { agenda: usualAgenda() })).proposals[0]!.reasons[1]).toEqual({ mark: 'info', code: 'optionalBusy', id: 'peter', freeFrom: toInstant('2026-11-30T07:25:00Z'), item: 2 });
  });

  it('keeps time free around appointments, but asks nobody to begin before the day does', () => {
    const me = anAttendee('me', [busyOn('2026-11-30', '09:10', '10:00')]);
    const buffers = { before: 15, after: 15 };

    expect(whens(aSlotSearch([me], { buffers, minutes: 55 }))[0]).toBe('2026-11-30 08:00');
    expect(whens(aSlotSearch([me], { buffers }))).toContain('2026-11-30 11:00');
  });

  it('looks for a second time of the same day only where days are too few, and well apart', () => {
    const me = aWorker('me', ['08:00', '16:00'], [busyOn('2026-11-30', '09:30', '12:45')], { weekdays: [1] });
    const week = bookingWindow(toCalendarDay('2026-11-30'), toCalendarDay('2026-11-23'), { ...DEFAULT_SETTINGS, searchDays: 7 });

    expect(whens(aSlotSearch([me], { window: week }))).toEqual(['2026-11-30 08:00', '2026-11-30 13:00', '2026-11-30 15:00']);
  });

  it('would rather meet when whoever is to come in person works at the usual place', () => {
    const away = [busyOn('2026-12-07', '08:00', '16:00', 'elsewhere')];
    const first = (isInPerson: boolean) => findSlots(aSlotSearch([anAttendee('me', away, { isInPerson })], { dueOn: toCalendarDay('2026-12-11') })).proposals;

    expect(first(true)[0]!.day).toBe('2026-12-08');
    expect(first(true).find(({ day }) => day === '2026-12-07')!.costs).toEqual([{ code: 'elsewhere', ids: ['me'], cost: 50 }]);
    expect(first(false)[0]!.day).toBe('2026-12-07');
  });

  it('puts no meeting on a public holiday', () => {
    const days = whens(aSlotSearch([anAttendee('me')], { today: toCalendarDay('2026-12-14'), dueOn: toCalendarDay('2027-01-04'), window: bookingWindow(toCalendarDay('2027-01-04'), toCalendarDay('2026-12-14'), DEFAULT_SETTINGS) })).map((when) => when.slice(0, 10));

    expect(days).toContain('2027-01-04');
    expect(days.filter((day) => ['2026-12-25', '2026-12-26', '2027-01-01'].includes(day))).toEqual([]);
  });
});
