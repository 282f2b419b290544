import { type CancelledMeeting, type CaseFile, isFailure, type MadeChange, type Meeting, type MeetingChange, type MovedMeeting, type Recorded } from '#domain';
import type { BookingDesk } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';
import type { ChangeOptions, ChangeOutcome, ChangeStage, Told } from './change.ts';
import { releaseRows, takeFromCalendar } from './giveUp.ts';
import { isMoved, liveEvent, movedPlan } from './movedPlan.ts';
import { planOfMeeting } from './resumeBooking.ts';

/** How far it is, for the outcome when it stops. */
interface Progress {
  stage: ChangeStage;
  told: Told;
}

/** Takes a noted change from wherever it is to its end, or halts with everything kept. Every step is safe to repeat and skips what is done. */
export async function carryOnChange(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, { onStage }: ChangeOptions): Promise<ChangeOutcome> {
  const { change } = meeting;
  if (change === null) return { kind: 'over' };
  const progress: Progress = { stage: 'noted', told: 'no' };
  const reach = (stage: ChangeStage, told: Told) => {
    Object.assign(progress, { stage, told } satisfies Progress);
    onStage?.(stage);
  };
  try {
    return change.kind === 'move' ? await move(desk, meeting, caseFile, change, reach) : await cancel(desk, meeting, caseFile, change, reach);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', ...progress, failure: error, meeting };
  }
}

type Reach = (stage: ChangeStage, told: Told) => void;

async function move(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile, change: MovedMeeting, reach: Reach): Promise<ChangeOutcome> {
  const plan = movedPlan(meeting, caseFile, change);
  const { html, place } = await desk.papers.invitation(plan);
  reach('agenda', 'no');
  const event = await liveEvent(desk, meeting);
  if (!event) return { kind: 'noEvent', meeting };
  if (!isMoved(event, change, { subject: event.subject, html, place })) {
    await writeAgendas(desk, plan, event.id);
    reach('calendar', 'unknown');
    await desk.store.calendar.move(event.id, { start: change.start, end: change.end, place, html });
  }
  reach('rooms', 'yes');
  await moveRows(desk, plan, meeting);
  const { start, end } = change;
  return { kind: 'changed', change, meeting: await desk.store.authority.meetings.update(meeting, { start, end, place: change.place, ...ended(meeting, change) }) };
}

/** The update that tells everybody carries what is attached by then, so the agenda comes first. */
export async function writeAgendas({ store, papers }: BookingDesk, plan: BookingPlan, eventId: string): Promise<void> {
  await store.calendar.replaceAgenda(eventId, await papers.neutralAgenda(plan));
  for (const cover of plan.covers) await store.documents.save(cover.room.room.code, plan.case.key, await papers.fullAgenda(plan, cover));
}

/** Only rows that are still this meeting's. */
async function moveRows({ store }: BookingDesk, { covers, start, end, materialDue }: BookingPlan, { key }: Meeting): Promise<void> {
  const behind = covers.filter(({ followUp }) => followUp.meetingKey === key && (followUp.meetingStart !== start || followUp.meetingEnd !== end || followUp.materialDue !== materialDue));
  await store.updateTogether(behind.map(({ room, followUp }) => store.room(room.room.code).followUps.updating(followUp, { meetingStart: start, meetingEnd: end, materialDue })));
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
