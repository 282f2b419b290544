import { type CaseFile, dayIn, type FollowUp, type Instant, type Meeting } from '#domain';
import { capitalised, formatDayLong, formatTimeSpan, type Language, type Words } from '#i18n';

export interface PresentedMeeting {
  /** "Tirsdag 1. december kl. 13.00–14.00" */
  readonly line: string;
  readonly place: string;
  readonly joinUrl: string | null;
  readonly eventId: string | null;
}

/** The next meeting that is convened; null: not convened, and `notConvened` says when you last met. */
export function presentMeeting(file: CaseFile, now: Instant, language: Language, words: Words<'case'>): PresentedMeeting | null {
  const next = nextMeeting(file.meetings, now);
  if (!next) return null;
  const day = capitalised(formatDayLong(dayIn(next.start), language, { weekday: true }), language);
  return {
    line: words.meetingLine(day, formatTimeSpan(next.start, next.end, language)),
    place: next.place,
    joinUrl: next.joinUrl,
    eventId: next.eventId,
  };
}

/** The first that invitations are out for and that is not over. */
export function nextMeeting<M extends Meeting>(meetings: readonly M[], now: Instant): M | undefined {
  return meetings.filter((meeting) => isAhead(meeting, now)).sort((a, b) => a.start.localeCompare(b.start))[0];
}

export function notConvened(file: CaseFile, now: Instant, language: Language, words: Words<'case'>): string {
  const last = file.rooms.flatMap((room) => room.followUps).filter((followUp) => isMet(followUp, now)).map(metAt).sort().at(-1);
  return last ? `${words.notConvened} ${words.lastMet(formatDayLong(dayIn(last as Instant), language))}` : words.notConvened;
}

function isAhead(meeting: Meeting, now: Instant): boolean {
  return (meeting.step === 'booked' || meeting.step === 'invited') && meeting.end >= now;
}

function isMet(followUp: FollowUp, now: Instant): boolean {
  const isOver = followUp.state === 'held' || followUp.state === 'closed';
  return isOver && followUp.meetingStart !== null && followUp.meetingStart < now;
}

function metAt(followUp: FollowUp): string {
  return followUp.meetingStart ?? '';
}
