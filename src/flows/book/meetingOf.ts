import type { Meeting, Person } from '#domain';
import { type BookingPlan, placesOf } from './bookingPlan.ts';

/** The Meetings row a plan begins with. */
export function meetingOf(plan: BookingPlan, key: Meeting['key'], { id, name, email }: Person): Meeting {
  return {
    key,
    caseKey: plan.case.key,
    organizer: { id, name, email },
    step: 'booking',
    start: plan.start,
    end: plan.end,
    place: plan.place,
    invitees: plan.invitees,
    covers: placesOf(plan.covers),
    asks: plan.asks,
    eventId: null,
    joinUrl: null,
    chatId: null,
    hasTab: null,
    change: null,
    changes: [],
  };
}
