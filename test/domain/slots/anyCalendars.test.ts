import fc from 'fast-check';
import { addDays, bookingWindow, checkTime, dayIn, DEFAULT_SETTINGS, excludedTimes, findSlots, instantAt, minutesOf, timeIn, toCalendarDay, toLocalTime, whatHelps, type Attendee, type Instant, type SlotSearch } from '#domain';
import { anAttendee, aSlotSearch, aWorker, busyOn } from '../../builders/aSlotSearch.ts';
import { anySearch } from './support/anySearch.ts';
import { everyStart, isIn, isPossible, plusMinutes } from './support/everyStart.ts';

const RUNS = { numRuns: 30 };
const always = (says: (search: SlotSearch) => void): void => fc.assert(fc.property(anySearch, says), RUNS);

describe('findSlots, whatever the calendars', () => {
  it('proposes only times within the window, the hours of the day and whole five minutes, as long as asked for', () => {
    always((search) => {
      for (const { day, start, end } of findSlots(search).proposals) {
        expect(search.window.days).toContain(day);
        expect(dayIn(start)).toBe(day);
        expect(minutesOf(timeIn(start)) % 5).toBe(0);
        expect(timeIn(start) >= search.settings.dayStart && timeIn(end) <= search.settings.dayEnd).toBe(true);
        expect(end).toBe(plusMinutes(start, search.minutes));
      }
    });
  });

  it('never takes the time of somebody who must be there for the items on then, nor the time they need around it, nor their evening', () => {
    always((search) => expect(findSlots(search).proposals.filter(({ start }) => !isPossible(search, start))).toEqual([]));
  });

  it('misses no day on which trying every five minutes finds a time', () => {
    always((search) => {
      const days = new Set(everyStart(search).filter((start) => isPossible(search, start)).map((start) => dayIn(start)));

      expect(new Set(findSlots(search).proposals.map(({ day }) => day))).toEqual(days);
    });
  });

  it('proposes the cheapest times, each once, and says what makes up the cost', () => {
    always((search) => {
      const { proposals } = findSlots(search);
      const best = proposals.filter(({ day }, at) => proposals.findIndex((other) => other.day === day) === at);

      expect(new Set(proposals.map(({ start }) => start)).size).toBe(proposals.length);
      expect([...best].sort((a, b) => a.cost - b.cost || (a.start < b.start ? -1 : 1))).toEqual(best);
      for (const { cost, costs } of proposals) expect(costs.reduce((sum, part) => sum + part.cost, 0)).toBe(cost);
      for (const { day, cost } of best) expect(Math.min(...everyStart(search).filter((start) => dayIn(start) === day && isPossible(search, start)).map((start) => costOf(search, start)))).toBe(cost);
    });
  });

  it('compares times that differ: no two of one day within two hours', () => {
    always((search) => {
      const { proposals } = findSlots(search);
      for (const [at, one] of proposals.entries()) {
        expect(proposals.slice(at + 1).filter(({ start }) => Math.abs(Date.parse(start) - Date.parse(one.start)) < 2 * 3_600_000)).toEqual([]);
      }
    });
  });

  it('answers the same whatever order people and their appointments come in', () => {
    always((search) => {
      const { proposals, excluded } = findSlots(search);
      const again = findSlots(turned(search));

      expect(again.proposals.map(({ start, cost }) => [start, cost])).toEqual(proposals.map(({ start, cost }) => [start, cost]));
      expect(again.excluded.map(({ stretches, reason }) => [stretches, reason.code])).toEqual(excluded.map(({ stretches, reason }) => [stretches, reason.code]));
      expect(excludedTimes(turned(search))).toEqual(excludedTimes(search));
    });
  });
});

describe('excludedTimes, whatever the calendars', () => {
  it('covers with the possible times the whole window: whatever start is refused meets a stretch that says why', () => {
    always((search) => {
      const times = excludedTimes(search);
      for (const start of everyStart(search)) {
        const day = dayIn(start);
        const met = times.filter(({ from, to, hours }) => from <= day && day <= to && (hours === null || isIn(start, search.minutes, hours)));
        if (!isPossible(search, start)) expect({ start, met: met.length > 0 }).toEqual({ start, met: true });
        else if (isWhole(search)) expect({ start, met }).toEqual({ start, met: [] });
      }
      for (let day = search.window.from; day <= search.window.to; day = addDays(day, 1)) {
        if (!search.window.days.includes(day)) expect(times.some(({ from, to, hours }) => from <= day && day <= to && hours === null)).toBe(true);
      }
    });
  });

  it('names only people who must be there, and only where their calendar has something then', () => {
    always((search) => {
      for (const { from, hours, reason } of excludedTimes(search)) {
        if (reason.code !== 'taken') continue;
        const [begin, end] = hours ? [hours.from, hours.to] : [search.settings.dayStart, search.settings.dayEnd];
        for (const id of reason.busy) expect(blockedIn(search, id, instantAt(from, begin)!, instantAt(from, end)!)).toBe(true);
        for (const id of reason.off) expect(search.attendees.find((one) => one.id === id)).toMatchObject({ isRequired: true, availability: { workingHours: expect.anything() as unknown } });
      }
    });
  });
});

describe('checkTime, whatever the calendars', () => {
  it('finds no rule broken exactly where a proposal could be', () => {
    always((search) => {
      for (const start of some(everyStart(search))) {
        const { broken } = checkTime(search, start);
        expect({ start, isFine: broken.length === 0 }).toEqual({ start, isFine: isPossible(search, start) });
      }
    });
  });

  it('says of a proposal what the proposal says', () => {
    always((search) => {
      for (const { start, end, day, reasons, costs } of findSlots(search).proposals) {
        expect(checkTime(search, start)).toMatchObject({ start, end, day, reasons, costs, broken: [], isUnread: false });
      }
    });
  });
});

