import { projectionOf, toCalendarDay } from '../../../src/domain/index.ts';
import { aFollowUp } from '../../builders/index.ts';

const on = (day: string, state: 'planned' | 'claimed' | 'convened' | 'held' | 'closed' | 'cancelled') => aFollowUp({ dueOn: toCalendarDay(day), state });

describe('projectionOf', () => {
  it('repeats the nearest follow-up that is not over', () => {
    const followUps = [on('2027-02-26', 'planned'), on('2026-11-26', 'convened'), on('2026-08-20', 'closed')];

    expect(projectionOf(followUps)).toEqual({ nextDue: '2026-11-26', state: 'booked' });
  });

  it('says that there is something to book, or that a booking is under way', () => {
    expect(projectionOf([on('2026-12-03', 'planned')]).state).toBe('toBook');
    expect(projectionOf([on('2026-12-03', 'claimed')]).state).toBe('booking');
  });

  it('has nothing due once every follow-up is over', () => {
    expect(projectionOf([on('2026-08-20', 'closed'), on('2026-11-01', 'cancelled')])).toEqual({ nextDue: null, state: 'noFollowUp' });
  });
});
