import { type CaseFile, dayIn, type FollowUp, type RoomFile } from '#domain';
import { capitalised, formatDayLong, type Language, type Words } from '#i18n';
import { textOf } from './presentDecision.ts';

export interface PresentedEarlier {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly texts: readonly string[];
}

/** Follow-ups that are closed, newest first, with what was decided. */
export function presentEarlier(file: CaseFile, language: Language, words: Words<'case'>, terms: Words<'terms'>): PresentedEarlier[] {
  return file.rooms
    .flatMap((room) => room.followUps.filter(({ state }) => state === 'closed').map((followUp) => ({ room, followUp })))
    .sort((a, b) => dayOf(b.followUp).localeCompare(dayOf(a.followUp)))
    .map(({ room, followUp }) => ({
      id: followUp.key,
      title: capitalised(formatDayLong(dayOf(followUp), language, { weekday: true, year: true }), language),
      service: room.service.shortName,
      texts: textsOf(room, followUp, words, terms),
    }));
}

function dayOf(followUp: FollowUp) {
  return followUp.meetingStart ? dayIn(followUp.meetingStart) : followUp.dueOn;
}

function textsOf(room: RoomFile, followUp: FollowUp, words: Words<'case'>, terms: Words<'terms'>): string[] {
  const texts = room.decisions.filter(({ followUpKey }) => followUpKey === followUp.key).map((decision) => textOf(decision, terms)).filter((text) => text !== '');
  return texts.length > 0 ? texts : [words.noDecisionText];
}
