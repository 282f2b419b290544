import type { CaseFile, Instant } from '#domain';
import { formatDay, type Language, type Words } from '#i18n';
import { nextMeeting } from './presentMeeting.ts';

/** Beside the next meeting: whom the citizen wants to bring, and who else was asked. Each line stands by itself. */
export function presentAsked(file: CaseFile, now: Instant, language: Language, words: Words<'case'>): readonly string[] {
  const meeting = nextMeeting(file.meetings, now);
  if (!meeting) return [];
  const followUp = file.rooms.flatMap(({ followUps }) => followUps).find(({ meetingKey }) => meetingKey === meeting.key);
  const { wish, whom } = followUp?.citizenInvites ?? { wish: 'notAsked', whom: '' };
  const name = file.case.citizen.calledName;
  const wished = { yes: words.wish.yes(name, whom), none: words.wish.none(name), notAsked: words.wish.notAsked(name) }[wish];
  return [wished, ...meeting.asks.questions.map(({ name: actor, organisation, dueOn }) => words.asked(organisation ?? actor, formatDay(dueOn, language)))];
}
