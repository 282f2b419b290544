import type { Meeting } from '#domain';
import type { Store } from '#store';

/** Calendars as they are once the meeting has left its old time: it keeps nobody from moving it by half an hour. */
export function withoutMeeting(calendar: Store['calendar'], { start, end }: Pick<Meeting, 'start' | 'end'>): Store['calendar'] {
  return {
    ...calendar,
    freeBusy: async (...question) =>
      (await calendar.freeBusy(...question)).map((person) => {
        const { availability } = person;
        if (availability.kind === 'unknown') return person;
        return { ...person, availability: { ...availability, busy: availability.busy.filter((each) => each.start !== start || each.end !== end) } };
      }),
  };
}
