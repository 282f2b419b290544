import { type CalendarDay, dayIn, parseCalendarDay } from '#domain';
import type { Words } from '#i18n';
import type { BookDraft } from './draft.ts';

/** What is wrong with a step, by field, in the person's language. Said on going on, at the field; nothing typed is touched. */
export type Problems = Readonly<Partial<Record<'covers' | 'people' | 'place' | 'time' | 'agenda' | 'custom' | 'materialDue' | 'reason', string>>>;

export function problemsOf(step: BookDraft['step'], draft: BookDraft, today: CalendarDay, dueOn: CalendarDay, words: Words<'book'>): Problems {
  switch (step) {
    case 0:
      return {
        ...(draft.covers.length === 0 && { covers: words.who.coversProblem }),
        ...(draft.invitees.every(({ isMe }) => isMe) && { people: words.who.nobody }),
      };
    case 1:
      return {
        ...(draft.place.trim() === '' && { place: words.when.placeMissing }),
        ...(draft.time === null && { time: words.when.choose }),
      };
    case 2:
      return agendaProblems(draft, today, words);
    case 3:
      return dueOn < today && draft.overdueReason.trim() === '' ? { reason: words.send.whyMissing } : {};
  }
}

function agendaProblems(draft: BookDraft, today: CalendarDay, words: Words<'book'>): Problems {
  const hasEmpty = draft.agenda.some(({ item, title }) => item === 'custom' && title.trim() === '');
  return { ...(hasEmpty && { custom: words.agenda.ownMissing }), ...materialProblem(draft, today, words) };
}

function materialProblem({ materialDue, time, materialRequested }: BookDraft, today: CalendarDay, words: Words<'book'>): Problems {
  if (materialRequested.length === 0 || materialDue === null) return {};
  if (!parseCalendarDay(materialDue)) return { materialDue: words.agenda.dueMissing };
  if (materialDue < today) return { materialDue: words.agenda.duePast };
  return time && materialDue >= dayIn(time.start) ? { materialDue: words.agenda.dueLate } : {};
}
