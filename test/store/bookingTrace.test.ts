import { book, isUnfinished } from '../../src/flows/index.ts';
import { readBookingTrace } from '../../src/store/read-models/bookingTrace.ts';
import { Wire } from '../flows/support/fakeList.ts';
import { METTE, Municipality } from '../flows/support/municipality.ts';

const CUTS = Array.from({ length: 13 }, (_, at) => [{ at: at + 1, when: 'before' } as const, { at: at + 1, when: 'after' } as const]).flat();

/** What is really in the calendar. */
function truthOf({ mailboxes }: Municipality): string {
  const [event] = mailboxes.events;
  if (!event) return 'noEvent';
  if (event.attendees.length > 0) return 'invited';
  return event.files.length > 0 ? 'agenda' : 'event';
}

async function cutBooking(cut: Wire['cut']): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  const wire = new Wire();
  wire.cut = cut;
  await book(town.deskOf(METTE, wire), town.plan());
  return town;
}

describe('readBookingTrace', () => {
  it.each(CUTS)('tells what is in the calendar when a booking was cut $when request $at arrived', async (cut) => {
    const town = await cutBooking(cut);
    const unfinished = town.caseFile().meetings.find(isUnfinished);

    if (unfinished) expect(await readBookingTrace(town.storeOf(METTE).calendar, unfinished)).toBe(truthOf(town));
    else expect(['noEvent', 'invited']).toContain(truthOf(town));
  });

  it('meets every trace on the way', async () => {
    const towns = await Promise.all(CUTS.map(cutBooking));

    expect(new Set(towns.map(truthOf))).toEqual(new Set(['noEvent', 'event', 'agenda', 'invited']));
  });
});
