import fc from 'fast-check';
import {
  bookingWindow,
  DEFAULT_SETTINGS,
  epochMinuteOf,
  findSlots,
  instantAt,
  timeIn,
  toCalendarDay,
  toInstant,
  toLocalTime,
  type Attendee,
  type BusyInterval,
  type BusyKind,
  type SlotSearch,
} from '#domain';

const today = toCalendarDay('2026-11-23');
const dueOn = toCalendarDay('2026-11-19');

function busy(day: string, from: string, to: string, kind: BusyKind = 'busy'): BusyInterval {
  return { start: instantAt(toCalendarDay(day), toLocalTime(from))!, end: instantAt(toCalendarDay(day), toLocalTime(to))!, kind };
}

function anAttendee(id: string, intervals: readonly BusyInterval[] = [], overrides: Partial<Attendee> = {}): Attendee {
  return { id, isRequired: true, part: null, availability: { kind: 'known', busy: intervals, workingHours: null }, ...overrides };
}

function aSearch(attendees: readonly Attendee[], overrides: Partial<SlotSearch> = {}): SlotSearch {
  return { window: bookingWindow(dueOn, today, DEFAULT_SETTINGS), dueOn, today, settings: DEFAULT_SETTINGS, minutes: 60, attendees, ...overrides };
}

const whens = (search: SlotSearch): string[] => findSlots(search).proposals.map(({ day, start }) => `${day} ${timeIn(start)}`);

