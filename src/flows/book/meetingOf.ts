import type { Meeting, Person } from '#domain';
import type { BookingPlan } from './bookingPlan.ts';

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
    covers: plan.covers.map(({ room, followUp }) => ({ roomCode: room.room.code, followUpKey: followUp.key })),
    eventId: null,
    joinUrl: null,
    chatId: null,
    hasTab: null,
  };
}
