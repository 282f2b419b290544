import type { Goal, RoomFile, Voice } from '#domain';
import { VOICES } from '#domain';
import type { Words } from '#i18n';
import type { SeriesPoint, SeriesValues } from '#ui';
import { ratingsOf } from './lastStatus.ts';

/** Every rating of a goal on its own scale, all voices, oldest first; null where there is no scale or nothing rated. */
export function seriesOf(room: RoomFile, goal: Goal, terms: Words<'terms'>): SeriesValues | null {
  const scale = goal.measure ? room.scales[goal.measure.scaleKey] : undefined;
  if (!goal.measure || !scale) return null;
  const { baseline, baselineOn, target } = goal.measure;
  const start: SeriesPoint[] = baseline !== null && baselineOn ? [{ day: baselineOn, voice: 'provider', value: baseline, missingReason: null }] : [];
  const points = [...start, ...VOICES.flatMap((voice) => pointsOf(room, goal, voice))].sort((a, b) => a.day.localeCompare(b.day));
  return points.length === 0 ? null : { scale, goalType: goal.goalType, start: baseline, target, points, names: namesOf(room, terms) };
}

function pointsOf(room: RoomFile, goal: Goal, voice: Voice): SeriesPoint[] {
  return ratingsOf(room, goal, voice).flatMap(({ rating }) =>
    rating ? [{ day: rating.ratedOn, voice, value: rating.value, missingReason: rating.missingReason }] : [],
  );
}

function namesOf(room: RoomFile, terms: Words<'terms'>): Record<Voice, string> {
  return { citizen: room.citizen.calledName, provider: room.service.shortName, authority: terms.voice.authority };
}
