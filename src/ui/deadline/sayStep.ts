import { type CalendarDay, type Key, type NextStep } from '#domain';
import { formatDay, type Language, type Words } from '#i18n';
import type { Route } from '../router/route.ts';

/** What a case's next step is called, and where it is done. */
export type SaidStep =
  /** Mine: a verb for a row, a title for the tinted block (with the name, or alone beside it), a button and its page. */
  | { readonly turn: 'mine'; readonly verb: string; readonly about: (name: string) => string; readonly alone: string; readonly act: string; readonly to: Route }
  /** Somebody else's: what we wait for. */
  | { readonly turn: 'theirs'; readonly waits: string }
  | { readonly turn: 'nobodys' };

export interface SayStepContext {
  readonly caseKey: Key;
  readonly today: CalendarDay;
  readonly language: Language;
  readonly words: Words<'ui'>;
  /** Where the meeting is prepared; the case itself unless told. */
  readonly meeting?: Route;
}

/** The one wording of a next step, wherever it is shown. */
export function sayStep(step: NextStep, { caseKey, today, language, words, meeting }: SayStepContext): SaidStep {
  switch (step.kind) {
    case 'book':
    case 'finishBooking':
      return { turn: 'mine', ...words.step[step.kind], to: { page: 'book', caseKey } };
    case 'finishChange':
      return { turn: 'mine', ...words.step.finishChange[step.change], to: { page: step.change, caseKey, meetingKey: step.meetingKey } };
    case 'close':
      return { turn: 'mine', ...words.step.close, to: { page: 'close', caseKey } };
    case 'prepareMeeting':
      return { turn: 'mine', ...words.step.prepareMeeting, to: meeting ?? { page: 'case', caseKey } };
    case 'waitForStatus':
      return { turn: 'theirs', waits: step.materialDue === today ? words.statusToday : words.statusBy(formatDay(step.materialDue, language, today)) };
    case 'waitForChange':
      return { turn: 'theirs', waits: words.isChanging[step.change](step.organizer) };
    case 'waitForBooking':
      return { turn: 'theirs', waits: words.isBooking(step.organizer) };
    case 'none':
      return { turn: 'nobodys' };
  }
}
