import { type CalendarDay, dayIn, daysBetween, isOnLineOf, type Scale, versionOf, type Voice } from '#domain';
import { formatDay, type Language, type Words } from '#i18n';
import { decisionOf } from '../presentDecided.ts';
import { statusOf } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';

export interface StageDot {
  readonly voice: Voice;
  readonly value: number;
  /** 0 = first day, 1 = today. */
  readonly x: number;
  /** 0 = bottom, 1 = top; up is always the wished direction. */
  readonly y: number;
  /** Two voices of one day stand beside each other: −1 left, 1 right, 0 alone. */
  readonly side: -1 | 0 | 1;
}

export interface StageFigure {
  readonly dots: readonly StageDot[];
  readonly days: readonly { readonly x: number; readonly label: string; readonly isToday: boolean }[];
  readonly top: string;
  readonly bottom: string;
  readonly steps: number;
  readonly target: { readonly y: number; readonly label: string } | null;
  readonly voices: readonly Voice[];
  readonly label: string;
}

export interface PresentedStage {
  readonly count: string;
  readonly ownWords: string | null;
  readonly text: string;
  readonly name: string;
  readonly service: string;
  /** What the citizen says now; the place stays empty until then. */
  readonly value: number | null;
  readonly outOf: string;
  readonly sentence: string | null;
  readonly figure: StageFigure | null;
  /** Goals told in words: what the service told, by date. */
  readonly told: readonly { readonly day: string; readonly text: string; readonly isNow: boolean }[];
  readonly success: string | null;
  readonly decision: { readonly lead: string; readonly text: string } | null;
}

interface Asked {
  readonly goals: readonly MeetingGoal[];
  readonly goalAt: number;
  readonly today: CalendarDay;
  readonly language: Language;
  readonly words: Words<'meeting'>;
  readonly terms: Words<'terms'>;
}

/** One goal for people three metres away: first name only, and nothing that is for the authority alone. */
export function presentStage(asked: Asked): PresentedStage {
  const { goals, goalAt, words } = asked;
  const of = goals[goalAt]!;
  const { goal, cover } = of;
  const said = statusOf(of, 'citizen');
  const scale = goal.measure ? cover.room.scales[goal.measure.scaleKey] : undefined;
  return {
    count: words.goalOf(goalAt + 1, goals.length),
    ownWords: goal.citizenWording.trim() === '' ? null : goal.citizenWording,
    text: goal.text,
    name: cover.room.citizen.calledName,
    service: cover.room.service.shortName,
    value: said?.rating?.value ?? null,
    outOf: scale ? words.onStage.outOf(String(scale.max)) : '',
    sentence: said?.statusNow.trim() || null,
    figure: scale ? figureOf(of, scale, asked) : null,
    told: scale ? [] : toldOf(of, asked),
    success: scale ? null : words.onStage.means[goal.goalType],
    decision: decidedOf(of, asked),
  };
}

function decidedOf({ cover, goal }: MeetingGoal, { words }: Asked): PresentedStage['decision'] {
  const decision = decisionOf(cover, goal);
  if (!decision?.kind) return null;
  const agreement = decision.citizenAgrees === 'notStated' ? '' : `${words.agreed[decision.citizenAgrees](cover.room.citizen.calledName)}.`;
  const text = decision.text.trim();
  const said = text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
  return { lead: words.onStage.decided[decision.kind], text: [said, agreement].filter((part) => part !== '').join(' ') };
}

