import { type CalendarDay, dayIn, daysBetween, type Settings } from '#domain';
import { capitalised, formatDay, formatDayLong, formatDays, formatTimeSpan, type Language, type Words } from '#i18n';
import { type BookDraft, type DraftInvitee, materialIn, type OpenFollowUp } from './draft.ts';
import { firstNames } from './names.ts';
import { materialDueOf, questionsIn, usualDueOf } from './planOf.ts';
import { isByLetter } from './presentInvitee.ts';
import { type MaterialContext, presentMaterialLate } from './presentMaterial.ts';

export interface PresentedSummary {
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly placeNotes: readonly string[];
  readonly people: readonly string[];
  readonly hasLetters: boolean;
  readonly material: readonly string[];
  /** Lead times that are missed: said, never a stop. */
  readonly lateness: readonly string[];
  /** Whom to ask whether the time suits: nobody can see their calendars. */
  readonly toAsk: string | null;
}

export function presentSummary(draft: BookDraft, covers: readonly OpenFollowUp[], today: CalendarDay, settings: Settings, language: Language, words: Words<'book'>): PresentedSummary {
  const { time, invitees } = draft;
  const others = invitees.filter(({ isMe }) => !isMe);
  const [letters, invited] = [others.filter(isByLetter), others.filter((each) => !isByLetter(each))];
  const late = covers.map((cover) => presentMaterialLate(draft, cover, { today, settings, language, words })).filter((line) => line !== null);
  const material = [...materialLines(draft, covers, { today, settings, language, words }), ...questionLines(draft, { today, settings, language, words })];
  const asked = others.filter(({ isPrivate, role }) => isPrivate && role !== 'citizen');
  const sentence = (say: (names: string) => string, people: readonly DraftInvitee[]) => (people.length > 0 ? [say(firstNames(people, language))] : []);
  return {
    day: time ? capitalised(formatDayLong(dayIn(time.start), language, { weekday: true }), language) : '',
    time: time ? formatTimeSpan(time.start, time.end, language) : '',
    place: draft.place,
    placeNotes: [...sentence(words.send.byPhone, invitees.filter(({ mode }) => mode === 'phone')), ...sentence(words.send.byVideo, invitees.filter(({ mode }) => mode === 'video'))],
    people: [...sentence(words.send.invited, invited), ...sentence(words.send.letters, letters)],
    hasLetters: letters.length > 0,
    material: material.length > 0 ? material : [words.send.noMaterial],
    lateness: [...(time && daysBetween(today, dayIn(time.start)) < settings.agendaDays ? [words.send.agendaLate(formatDays(settings.agendaDays, language))] : []), ...new Set(late), ...sentence(words.send.protectedPlace, invitees.filter(({ hasProtectedAddress }) => hasProtectedAddress))],
    toAsk: asked.length > 0 ? firstNames(asked, language) : null,
  };
}

/** Each service its own day; whoever is asked for nothing is not named. */
function materialLines(draft: BookDraft, covers: readonly OpenFollowUp[], { today, settings, language, words }: MaterialContext): readonly string[] {
  return covers.flatMap((cover) => {
    const due = materialIn(draft, cover).parts.length > 0 ? materialDueOf(draft, cover, today, settings) : null;
    return due ? [words.send.materialBy(cover.room.service.shortName, formatDay(due, language))] : [];
  });
}

function questionLines(draft: BookDraft, { today, settings, language, words }: MaterialContext): readonly string[] {
  const usual = usualDueOf(draft, today, settings);
  return questionsIn(draft).flatMap(({ actor, question }) => {
    const due = question.dueOn ?? usual;
    return due ? [words.send.questionBy(actor.organisation ?? actor.name, formatDay(due, language))] : [];
  });
}
