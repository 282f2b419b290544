import { type Attendee, instantAt, type SlotSearch } from '#domain';

const GRID_MS = 5 * 60_000;

interface Engagement {
  readonly start: number;
  readonly end: number;
}

/** The days that have a time, found the way one writes it first: every start of every day against every engagement of everybody. */
export function naiveSearch({ window, settings, minutes, attendees }: SlotSearch): readonly string[] {
  const everybody = attendees.filter(({ isRequired }) => isRequired).map(engagementsOf);
  return window.days.filter((day) => {
    const close = Date.parse(instantAt(day, settings.dayEnd)!);
    let isFound = false;
    for (let start = Date.parse(instantAt(day, settings.dayStart)!); start + minutes * 60_000 <= close; start += GRID_MS) {
      const end = start + minutes * 60_000;
      if (everybody.every((busy) => busy.every((one) => one.end <= start || one.start >= end))) isFound = true;
    }
    return isFound;
  });
}

function engagementsOf({ availability }: Attendee): readonly Engagement[] {
  if (availability.kind === 'unknown') return [];
  return availability.busy.filter(({ kind }) => kind !== 'tentative').map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
}