function figureOf(of: MeetingGoal, scale: Scale, asked: Asked): StageFigure | null {
  const { today, language, words, terms } = asked;
  const { goal, cover } = of;
  const rated = ratingsOf(of, today);
  const first = rated[0]?.day;
  if (first === undefined) return null;
  const span = Math.max(1, daysBetween(first, today));
  const y = (value: number) => (scale.direction === 1 ? value - scale.min : scale.max - value) / (scale.max - scale.min);
  const dots = rated.map(({ day, voice, value }): StageDot => {
    const near = rated.filter((other) => other.voice !== voice && daysBetween(other.day, day) === 0);
    return { voice, value, x: daysBetween(first, day) / span, y: y(value), side: near.length === 0 ? 0 : voice === 'citizen' ? -1 : 1 };
  });
  const [best, worst] = scale.direction === 1 ? [scale.max, scale.min] : [scale.min, scale.max];
  const target = goal.measure?.target ?? null;
  const name = (voice: Voice) => ({ citizen: cover.room.citizen.calledName, provider: cover.room.service.shortName, authority: terms.voice.authority })[voice];
  return {
    dots,
    days: daysUnder(rated, first, span, today, language, words),
    top: `${best} ${scale.anchors[String(best)] ?? ''}`.trim(),
    bottom: `${worst} ${scale.anchors[String(worst)] ?? ''}`.trim(),
    steps: scale.max - scale.min,
    target: target === null ? null : { y: y(target), label: `${capital(terms.target[goal.goalType])} ${target}` },
    voices: [...new Set(rated.map(({ voice }) => voice))],
    label: words.onStage.figure(`${rated.map(({ day, voice, value }) => words.onStage.at(formatDay(day, language), name(voice), String(value))).join('; ')}.`),
  };
}

interface Rated {
  readonly day: CalendarDay;
  readonly voice: Voice;
  readonly value: number;
}

/** Citizen and service since start, on the goal's own scale; what the meeting's own follow-up brought stands at today. */
function ratingsOf({ goal, cover }: MeetingGoal, today: CalendarDay): readonly Rated[] {
  const { baseline, baselineOn } = goal.measure!;
  const start: Rated[] = baseline !== null && baselineOn ? [{ day: baselineOn, voice: 'provider', value: baseline }] : [];
  const rows = cover.room.statuses.filter((row) => row.voice !== 'authority' && row.submittedAt !== null && isOnLineOf(goal, row.goalKey, cover.room));
  const later = rows.flatMap((row): Rated[] => {
    const { rating } = row;
    if (rating?.value == null) return [];
    return [{ day: row.followUpKey === cover.followUp.key ? today : rating.ratedOn, voice: row.voice, value: rating.value }];
  });
  return [...start, ...later].filter(({ day }) => day <= today).sort((a, b) => a.day.localeCompare(b.day) || a.voice.localeCompare(b.voice));
}

/** A label is left out where it would lie on the one before it; today's always stands. */
const NEAR = 0.16;

function daysUnder(rated: readonly Rated[], first: CalendarDay, span: number, today: CalendarDay, language: Language, words: Words<'meeting'>): StageFigure['days'] {
  const days = [...new Set(rated.map(({ day }) => day))].filter((day) => day !== today);
  const shown: { x: number; label: string; isToday: boolean }[] = [];
  for (const day of days) {
    const x = daysBetween(first, day) / span;
    const isFree = 1 - x >= NEAR && x - (shown.at(-1)?.x ?? -1) >= NEAR;
    if (isFree) shown.push({ x, label: monthOf(day, language), isToday: false });
  }
  return [...shown, { x: 1, label: words.onStage.today, isToday: true }];
}

/** `marts` of `16. marts`: days do not matter from three metres away. */
function monthOf(day: CalendarDay, language: Language): string {
  return formatDay(day, language).replace(/^\d+\.?\s*/, '');
}

function toldOf({ goal, cover }: MeetingGoal, { language, words }: Asked): PresentedStage['told'] {
  const { id } = versionOf(goal.key);
  return cover.room.statuses
    .filter((row) => row.voice === 'provider' && row.submittedAt !== null && row.statusNow.trim() !== '' && versionOf(row.goalKey).id === id)
    .sort((a, b) => a.submittedAt!.localeCompare(b.submittedAt!))
    .slice(-3)
    .map((row) => {
      const isNow = row.followUpKey === cover.followUp.key;
      const day = dayIn(row.submittedAt!);
      return { day: isNow ? words.onStage.today : `${monthOf(day, language)} ${day.slice(0, 4)}`, text: row.statusNow, isNow };
    });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
