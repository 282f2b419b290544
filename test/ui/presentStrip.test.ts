import { pieces } from '../../src/i18n/da/pieces.ts';
import { terms } from '../../src/i18n/da/terms.ts';
import { presentStrip, type StripValues } from '../../src/ui/figures/presentStrip.ts';

const values: StripValues = {
  scale: { min: 1, max: 10, direction: 1 },
  goalType: 'develop',
  start: 3,
  now: 5,
  target: 7,
  voice: 'provider',
};

const present = (change: Partial<StripValues> = {}) => presentStrip({ ...values, ...change }, 'da', pieces, terms);

describe('presentStrip', () => {
  it('tells the whole figure in a sentence', () => {
    expect(present().label).toBe('start 3, nu 5, ønsket 7. Skala 1 til 10. Højere tal er bedre.');
  });

  it('puts better to the right, also where lower figures are better', () => {
    const turned = present({ scale: { min: 1, max: 10, direction: -1 }, start: 8, now: 6, target: 4 });

    const [start, now, target] = turned.points.map(({ at }) => at);
    expect(start).toBeLessThan(now!);
    expect(now).toBeLessThan(target!);
    expect(turned.points[0]?.label).toBe('start 8');
  });

  it('says start and now in one where nothing has changed', () => {
    expect(present({ start: 4, now: 4 }).points.map(({ label }) => label)).toEqual(['start og nu 4', 'ønsket 7']);
  });

  it('calls the level expected where loss is expected', () => {
    expect(present({ goalType: 'limitLoss' }).points.at(-1)?.label).toBe('ventet 7');
  });

  it('leaves out what is not rated', () => {
    expect(present({ now: null }).points.map(({ kind }) => kind)).toEqual(['start', 'target']);
  });

  it('keeps labels of neighbours on lines of their own', () => {
    expect(present({ start: 4, now: 5, target: 6 }).points.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(present().rows).toBe(1);
  });
});
