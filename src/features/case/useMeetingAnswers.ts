import { type CaseFile, type Meeting, type Recorded } from '#domain';
import type { CalendarEvent } from '#store';
import { useMeetingEvent } from '#store/queries';
import { useNow } from '#ui';
import { nextMeeting } from './presentMeeting.ts';
import { neededWhoDecline } from './presentResponses.ts';

export interface MeetingAnswers {
  readonly meeting: Recorded<Meeting>;
  /** Null: not read yet, or not in the reader's calendar. */
  readonly event: CalendarEvent | null;
  readonly isReading: boolean;
  readonly isUnread: boolean;
  readonly readAgain: () => void;
  /** Names of those the meeting cannot be held without, and who do not come. */
  readonly declined: readonly string[];
}

/** Who has answered the invitation to the next meeting, read from the organizer's calendar at every opening. Null: no meeting is called. */
export function useMeetingAnswers(file: CaseFile | null): MeetingAnswers | null {
  const now = useNow();
  const meeting = file && nextMeeting(file.meetings, now);
  const { data, isFetching, isError, refetch } = useMeetingEvent(meeting?.eventId ?? null);
  if (!file || !meeting) return null;
  const event = data ?? null;
  return { meeting, event, isReading: isFetching, isUnread: isError, readAgain: () => void refetch(), declined: event ? neededWhoDecline(file, meeting, event.attendees) : [] };
}
