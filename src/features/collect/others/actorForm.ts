import { type CalendarDay, type LegalBasis, parseCalendarDay } from '#domain';
import type { ActorInput } from '#flows';
import { formatDayLong, type Language, type Words } from '#i18n';
import type { ActorAnswer } from '../collected.ts';

/** What stands in the form: texts as typed, so that a half-written day is not lost. */
export interface ActorForm {
  readonly actor: string;
  readonly text: string;
  readonly basis: LegalBasis['kind'] | '';
  readonly consentOn: string;
  readonly paragraph: string;
}

export type ActorProblems = Partial<Record<'who' | 'text' | 'basis' | 'consent' | 'paragraph', string>>;

/** Begins with what was asked, or with what was typed in before. */
export function formOf({ actor, question, report }: Pick<ActorAnswer, 'actor' | 'question' | 'report'>): ActorForm {
  const basis = report?.basis ?? question?.basis ?? null;
  return {
    actor,
    text: report?.statement ?? '',
    basis: basis?.kind ?? '',
    consentOn: basis?.kind === 'consent' ? basis.givenOn : '',
    paragraph: basis?.kind === 'law' ? basis.paragraph : '',
  };
}

/** What somebody had answered of the basis, where a colleague's answer stands in its place. */
export function presentAside({ basis, consentOn }: Partial<ActorForm>, language: Language, words: Words<'collect'>['others']): readonly string[] {
  const day = parseCalendarDay(consentOn ?? '');
  return [...(basis ? [words.basisOf[basis]] : []), ...(day ? [words.givenOn(formatDayLong(day, language, { year: true }))] : [])];
}

/** What is typed as it is saved, or what is wrong with it in words. */
export function readActorForm(form: ActorForm, today: CalendarDay, words: Words<'collect'>['others']['problems']): { readonly input: ActorInput } | { readonly problems: ActorProblems } {
  const basis = readBasis(form, today);
  const problems: ActorProblems = {
    ...(form.actor.trim() === '' && { who: words.who }),
    ...(form.text.trim() === '' && { text: words.text }),
    ...(typeof basis === 'string' && { [basis]: words[basis] }),
  };
  if (typeof basis === 'string' || Object.keys(problems).length > 0) return { problems };
  return { input: { actor: form.actor, text: form.text, basis, toldOn: today } };
}

function readBasis({ basis, consentOn, paragraph }: ActorForm, today: CalendarDay): LegalBasis | 'basis' | 'consent' | 'paragraph' {
  if (basis === '') return 'basis';
  if (basis === 'law') return paragraph.trim() === '' ? 'paragraph' : { kind: 'law', paragraph: paragraph.trim() };
  const givenOn = parseCalendarDay(consentOn);
  return givenOn === null || givenOn > today ? 'consent' : { kind: 'consent', givenOn };
}
