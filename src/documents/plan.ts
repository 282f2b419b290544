import { type CalendarDay, type Contract, type Goal, type RoomFile, type SubGoal, versionOf } from '#domain';
import { formatDayLong, formatNumber, loadWords, type Language, quoted } from '#i18n';
import { type Block, type DocumentModel, heading, paragraph, section } from './documentModel.ts';
import type { Wording } from './minutes.ts';

/** The plan as it is after a follow-up, as far as one service has part in it (R42, L2). */
export interface Plan {
  readonly room: Pick<RoomFile, 'citizen' | 'service' | 'scales'> & { readonly subGoals: readonly SubGoal[] };
  readonly reference: string;
  /** Null: the service works without one. */
  readonly contract: Pick<Contract, 'purpose' | 'rationale'> | null;
  /** In force after the decisions, by priority. */
  readonly goals: readonly Goal[];
  /** Over with this follow-up. */
  readonly endedGoals: readonly Goal[];
  readonly reachedWhen: string;
  readonly transitionTo: string;
  readonly nextDue: CalendarDay | null;
  readonly endReason: string;
  readonly validFrom: CalendarDay;
  readonly edition: number;
}

export async function plan(from: Plan, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  const wording = { words, terms, language };
  const long = (day: CalendarDay) => formatDayLong(day, language, { year: true });
  const ended = from.endedGoals.map(({ text, state }) => words.plan.ended(text, state === 'reached' ? words.plan.reached : words.plan.stopped));
  return {
    title: words.plan.title,
    language,
    blocks: [
      heading(1, words.plan.titleFor(from.room.citizen.name, from.room.service.name)),
      { kind: 'facts', rows: [[words.plan.validFrom, long(from.validFrom)], [words.reference, from.reference], ...(from.edition > 1 ? [[words.edition, String(from.edition)] as const] : [])] },
      ...section(2, words.plan.purpose, from.contract?.purpose ?? ''),
      ...section(2, words.plan.rationale, from.contract?.rationale ?? ''),
      ...from.goals.flatMap((goal, at) => goalBlocks(from, goal, at + 1, wording)),
      ...(from.goals.length === 0 ? [heading(2, words.goals), paragraph(words.plan.noGoals)] : []),
      ...(ended.length > 0 ? [heading(2, words.plan.endedGoals), { kind: 'list' as const, isNumbered: false, items: ended }] : []),
      heading(2, terms.agendaItem.finish),
      paragraph([from.reachedWhen.trim(), from.transitionTo.trim() === '' ? '' : words.minutes.afterwards(from.transitionTo.trim())].filter((line) => line !== '').join('\n') || words.minutes.notSaid),
      heading(2, words.plan.next),
      paragraph(from.nextDue === null ? words.minutes.ends(from.endReason) : words.minutes.nextBy(formatDayLong(from.nextDue, language, { weekday: true, year: true }))),
    ],
  };
}

function goalBlocks({ room }: Plan, goal: Goal, number: number, { words, terms, language }: Wording): Block[] {
  const { id } = versionOf(goal.key);
  const steps = room.subGoals.filter(({ goalId, state }) => goalId === id && (state === 'approved' || state === 'submitted' || state === 'returned'));
  const rows: readonly (readonly [string, string])[] = [
    [words.theme, goal.theme],
    [words.plan.goalType, `${terms.goalType[goal.goalType]}. ${terms.goalTypeMeans[goal.goalType]}`],
    [words.plan.reachedWhen, goal.reachedWhen],
    [words.plan.timeFrame, goal.timeFrame ? formatDayLong(goal.timeFrame, language, { year: true }) : words.plan.noTimeFrame],
    [words.plan.followedIn, measureOf(room.scales, goal, words, terms, language)],
  ];
  return [
    heading(2, words.goalNumber(number)),
    ...(goal.citizenWording.trim() === '' ? [] : [{ kind: 'quote' as const, text: quoted(goal.citizenWording, language) }]),
    paragraph(goal.text),
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    heading(3, words.subGoals),
    steps.length > 0 ? { kind: 'list', isNumbered: false, items: steps.map(stepOf) } : paragraph(words.plan.noSubGoals),
  ];

  function stepOf({ text, dueOn, state }: SubGoal): string {
    const parts = [dueOn ? words.plan.by(formatDayLong(dueOn, language, { year: true })) : '', state === 'approved' ? '' : words.plan.notApproved].filter((part) => part !== '');
    return parts.length > 0 ? words.subGoal(text, parts.join(', ')) : text;
  }
}

function measureOf(scales: RoomFile['scales'], { measure, goalType }: Goal, words: Wording['words'], terms: Wording['terms'], language: Language): string {
  const scale = measure ? scales[measure.scaleKey] : undefined;
  if (!measure || !scale) return words.minutes.wordsOnly;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, language));
  const ends = goalType === 'limitLoss' ? words.startAndExpected : words.startAndTarget;
  return `${scale.name}. ${scale.direction === 1 ? terms.direction.up : terms.direction.down}.\n${ends(figure(measure.baseline), figure(measure.target))}`;
}