describe('findSlots', () => {
  it('takes the earliest whole hour of each day, the first day first when the due date is over', () => {
    expect(whens(aSearch([anAttendee('me')])).slice(0, 3)).toEqual(['2026-11-30 08:00', '2026-12-01 08:00', '2026-12-02 08:00']);
  });

  it('finds the only gap, at its five minutes', () => {
    const dorthe = anAttendee('dorthe', [busy('2026-11-30', '08:00', '11:50'), busy('2026-11-30', '12:55', '16:00')]);

    expect(whens(aSearch([dorthe]))).toContain('2026-11-30 11:50');
  });

  it('waits some days for somebody who need not be there, but not for ever', () => {
    const away = ['2026-11-30', '2026-12-01', '2026-12-02'].map((day) => busy(day, '08:00', '16:00'));
    const longAway = [...away, ...['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'].map((day) => busy(day, '08:00', '16:00'))];

    expect(whens(aSearch([anAttendee('me'), anAttendee('peter', away, { isRequired: false })]))[0]).toBe('2026-12-03 08:00');
    expect(whens(aSearch([anAttendee('me'), anAttendee('peter', longAway, { isRequired: false })]))[0]).toBe('2026-11-30 08:00');
  });

  it('asks only for the part of the meeting a person is there for', () => {
    const peter = anAttendee('peter', [busy('2026-11-30', '08:30', '16:00')], { part: { from: 0, to: 30 } });

    expect(whens(aSearch([anAttendee('me'), peter]))).toContain('2026-11-30 08:00');
  });

  it('says from when somebody optional is free', () => {
    const full = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => busy(day, '08:00', '16:00'));
    const me = anAttendee('me', [...full, busy('2026-11-30', '09:30', '16:00')]);
    const peter = anAttendee('peter', [busy('2026-11-30', '08:00', '09:00')], { isRequired: false, part: { from: 0, to: 45 } });

    const { proposals } = findSlots(aSearch([me, peter]));

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
    const dorthe = anAttendee('dorthe', ['2026-11-30', '2026-12-03', '2026-12-04'].map((day) => busy(day, '08:00', '16:00', 'away')));
    const mine = [busy('2026-12-01', '08:00', '13:00'), busy('2026-12-01', '14:00', '16:00'), busy('2026-12-02', '09:30', '16:00'), busy('2026-12-07', '08:00', '15:00')];
    const full = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => busy(day, '08:00', '15:30'));
    const peter = anAttendee('peter', [busy('2026-12-02', '08:00', '09:00')], { isRequired: false, part: { from: 0, to: 30 } });

    const search = aSearch([anAttendee('me', [...mine, ...full]), dorthe, peter]);

    expect(whens(search)).toEqual(['2026-12-01 13:00', '2026-12-02 08:30', '2026-12-07 15:00']);
    expect(findSlots(search).proposals.map(({ reasons }) => reasons.slice(0, 2))).toEqual([
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe', 'peter'] }, { mark: 'check', code: 'writingDays', days: 8 }],
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe'] }, { mark: 'info', code: 'optionalBusy', id: 'peter', freeFrom: toInstant('2026-12-02T08:00:00Z') }],
      [{ mark: 'check', code: 'free', ids: ['me', 'dorthe', 'peter'] }, { mark: 'info', code: 'afterDue', days: 18 }],
    ]);
  });

  it('keeps to a person’s own working hours and days', () => {
    const hours = { weekdays: [2, 4] as const, start: toLocalTime('10:00'), end: toLocalTime('14:00') };
    const jonas = anAttendee('jonas', [], { availability: { kind: 'known', busy: [], workingHours: hours } });

    expect(whens(aSearch([jonas]))).toEqual(['2026-12-01 10:00', '2026-12-03 10:00', '2026-12-08 10:00', '2026-12-10 10:00']);
  });

  it('proposes a tentative time, says so, and prefers a free one nearby', () => {
    const perhaps = anAttendee('me', [busy('2026-11-30', '08:00', '16:00', 'tentative')]);

    const { proposals } = findSlots(aSearch([perhaps]));

    expect(proposals[0]!.day).toBe('2026-12-01');
    expect(proposals.find(({ day }) => day === '2026-11-30')!.reasons[0]).toEqual({ mark: 'info', code: 'tentative', ids: ['me'] });
  });

  it('names whose calendars cannot be seen, and rules nothing out for them', () => {
    const line = anAttendee('line', [], { availability: { kind: 'unknown', cause: 'noAccount' } });

    const answer = findSlots(aSearch([line]));

    expect(answer.unknown).toEqual([{ id: 'line', cause: 'noAccount' }]);
    expect(answer.proposals).toHaveLength(10);
    expect(answer.proposals[0]!.reasons[0]).toEqual({ mark: 'unknown', code: 'nobodyKnown', ids: ['line'] });
  });

  it('says what ruled the other days out: who alone, or that nobody could at once', () => {
    const dorthe = anAttendee('dorthe', [busy('2026-11-30', '07:00', '17:00'), busy('2026-12-03', '07:00', '17:00'), busy('2026-12-04', '08:00', '15:30'), busy('2026-12-09', '08:00', '12:00')]);
    const me = anAttendee('me', [busy('2026-12-09', '12:00', '16:00')]);

    const { excluded } = findSlots(aSearch([me, dorthe]));

    expect(excluded).toEqual([
      { reason: { code: 'tooSoon', writingDays: 7 }, stretches: [{ from: '2026-11-23', to: '2026-11-29' }] },
      { reason: { code: 'busyAllDay', ids: ['dorthe'] }, stretches: [{ from: '2026-11-30', to: '2026-11-30' }, { from: '2026-12-03', to: '2026-12-04' }] },
      { reason: { code: 'weekend' }, stretches: [{ from: '2026-12-05', to: '2026-12-06' }] },
      { reason: { code: 'noCommonTime' }, stretches: [{ from: '2026-12-09', to: '2026-12-09' }] },
    ]);
  });

  it('says when the meeting is longer than the day', () => {
    const { proposals, excluded } = findSlots(aSearch([anAttendee('me')], { minutes: 600 }));

    expect(proposals).toEqual([]);
    expect(excluded.at(1)!.reason).toEqual({ code: 'tooLong' });
  });

  it('keeps wall time through both changes of clocks', () => {
    const over = (day: string, due: string): string[] =>
      whens(aSearch([anAttendee('me')], { today: toCalendarDay(day), dueOn: toCalendarDay(due), window: bookingWindow(toCalendarDay(due), toCalendarDay(day), DEFAULT_SETTINGS) }));

    expect(new Set(over('2026-03-16', '2026-04-01').map((when) => when.slice(11)))).toEqual(new Set(['08:00']));
    expect(new Set(over('2026-10-12', '2026-11-02').map((when) => when.slice(11)))).toEqual(new Set(['08:00']));
  });
});