describe('whatHelps, whatever the calendars', () => {
  const crowded = anySearch.map((search): SlotSearch => ({ ...search, minutes: 90, attendees: [...search.attendees, ...full(search)] }));

  it('gives for each rule the first time that lifting it gives', () => {
    fc.assert(
      fc.property(crowded, (search) => {
        fc.pre(findSlots(search).proposals.length === 0);
        for (const lift of whatHelps(search).lifts) {
          const lifted = { ...search, ...changeOf(lift, search) };
          const first = everyStart(lifted).find((start) => isPossible(lifted, start));
          if (lift.time) expect([lift.code, lift.time.start]).toEqual([lift.code, first]);
        }
      }),
      RUNS,
    );
  });
});

/** Two who share the days so that hardly any time is left. */
function full({ window }: SlotSearch): Attendee[] {
  return [
    anAttendee('mornings', window.days.slice(1).map((day) => busyOn(day, '07:00', '12:00'))),
    anAttendee('afternoons', window.days.map((day) => busyOn(day, '12:30', '17:00'))),
    aWorker('monday', ['08:00', '16:00'], [], { weekdays: [2, 3, 4, 5] }),
  ];
}

function changeOf(lift: ReturnType<typeof whatHelps>['lifts'][number], search: SlotSearch): Partial<SlotSearch> {
  const withDays = (isDay: (day: string) => boolean) => ({ window: { ...search.window, days: everyDay(search).filter(isDay) } });
  switch (lift.code) {
    case 'withoutPeople':
      return { attendees: search.attendees.map((one) => (lift.ids.includes(one.id) ? { ...one, isRequired: false } : one)) };
    case 'outsideHours':
      return { attendees: search.attendees.map((one) => (one.id === lift.id && one.availability.kind === 'known' ? { ...one, availability: { ...one.availability, workingHours: null } } : one)) };
    case 'withoutBuffers':
      return { buffers: { before: 0, after: 0 } };
    case 'shorter':
      return { minutes: lift.minutes };
    case 'longerDay':
      return { settings: { ...search.settings, dayStart: lift.from, dayEnd: lift.to } };
    case 'holidays':
    case 'weekends':
      return withDays((day) => search.window.closed.some(({ from, to, reason }) => from <= day && day <= to && (lift.code === 'weekends' ? reason.code === 'weekend' : reason.code === 'holiday')));
    case 'laterDays':
    case 'soonerDays':
      return withDays((day) => day === lift.time?.day);
  }
}

function everyDay({ window }: SlotSearch) {
  return [...window.days, ...window.closed.flatMap(({ from, to }) => [from, to])].sort();
}

function costOf(search: SlotSearch, start: Instant): number {
  return checkTime(search, start).costs.reduce((sum, { cost }) => sum + cost, 0);
}

function blockedIn({ attendees, buffers: kept = { before: 0, after: 0 } }: SlotSearch, id: string, from: Instant, to: Instant): boolean {
  const one = attendees.find((attendee) => attendee.id === id);
  const buffers = one?.isInPerson === false ? { before: 0, after: 0 } : kept;
  if (!one?.isRequired || one.availability.kind === 'unknown') return false;
  return one.availability.busy.some(({ kind, start, end }) => (kind === 'busy' || kind === 'away') && start < plusMinutes(to, buffers.after) && plusMinutes(from, -buffers.before) < end);
}

/** A dozen a run are enough: the runs differ. */
function some(starts: readonly Instant[]): Instant[] {
  const step = Math.max(1, Math.floor(starts.length / 12) - 1);
  return starts.filter((_, at) => at % step === 0);
}

function isWhole({ attendees, minutes }: SlotSearch): boolean {
  return attendees.every(({ isRequired, items, part }) => !isRequired || (!items && (!part || (part.from === 0 && part.to >= minutes))));
}

function turned(search: SlotSearch): SlotSearch {
  const attendees = search.attendees.map((one) => (one.availability.kind === 'known' ? { ...one, availability: { ...one.availability, busy: [...one.availability.busy].reverse() } } : one));
  return { ...search, attendees: attendees.reverse() };
}

describe('findSlots on the days the clocks are changed', () => {
  it.each([['2026-03-29', 23], ['2026-10-25', 25], ['2027-03-28', 23], ['2027-10-31', 25]])('has %s with its %i hours, each start at its own time of the wall', (text, hours) => {
    const day = toCalendarDay(text);
    const settings = { ...DEFAULT_SETTINGS, dayStart: toLocalTime('00:00'), dayEnd: toLocalTime('23:55') };
    const window = { ...bookingWindow(day, addDays(day, -10), settings), days: [day] };
    const search = aSlotSearch([anAttendee('me', [{ start: instantAt(day, toLocalTime('00:00'))!, end: instantAt(day, toLocalTime('04:00'))!, kind: 'busy' }])], { today: addDays(day, -10), dueOn: day, settings, window });

    const { proposals } = findSlots(search);

    expect(everyStart(search)).toHaveLength((hours * 60 - 5 - 60) / 5 + 1);
    expect(proposals.map(({ start }) => timeIn(start))).toEqual(['04:00', '06:00', '08:00']);
    expect(proposals[0]!.start).toBe(instantAt(day, toLocalTime('04:00')));
  });
});
