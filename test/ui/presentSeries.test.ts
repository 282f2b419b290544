import { toCalendarDay } from '../../src/domain/index.ts';
import { terms } from '../../src/i18n/da/terms.ts';
import { pieces } from '../../src/i18n/da/pieces.ts';
import { presentSeries, type SeriesValues } from '../../src/ui/figures/presentSeries.ts';

const point = (day: string, value: number | null) => ({ day: toCalendarDay(day), voice: 'provider' as const, value, missingReason: value === null ? ('absent' as const) : null });

const values: SeriesValues = {
  scale: { min: 1, max: 10, direction: -1, anchors: { 1: 'Klarer det selv', 10: 'Støtte til alt' } },
  goalType: 'develop',
  start: 8,
  target: 4,
  points: [point('2026-03-16', 8), point('2026-06-11', 7), point('2026-09-10', null), point('2026-11-23', 6)],
  names: { citizen: 'Freja', provider: 'Sejlmageren', authority: 'Myndighed' },
};

describe('presentSeries', () => {
  it('stands on true time: longer apart is farther apart', () => {
    const [first, second, third, last] = presentSeries(values, 'da', pieces, terms).points.map(({ x }) => x);

    expect(first).toBe(0);
    expect(second).toBeCloseTo(87 / 252);
    expect(third).toBeCloseTo(178 / 252);
    expect(last).toBe(1);
  });

  it('has up as the wished direction', () => {
    const { points, start, target } = presentSeries(values, 'da', pieces, terms);

    expect(points[3]!.y).toBeGreaterThan(points[0]!.y);
    expect(target!.y).toBeGreaterThan(start!.y);
  });

  it('tells why a rating is missing, and says every point aloud', () => {
    const series = presentSeries(values, 'da', pieces, terms);

    expect(series.reasons).toEqual(['10. sept.: Var der ikke']);
    expect(series.label).toContain('10. sept., Sejlmageren: ikke vurderet; 23. nov., Sejlmageren: 6.');
  });

  it('puts one day alone in the middle', () => {
    expect(presentSeries({ ...values, points: [point('2026-03-16', 8)] }, 'da', pieces, terms).points[0]?.x).toBe(0.5);
  });
});
