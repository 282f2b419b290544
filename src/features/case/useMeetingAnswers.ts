import type { CaseFile, Instant, Key, Meeting, Person, Recorded } from '#domain';
import { type CalendarNews, calendarNews } from '#flows';
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
  /** What the organizer did to it in Outlook itself; null: nothing, or not known yet. */
  readonly news: CalendarNews | null;
}

/**
 * What the organizer's calendar says of the next meeting, read at every opening. Null: no meeting is called.
 * @param meetingKey another one than the next
 * @param isFresh the file was read a moment ago: an older one would be compared with a newer calendar
 */
export function useMeetingAnswers(file: CaseFile | null, isFresh: boolean, me: Person, meetingKey: Key | null = null): MeetingAnswers | null {
  const now = useNow();
  const meeting = file && (meetingKey === null ? calledMeeting(file, now) : file.meetings.find(({ key }) => key === meetingKey));
  const { data, isFetching, isFetchedAfterMount, isError, refetch } = useMeetingEvent(meeting ?? null);
  if (!file || !meeting) return null;
  const event = data ?? null;
  const isComparable = isFresh && isFetchedAfterMount && !isError && meeting.organizer.id === me.id;
  return {
    meeting,
    event,
    isReading: isFetching,
    isUnread: isError,
    readAgain: () => void refetch(),
    declined: event ? neededWhoDecline(file, meeting, event.attendees) : [],
    news: isComparable ? calendarNews(meeting, event) : null,
  };
}

/** The next one, or one that was to have been held and was not: it may have been moved in Outlook. */
function calledMeeting({ meetings, rooms }: CaseFile, now: Instant): Recorded<Meeting> | undefined {
  const waits = new Set(rooms.flatMap(({ followUps }) => followUps.filter(({ state }) => state === 'convened').map(({ meetingKey }) => meetingKey)));
  return nextMeeting(meetings, now) ?? meetings.findLast(({ step, key }) => step === 'booked' && waits.has(key));
}
