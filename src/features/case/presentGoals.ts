import { dayIn, type Goal, type Key, type Recorded, type RoomFile, type Scale, type Status, versionOf, type Voice } from '#domain';
import { formatDayLong, genitive, type Language, type Words } from '#i18n';
import type { StripValues } from '#ui';
import { ratingsOf, statusesOf } from './lastStatus.ts';

export interface PresentedGoal {
  readonly key: Key;
  /** Own words; null: nobody has asked, and `missingWords` says so. */
  readonly citizenWording: string | null;
  readonly missingWords: string;
  readonly text: string;
  /** "Skole og læring · Udvikle · Højere tal er bedre" */
  readonly meta: string;
  /** "Nås senest 18. december"; null: no day is agreed. */
  readonly by: string | null;
  /** Nothing was decided on it the last time. */
  readonly carried: string | null;
  readonly strip: StripValues | null;
  /** "Familiehuset, 20. august", or that nobody has rated since start. */
  readonly legend: string | null;
  /** How it goes, in the provider's last words. */
  readonly statusText: string;
}

export interface GoalContext {
  readonly language: Language;
  readonly words: Words<'case'>;
  readonly terms: Words<'terms'>;
}

/** Whose figure the strip shows: the provider rates at every follow-up, on the scale of the baseline. */
const VOICE: Voice = 'provider';

/** The goals of one room as they stand: own words first, then the figure, then how it goes. */
export function presentGoals(room: RoomFile, context: GoalContext): PresentedGoal[] {
  return room.goals.map((goal) => presentGoal(room, goal, context));
}

function presentGoal(room: RoomFile, goal: Recorded<Goal>, { language, words, terms }: GoalContext): PresentedGoal {
  const scale = goal.measure ? room.scales[goal.measure.scaleKey] : undefined;
  const rated = ratingsOf(room, goal, VOICE).at(-1);
  const last = statusesOf(room, goal, VOICE).at(-1);
  return {
    key: goal.key,
    citizenWording: goal.citizenWording.trim() === '' ? null : goal.citizenWording,
    missingWords: words.missingWords(genitive(room.citizen.calledName, language)),
    text: goal.text,
    meta: metaOf(goal, scale, words, terms),
    by: goal.timeFrame && words.reachedBy(formatDayLong(goal.timeFrame, language, { year: true })),
    carried: carriedOf(room, goal, language, words),
    strip: scale ? stripOf(goal, scale, rated) : null,
    legend: scale ? legendOf(room, rated, language, words) : null,
    statusText: last ? last.statusNow : '',
  };
}

/** Of the follow-ups under way: a goal that was left open waits for the next. */
function carriedOf({ followUps }: RoomFile, { key }: Goal, language: Language, words: Words<'case'>): string | null {
  const { id } = versionOf(key);
  const from = followUps.filter(({ state }) => state !== 'closed' && state !== 'cancelled').flatMap(({ carriedOver }) => carriedOver.filter(({ goalId }) => goalId === id))[0]?.from;
  return from ? words.carriedFrom(formatDayLong(from, language)) : null;
}

function metaOf(goal: Goal, scale: Scale | undefined, words: Words<'case'>, terms: Words<'terms'>): string {
  const measured = scale ? (scale.direction === 1 ? terms.direction.up : terms.direction.down) : words.proseOnly;
  return [goal.theme, terms.goalType[goal.goalType], measured].filter((part) => part !== '').join(' · ');
}

function stripOf(goal: Goal, scale: Scale, rated: Status | undefined): StripValues {
  return {
    scale,
    goalType: goal.goalType,
    start: goal.measure?.baseline ?? null,
    now: rated?.rating?.value ?? null,
    target: goal.measure?.target ?? null,
    voice: VOICE,
  };
}

function legendOf(room: RoomFile, rated: Status | undefined, language: Language, words: Words<'case'>): string {
  const day = rated?.rating?.ratedOn ?? (rated?.submittedAt ? dayIn(rated.submittedAt) : null);
  return rated?.rating?.value != null && day ? words.ratedBy(room.service.shortName, formatDayLong(day, language)) : words.notRatedYet;
}