/** Busy times of the first week of the window, on the five-minute grid and off it. */
const intervals = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 5 * 1440 }),
    length: fc.integer({ min: 0, max: 500 }),
    kind: fc.constantFrom<BusyKind>('busy', 'tentative', 'away'),
  }).map(({ start, length, kind }): BusyInterval => {
    const from = Date.parse('2026-11-30T00:00:00Z') + start * 60_000;
    return { start: toInstant(new Date(from).toISOString()), end: toInstant(new Date(from + length * 60_000).toISOString()), kind };
  }),
  { maxLength: 25 },
);

describe('findSlots, whatever the calendars', () => {
  const search = fc.record({ me: intervals, other: intervals, minutes: fc.constantFrom(15, 45, 60, 90) }).map(({ me, other, minutes }) => aSearch([anAttendee('me', me), anAttendee('other', other)], { minutes }));
  const blocks = ({ attendees }: SlotSearch): BusyInterval[] =>
    attendees.flatMap(({ availability }) => (availability.kind === 'known' ? availability.busy.filter(({ kind, start, end }) => kind !== 'tentative' && start < end) : []));

  it('never proposes a time at which somebody is busy or outside working hours', () => {
    fc.assert(
      fc.property(search, (asked) => {
        for (const { start, end } of findSlots(asked).proposals) {
          expect(blocks(asked).filter((other) => other.start < end && start < other.end)).toEqual([]);
          expect(timeIn(start) >= '08:00' && timeIn(end) <= '16:00').toBe(true);
          expect(epochMinuteOf(end) - epochMinuteOf(start)).toBe(asked.minutes);
        }
      }),
    );
  });

  it('misses no day on which trying every five minutes finds a time', () => {
    fc.assert(
      fc.property(search, (asked) => {
        const proposed = new Set(findSlots(asked).proposals.map(({ day }) => day));
        const all = blocks(asked).map(({ start, end }) => [epochMinuteOf(start), epochMinuteOf(end)] as const);
        for (const day of asked.window.days) {
          const open = epochMinuteOf(instantAt(day, toLocalTime('08:00'))!);
          let hasTime = false;
          for (let start = open; start + asked.minutes <= open + 480; start += 5) hasTime ||= !all.some(([from, to]) => from < start + asked.minutes && start < to);
          expect(proposed.has(day)).toBe(hasTime);
        }
      }),
    );
  });

  it('accounts for every day of the window: proposed or excluded, never both', () => {
    fc.assert(
      fc.property(search, (asked) => {
        const { proposals, excluded } = findSlots(asked);
        for (const day of asked.window.days) {
          const isExcluded = excluded.some(({ stretches }) => stretches.some(({ from, to }) => from <= day && day <= to));
          expect(isExcluded).toBe(!proposals.some((proposal) => proposal.day === day));
        }
      }),
    );
  });

  it('answers the same whatever order people and their appointments come in', () => {
    fc.assert(
      fc.property(search, (asked) => {
        const turned = asked.attendees.map((one) => (one.availability.kind === 'known' ? { ...one, availability: { ...one.availability, busy: [...one.availability.busy].reverse() } } : one));
        expect(findSlots({ ...asked, attendees: [...turned].reverse() }).proposals.map(({ start }) => start)).toEqual(findSlots(asked).proposals.map(({ start }) => start));
      }),
    );
  });
});
