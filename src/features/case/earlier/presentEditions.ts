import { changesBetween, type ClosedEdition, type ClosingChange, dayIn, type FiledPaper, type FollowUp, type Goal, type Key, type Recorded, type RoomFile, versionOf } from '#domain';
import { capitalised, formatDayLong, formatNumber, type Language, type Words } from '#i18n';
import { textOf } from '../presentDecision.ts';

export interface PresentedFollowUp {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  /** "Torsdag 10. september 2026" */
  readonly title: string;
  readonly service: string;
  /** What was decided. */
  readonly texts: readonly string[];
  readonly editions: readonly PresentedEdition[];
}

export interface PresentedEdition {
  /** "Afsluttet 10. september af Mette Krogh" */
  readonly line: string;
  /** What a correction changed against the edition before. */
  readonly changes: readonly string[];
  readonly papers: readonly FiledPaper[];
  /** Why it was opened again; null: it stands. */
  readonly reopened: string | null;
}

export interface EditionContext {
  readonly language: Language;
  readonly words: Words<'close'>;
  readonly caseWords: Words<'case'>;
  readonly terms: Words<'terms'>;
  /** Every version of the room's goals: one that is over has its words there alone. */
  readonly goals: readonly Goal[];
}

/** A follow-up that was closed, edition by edition: who, when, why and what changed. */
export function presentFollowUp(room: RoomFile, followUp: Recorded<FollowUp>, context: EditionContext): PresentedFollowUp {
  const { language, caseWords, terms } = context;
  const day = followUp.meetingStart ? dayIn(followUp.meetingStart) : followUp.dueOn;
  const decided = room.decisions.filter(({ followUpKey }) => followUpKey === followUp.key).map((decision) => textOf(decision, terms)).filter((text) => text !== '');
  const closed = followUp.editions.filter(({ closedAt }) => closedAt !== null);
  return {
    room,
    followUp,
    title: capitalised(formatDayLong(day, language, { weekday: true, year: true }), language),
    service: room.service.shortName,
    texts: decided.length > 0 ? decided : [caseWords.noDecisionText],
    editions: closed.map((edition, at) => presentEdition(edition, closed[at - 1] ?? null, at + 1, context)),
  };
}

function presentEdition(edition: ClosedEdition, before: ClosedEdition | null, number: number, context: EditionContext): PresentedEdition {
  const { words, language } = context;
  const on = (instant: ClosedEdition['closedAt']) => formatDayLong(dayIn(instant!), language, { year: true });
  const changes = before ? changesBetween(before, edition).map((change) => sayChange(change, context)) : [];
  return {
    line: before ? words.correctedBy(number, on(edition.closedAt), edition.closedBy) : words.closedBy(on(edition.closedAt), edition.closedBy),
    changes: before && changes.length === 0 ? [words.nothingChanged] : changes,
    papers: edition.papers,
    reopened: edition.reopened && words.because(edition.reopened.by, on(edition.reopened.at), edition.reopened.reason),
  };
}

function sayChange(change: ClosingChange, { words, terms, language, goals, caseWords }: EditionContext): string {
  const day = (on: Extract<ClosingChange, { readonly what: 'nextDue' }>['to']) => (on === null ? words.noNext : formatDayLong(on, language, { year: true }));
  const kind = (value: Extract<ClosingChange, { readonly what: 'decision' }>['to']) => (value === null ? words.none : terms.decision[value]);
  const figure = (value: number | null) => (value === null ? words.unrated : formatNumber(value, language));
  switch (change.what) {
    case 'attendance':
      return words.change.attendance;
    case 'nextDue':
      return words.change.nextDue(day(change.from), day(change.to));
    case 'decision':
      return words.change.decision(about(change.goalId), kind(change.from), kind(change.to));
    case 'agreement':
      return words.change.agreement(about(change.goalId), terms.agreement[change.from], terms.agreement[change.to]);
    case 'rating':
      return words.change.rating(about(change.goalId), figure(change.from), figure(change.to));
    case 'words':
      return words.change.words(about(change.goalId));
  }

  function about(goalId: Key | null): string {
    const goal = goals.findLast(({ key }) => goalId !== null && versionOf(key).id === goalId);
    return goal ? words.about(goal.text) : caseWords.decided;
  }
}
