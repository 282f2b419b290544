import { type CalendarDay, type Case, type CaseFile, charactersTooMany, dayIn, type Forbidden, findLeaks, type Instant, LONGEST_LINE, parseCalendarDay, serviceNames } from '#domain';
import { leaksInPlace } from '#flows';
import { formatNumber, type Language, type Words } from '#i18n';
import { type BookDraft, type DraftInvitee, type DraftQuestion, materialIn, type OpenFollowUp } from './draft.ts';
import { questionsIn } from './planOf.ts';
import { meetingDayOf, presentStop, stopOf, stoppedIn } from './presentStop.ts';

/** What is wrong with a step, by field, in the person's language. Said on going on, at the field; nothing typed is touched. */
export type Problems = Readonly<Partial<Record<'covers' | 'people' | 'whom' | 'place' | 'time' | 'agenda' | 'custom' | 'reason' | MaterialField | QuestionField, string>>>;

/** By the key of the follow-up. */
export type MaterialField = `material ${string}`;
/** By the id of the other actor. */
export type QuestionField = `question ${string}` | `questionDue ${string}` | `basis ${string}`;

export interface ProblemContext {
  readonly case: Pick<Case, 'citizen'>;
  readonly covers: readonly OpenFollowUp[];
  /** Of the whole case. */
  readonly rooms: CaseFile['rooms'];
  readonly today: CalendarDay;
  /** A meeting that would have begun by now is none. */
  readonly now: Instant;
  readonly dueOn: CalendarDay;
  readonly language: Language;
  readonly words: Words<'book'>;
}

export function problemsOf(step: BookDraft['step'], draft: BookDraft, context: ProblemContext): Problems {
  const { today, dueOn, words } = context;
  switch (step) {
    case 0:
      return whoProblems(draft, context);
    case 1:
      return {
        ...(draft.place.trim() === '' ? { place: words.when.placeMissing } : { ...leakyPlace(draft, context), ...longPlace(draft, context) }),
        ...(draft.time === null ? { time: words.when.choose } : timeProblem(draft, context)),
        ...pastTime(draft, context),
      };
    case 2:
      return agendaProblems(draft, context);
    case 3:
      return {
        ...pastTime(draft, context),
        ...(stoppedIn(draft, today).length > 0 && { people: words.who.stopped }),
        ...(dueOn < today && reasonProblem(draft, context)),
      };
  }
}

/** What is said without anybody having tried to go on: nothing the page can mend by itself, and nothing that may be sent. */
export function toldAtOnce(draft: BookDraft, context: ProblemContext): Problems {
  return { ...leakyPlace(draft, context), ...longPlace(draft, context), ...pastTime(draft, context) };
}

/** The page may have stood open, or the draft been kept, until its time was over. */
function pastTime({ time }: BookDraft, { now, words }: ProblemContext): Problems {
  return time !== null && time.start <= now ? { time: words.when.past } : {};
}

/** Nothing of whom it is about may travel in the place, and no number: said as soon as it stands there. A service travels as other words. */
function leakyPlace({ place, invitees }: BookDraft, { case: about, rooms, words }: ProblemContext): Problems {
  const leak = leaksInPlace(place, { case: about, rooms, invitees }).find(({ kind }) => kind !== 'service');
  return leak ? { place: words.when.placeLeak(leak.found) } : {};
}

/** A calendar and a list keep a place in one line. */
function longPlace({ place }: BookDraft, context: ProblemContext): Problems {
  const said = tooLong(place, context, LONGEST_LINE);
  return said === null ? {} : { place: said };
}

function reasonProblem({ overdueReason }: BookDraft, context: ProblemContext): Problems {
  const said = overdueReason.trim() === '' ? context.words.send.whyMissing : tooLong(overdueReason, context);
  return said === null ? {} : { reason: said };
}

function tooLong(text: string, { language, words }: ProblemContext, longest?: number): string | null {
  const over = charactersTooMany(text, longest);
  return over === 0 ? null : words.shorten(formatNumber(over, language));
}

