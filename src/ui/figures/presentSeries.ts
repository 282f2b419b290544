import { type CalendarDay, daysBetween, type GoalType, type MissingReason, type Scale, type Voice } from '#domain';
import { formatDay, formatNumber, type Language, type Words } from '#i18n';
import { placeOn } from './presentStrip.ts';

export interface SeriesPoint {
  readonly day: CalendarDay;
  readonly voice: Voice;
  /** Null: not rated, with its reason. */
  readonly value: number | null;
  readonly missingReason: MissingReason | null;
}

export interface SeriesValues {
  readonly scale: Pick<Scale, 'min' | 'max' | 'direction' | 'anchors'>;
  readonly goalType: GoalType;
  readonly start: number | null;
  readonly target: number | null;
  readonly points: readonly SeriesPoint[];
  /** How each voice is called here, e.g. the service's short name. */
  readonly names: Readonly<Record<Voice, string>>;
}

export interface PlacedPoint extends SeriesPoint {
  /** 0 = first day, 1 = last day. */
  readonly x: number;
  /** 0 = bottom, 1 = top; up is always the wished direction. */
  readonly y: number;
  readonly date: string;
  readonly label: string;
}

export interface PresentedSeries {
  readonly points: readonly PlacedPoint[];
  /** Days written under the axis, once each. */
  readonly days: readonly { readonly x: number; readonly label: string; readonly isLast: boolean; readonly row: 0 | 1 }[];
  /** Words on the axis instead of gridlines. */
  readonly anchors: readonly { readonly y: number; readonly label: string }[];
  readonly start: { readonly y: number; readonly label: string } | null;
  readonly target: { readonly y: number; readonly label: string } | null;
  /** Why days are missing, in a sentence each. */
  readonly reasons: readonly string[];
  readonly label: string;
}

/** Share of the narrowest axis that a date at 12 px takes. */
const NEAR = 0.36;

/** Ratings over true time. No joining line: two dots are no trend. */
export function presentSeries(values: SeriesValues, language: Language, words: Words<'pieces'>, terms: Words<'terms'>): PresentedSeries {
  const days = [...new Set(values.points.map(({ day }) => day))].sort();
  const xOf = timeAxis(days);
  const y = (value: number) => placeOn(values.scale, value);
  const points = values.points.map((point) => placed(point, values, xOf, language, words));
  const level = (value: number | null, label: (figure: string) => string) =>
    value === null ? null : { y: y(value), label: label(formatNumber(value, language)) };
  return {
    points,
    days: daysUnder(days, xOf, language),
    anchors: Object.entries(values.scale.anchors).map(([at, text]) => ({ y: y(Number(at)), label: `${at} ${text}` })),
    start: level(values.start, words.seriesStart),
    target: level(values.target, (figure) => words.level(terms.target[values.goalType], figure)),
    reasons: values.points.flatMap(({ day, missingReason }) => (missingReason ? [words.seriesReason(formatDay(day, language), terms.missing[missingReason])] : [])),
    label: `${words.seriesTitle}. ${points.map(({ date, label }) => `${date}, ${label}`).join('; ')}.`,
  };
}

function placed(point: SeriesPoint, values: SeriesValues, xOf: (day: CalendarDay) => number, language: Language, words: Words<'pieces'>): PlacedPoint {
  const name = values.names[point.voice];
  return {
    ...point,
    x: xOf(point.day),
    y: point.value === null ? 0.5 : placeOn(values.scale, point.value),
    date: formatDay(point.day, language),
    label: point.value === null ? words.notRatedBy(name) : words.ratedBy(name, formatNumber(point.value, language)),
  };
}

/** A day too near the one before it is written a line lower. */
function daysUnder(days: readonly CalendarDay[], xOf: (day: CalendarDay) => number, language: Language): PresentedSeries['days'] {
  const shown: { x: number; label: string; isLast: boolean; row: 0 | 1 }[] = [];
  for (const [index, day] of days.entries()) {
    const x = xOf(day);
    const before = shown.at(-1);
    const row = before?.row === 0 && x - before.x < NEAR ? 1 : 0;
    shown.push({ x, label: formatDay(day, language), isLast: index === days.length - 1, row });
  }
  return shown;
}

/** One day alone stands in the middle. */
function timeAxis(days: readonly CalendarDay[]): (day: CalendarDay) => number {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return () => 0.5;
  return (day) => daysBetween(first, day) / daysBetween(first, last);
}
