import type { GoalType, Scale, Voice } from '#domain';
import { formatNumber, type Language, type Words } from '#i18n';

export interface StripValues {
  readonly scale: Pick<Scale, 'min' | 'max' | 'direction'>;
  readonly goalType: GoalType;
  readonly start: number | null;
  readonly now: number | null;
  readonly target: number | null;
  readonly voice: Voice;
}

export interface StripPoint {
  readonly kind: 'start' | 'now' | 'target';
  /** 0 = left end, 1 = right end; right is always the wished direction. */
  readonly at: number;
  readonly label: string;
  /** Line of the label under the axis: 0, or lower where two would lie on each other. */
  readonly row: number;
}

export interface PresentedStrip {
  readonly points: readonly StripPoint[];
  readonly ticks: readonly number[];
  readonly rows: number;
  /** The whole figure in a sentence. */
  readonly label: string;
}

/** Narrowest axis (280 px pane less its space) and width of a letter at 12 px, in px: enough to keep labels apart. */
const AXIS = 220;
const LETTER = 6;
const GAP = 6;

/** Places start, now and the wished level on a scale. A scale where lower is better is turned; its figures are kept. */
export function presentStrip(values: StripValues, language: Language, words: Words<'pieces'>, terms: Words<'terms'>): PresentedStrip {
  const points = keepApart(pointsOf(values, language, words, terms));
  const { min, max, direction } = values.scale;
  return {
    points,
    ticks: Array.from({ length: max - min + 1 }, (_, step) => step / (max - min)),
    rows: Math.max(1, ...points.map(({ row }) => row + 1)),
    label: words.stripLabel({
      points: points.map(({ label }) => label).join(', '),
      scale: words.scaleSpan(min, max),
      direction: direction === 1 ? terms.direction.up : terms.direction.down,
    }),
  };
}

/** Where a value stands from left (0) to right (1), better to the right. */
export function placeOn(scale: StripValues['scale'], value: number): number {
  const share = (value - scale.min) / (scale.max - scale.min);
  return scale.direction === 1 ? share : 1 - share;
}

function pointsOf(values: StripValues, language: Language, words: Words<'pieces'>, terms: Words<'terms'>): Omit<StripPoint, 'row'>[] {
  const { scale, start, now, target } = values;
  const figure = (value: number) => formatNumber(value, language);
  const isSame = start !== null && start === now;
  return [
    ...(start !== null && !isSame ? [{ kind: 'start' as const, at: placeOn(scale, start), label: words.start(figure(start)) }] : []),
    ...(now !== null ? [{ kind: 'now' as const, at: placeOn(scale, now), label: isSame ? words.startAndNow(figure(now)) : words.now(figure(now)) }] : []),
    ...(target !== null ? [{ kind: 'target' as const, at: placeOn(scale, target), label: words.level(terms.target[values.goalType], figure(target)) }] : []),
  ];
}

function keepApart(points: readonly Omit<StripPoint, 'row'>[]): StripPoint[] {
  const placed: StripPoint[] = [];
  for (const point of points) {
    let row = 0;
    while (placed.some((other) => other.row === row && isTooNear(point, other))) row += 1;
    placed.push({ ...point, row });
  }
  return placed;
}

function isTooNear(a: Omit<StripPoint, 'row'>, b: Omit<StripPoint, 'row'>): boolean {
  return Math.abs(a.at - b.at) * AXIS < ((a.label.length + b.label.length) / 2) * LETTER + GAP;
}
