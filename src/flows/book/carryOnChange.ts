import { type CancelledMeeting, type CaseFile, isFailure, type MadeChange, type Meeting, type MeetingChange, type MovedMeeting, type Recorded } from '#domain';
import type { CalendarEvent } from '#store';
import type { BookingDesk, Invitation } from './booking.ts';
import { type BookingPlan, materialFor } from './bookingPlan.ts';
import type { ChangeOptions, ChangeOutcome, ChangeStage, Told } from './change.ts';
import { releaseRows, takeFromCalendar } from './giveUp.ts';
import { isPast } from './isPast.ts';
import { isMoved, liveEvent, movedPlan } from './movedPlan.ts';
import { planOfMeeting } from './resumeBooking.ts';

/** How far it is, for the outcome when it stops. */
interface Progress {
  stage: ChangeStage;
  told: Told;
}

/** Takes a noted change from wherever it is to its end, or halts with everything kept. Every step is safe to repeat and skips what is done. */
export async function carryOnChange(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, options: ChangeOptions): Promise<ChangeOutcome> {
  const { change } = meeting;
  const { onStage } = options;
  if (change === null) return { kind: 'over' };
  const progress: Progress = { stage: 'noted', told: 'no' };
  const reach = (stage: ChangeStage, told: Told) => {
    Object.assign(progress, { stage, told } satisfies Progress);
    onStage?.(stage);
  };
  try {
    return change.kind === 'move' ? await move(desk, { meeting, caseFile, change }, options, reach) : await cancel(desk, meeting, caseFile, change, reach);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', ...progress, failure: error, meeting };
  }
}

type Reach = (stage: ChangeStage, told: Told) => void;

interface Move {
  readonly meeting: Recorded<Meeting>;
  readonly caseFile: CaseFile;
  readonly change: MovedMeeting;
}

async function move(desk: BookingDesk, { meeting, caseFile, change }: Move, options: ChangeOptions, reach: Reach): Promise<ChangeOutcome> {
  const plan = movedPlan(meeting, caseFile, change);
  const { html, place } = await desk.papers.invitation(plan);
  reach('agenda', 'no');
  const event = await liveEvent(desk, meeting);
  if (!event) return { kind: 'noEvent', meeting };
  const invitation = { subject: event.subject, html, place };
  if (!(await isTold(desk, event, change, invitation))) {
    // Cut before anybody was told, and taken up again after the new time: nobody is called to that.
    if (isPast(change, options) && !isMoved(event, change, invitation)) return { kind: 'past', meeting };
    await writeAgendas(desk, plan, planOfMeeting(meeting, caseFile), event.id);
    reach('calendar', 'unknown');
    await desk.store.calendar.move(event.id, { start: change.start, end: change.end, place, html });
  }
  reach('rooms', 'yes');
  await moveRows(desk, plan, meeting);
  const { start, end } = change;
  return { kind: 'changed', change, meeting: await desk.store.authority.meetings.update(meeting, { start, end, place: change.place, asks: plan.asks, ...ended(meeting, change) }) };
}

/** Everybody has the new time and reads it in the text. An event moved by hand in Outlook still tells of the old time. */
async function isTold({ store }: BookingDesk, event: CalendarEvent, change: MovedMeeting, invitation: Invitation): Promise<boolean> {
  return isMoved(event, change, invitation) && store.calendar.saysText(event.id, invitation.html);
}

/** Before the update that tells everybody: whether it carries the file is unsettled (microsoft-graph-docs#10063), so its text holds time and place. `before`: the plan whose agendas are there. */
export async function writeAgendas({ store, papers }: BookingDesk, plan: BookingPlan, before: BookingPlan, eventId: string): Promise<void> {
  await store.calendar.replaceAgenda(eventId, await papers.neutralAgenda(plan));
  for (const cover of plan.covers) {
    const { name } = await papers.fullAgenda(before, cover);
    await store.documents.save(cover.room.room.code, plan.case.key, await papers.fullAgenda(plan, cover), { inPlaceOf: name });
  }
}

/** Only rows that are still this meeting's. */
async function moveRows({ store }: BookingDesk, plan: BookingPlan, { key }: Meeting): Promise<void> {
  const { start, end } = plan;
  const updates = plan.covers.flatMap((cover) => {
    const { room, followUp } = cover;
    const { due } = materialFor(plan, cover);
    const isThere = followUp.meetingStart === start && followUp.meetingEnd === end && followUp.materialDue === due;
    return followUp.meetingKey !== key || isThere ? [] : [store.room(room.room.code).followUps.updating(followUp, { meetingStart: start, meetingEnd: end, materialDue: due })];
  });
  await store.updateTogether(updates);
}

async function cancel(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, change: CancelledMeeting, reach: Reach): Promise<ChangeOutcome> {
  const plan = planOfMeeting(meeting, caseFile);
  reach('calendar', 'unknown');
  await takeFromCalendar(desk, { plan, meeting, event: null });
  reach('rooms', 'yes');
  return { kind: 'changed', change, meeting: await releaseRows(desk, { plan, meeting, event: null }, { step: 'cancelled', ...ended(meeting, change) }) };
}

/** The reason stays in the row, with the time it was about. */
function ended({ start, end, changes }: Meeting, { kind, reason, decidedOn }: MeetingChange): Pick<Meeting, 'change' | 'changes'> {
  const made: MadeChange = { kind, reason, decidedOn, start, end };
  return { change: null, changes: [...changes, made] };
}