function whoProblems(draft: BookDraft, { today, words }: ProblemContext): Problems {
  const isAlone = draft.invitees.every(({ isMe }) => isMe);
  return {
    ...(draft.covers.length === 0 && { covers: words.who.coversProblem }),
    ...(isAlone ? { people: words.who.nobody } : stoppedIn(draft, today).length > 0 && { people: words.who.stopped }),
    ...(draft.citizenWish === 'yes' && draft.whom.trim() === '' && { whom: words.who.whomMissing }),
  };
}

/** A time after somebody's right to be there has run out. */
function timeProblem(draft: BookDraft, { today, language, words }: ProblemContext): Problems {
  const on = meetingDayOf(draft, today);
  for (const invitee of draft.invitees) {
    const stop = stopOf(invitee, on);
    if (stop) return { time: `${invitee.name}: ${presentStop(stop, invitee, language, words.who)}` };
  }
  return {};
}

function agendaProblems(draft: BookDraft, context: ProblemContext): Problems {
  const { covers, words } = context;
  const hasEmpty = draft.agenda.some(({ item, title }) => item === 'custom' && title.trim() === '');
  return {
    ...(draft.agenda.length === 0 && { agenda: words.agenda.nothing }),
    ...(hasEmpty && { custom: words.agenda.ownMissing }),
    ...together(covers.map((cover) => materialProblem(draft, cover, context))),
    ...together(questionsIn(draft).map(({ actor, question }) => questionProblems(draft, actor, question, context))),
  };
}

function together(problems: readonly Problems[]): Problems {
  return problems.reduce<Problems>((all, each) => ({ ...all, ...each }), {});
}

function materialProblem(draft: BookDraft, cover: OpenFollowUp, context: ProblemContext): Problems {
  const { parts, due } = materialIn(draft, cover);
  const problem = parts.length > 0 && due !== null ? dayProblem(due, draft, context) : null;
  return problem === null ? {} : { [`material ${cover.followUp.key}`]: problem };
}

function questionProblems(draft: BookDraft, { id }: DraftInvitee, question: DraftQuestion, context: ProblemContext): Problems {
  const leak = findLeaks(question.text, forbiddenInQuestion(context.rooms))[0];
  const due = question.dueOn === null ? null : dayProblem(question.dueOn, draft, context);
  const basis = basisProblem(question, context);
  const long = tooLong(question.text, context);
  return {
    ...(long !== null && { [`question ${id}`]: long }),
    ...(leak && { [`question ${id}`]: context.words.agenda.questionLeak(leak.found) }),
    ...(due !== null && { [`questionDue ${id}`]: due }),
    ...(basis !== null && { [`basis ${id}`]: basis }),
  };
}

/** An other actor knows whom it is about, and nothing of the services, the goals or the number. */
function forbiddenInQuestion(rooms: ProblemContext['rooms']): Forbidden {
  return {
    names: [],
    services: rooms.flatMap(({ service }) => serviceNames(service)),
    goals: rooms.flatMap(({ goals }) => goals.flatMap(({ text, citizenWording }) => [text, citizenWording])),
    caseTypes: [],
  };
}

function basisProblem({ basis, consentOn, paragraph }: DraftQuestion, { today, words: { agenda } }: ProblemContext): string | null {
  if (basis === null) return agenda.basisMissing;
  if (basis === 'law') return paragraph.trim() === '' ? agenda.paragraphMissing : null;
  if (consentOn === null || !parseCalendarDay(consentOn)) return agenda.consentMissing;
  return consentOn > today ? agenda.consentLater : null;
}

function dayProblem(day: CalendarDay, { time }: BookDraft, { today, words: { agenda } }: ProblemContext): string | null {
  if (!parseCalendarDay(day)) return agenda.dueMissing;
  if (day < today) return agenda.duePast;
  return time && day >= dayIn(time.start) ? agenda.dueLate : null;
}
