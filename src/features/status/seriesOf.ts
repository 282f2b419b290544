import { type CalendarDay, type Goal, isOnLineOf, type Key, type RoomFile } from '#domain';
import type { Words } from '#i18n';
import type { SeriesPoint, SeriesValues } from '#ui';
import type { GoalDraft } from './statusDraft.ts';

/** The provider's ratings of a goal since start, with the one just given last. Only the same voice and the same version of the scale (R81). */
export function seriesOf(goal: Goal, now: GoalDraft, room: RoomFile, followUpKey: Key, today: CalendarDay, terms: Words<'terms'>): SeriesValues | null {
  const { measure } = goal;
  const scale = measure && room.scales[measure.scaleKey];
  if (!measure || !scale) return null;
  const start: SeriesPoint[] = measure.baselineOn && measure.baseline !== null ? [{ day: measure.baselineOn, voice: 'provider', value: measure.baseline, missingReason: null }] : [];
  const points = [...start, ...earlier(goal, room, followUpKey), { day: today, voice: 'provider', value: now.value, missingReason: now.value === null ? now.missingReason : null } as const];
  return {
    scale,
    goalType: goal.goalType,
    start: measure.baseline,
    target: measure.target,
    points: points.filter(({ day }, at) => points.findIndex((other) => other.day === day) === at),
    names: { ...terms.voice, provider: room.service.shortName },
  };
}

function earlier(goal: Goal, room: RoomFile, followUpKey: Key): readonly SeriesPoint[] {
  return room.statuses
    .filter((status) => status.voice === 'provider' && status.followUpKey !== followUpKey && isOnLineOf(goal, status.goalKey, room))
    .flatMap(({ rating }) => (rating ? [{ day: rating.ratedOn, voice: 'provider' as const, value: rating.value, missingReason: rating.missingReason }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
