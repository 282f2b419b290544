import { reportTables, type Result } from '../../../src/domain/index.ts';
import { presentReport } from '../../../src/features/report/presentReport.ts';
import { report as words } from '../../../src/i18n/da/report.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aKey, aResult } from '../../builders/index.ts';

const context = { language: 'da', words, terms, services: new Map(), scales: new Map() } as const;
/** Others of another goal type and theme, so many that nothing is hidden for their sake. */
const OTHERS = [...citizens('others good', 20, { goalType: 'limitLoss', theme: 'Venner' }), ...citizens('others', 20, { goalType: 'limitLoss', theme: 'Venner', outcome: 'notAsHoped' })];
const present = (results: readonly Result[]) => presentReport(reportTables([...results, ...OTHERS])!, context);

/** So many citizens with one goal each. */
function citizens(name: string, count: number, overrides: Partial<Result> = {}): Result[] {
  return Array.from({ length: count }, (_, at) => aResult({ key: aKey(`${name} ${at}`), resultKey: aKey(`citizen ${name} ${at}`), goalRef: aKey(`goal ${name} ${at}`), ...overrides }));
}

describe('presentReport', () => {
  it('shows count, share and interval together', () => {
    const { byType } = present([...citizens('good', 18), ...citizens('other', 12, { outcome: 'notAsHoped' })]);

    expect(byType[0]).toMatchObject({ group: 'Udvikle', both: '30 af 30', share: '60\u00a0%', interval: '42–75 %', went: { count: '18 af 30', share: '60\u00a0% (42–75)' }, notes: [] });
    expect(byType[0]?.figure?.label).toBe('Udvikle: 60\u00a0% gik som ønsket, mellem 42 og 75 %, 30 borgere.');
  });

  it('says when there are too few to compare', () => {
    const { byType } = present([...citizens('good', 7), ...citizens('other', 5, { outcome: 'partly' })]);

    expect(byType[0]).toMatchObject({ interval: '32–81 %', notes: ['For få til at sammenligne'], figure: { isTooFew: true } });
  });

  it('keeps the place of what is hidden, with the reason and without a figure', () => {
    const { byTheme } = present([...citizens('a', 3, { theme: 'Mobilitet' }), ...citizens('b', 9, { theme: 'Kommunikation' })]);

    expect(byTheme.map(({ group, hidden, citizens: count }) => [group, hidden, count])).toEqual([
      ['Kommunikation', 'Skjult, så en anden gruppe ikke kan regnes ud', '–'],
      ['Mobilitet', 'Færre end 5 – vises ikke', '–'],
      ['Venner', null, '40'],
    ]);
  });

  it('says once why nothing is shown, and from what number figures appear', () => {
    const { withheld } = presentReport(reportTables(citizens('a', 12))!, context);

    expect(withheld).toBe('Ingen andele vises, fordi grupperne er små: Antal vises fra 5 borgere, og en andel først, når det gik som ønsket for mindst 5 og anderledes for mindst 5.');
  });

  it('says so from half of the rows on, and not while most are shown', () => {
    const shown = (theme: string) => [...citizens(`${theme} good`, 8, { theme }), ...citizens(`${theme} other`, 8, { theme, outcome: 'notAsHoped' })];
    const few = ['Mobilitet', 'Kommunikation', 'Relationer', 'Helbred', 'Bolig'].flatMap((theme) => citizens(theme, 3, { theme, goalType: 'maintain' }));

    expect(present([...shown('Arbejde'), ...few]).withheld).toMatch(/^De fleste andele er skjult/);
    expect(present([...shown('Arbejde'), ...shown('Økonomi')]).withheld).toBeNull();
  });

  it('shows no share that tells about each one', () => {
    const { byType } = present(citizens('all', 25));

    expect(byType[0]).toMatchObject({ share: 'vises ikke', figure: null, went: null, notes: ['Andelen vises ikke: for få på den ene side, eller den kunne regnes ud'] });
  });

  it('makes missing ratings the next step, with what to do', () => {
    const { duty, causes, facts } = present([...citizens('both', 20), ...citizens('none', 6, { now: null, outcome: 'notRated', missingReason: 'notAsked' })]);

    expect(duty).toEqual({ title: '60 af 66 borgere har begge målinger. 6 mangler en.', causes: '6 uden vurdering før mødet' });
    expect(causes).toEqual([{ text: '6 uden vurdering før mødet', what: 'Bed om vurderingen i materialet før mødet.' }]);
    expect(facts).toEqual(['66 borgere med en afsluttet opfølgning', '66 med startmåling', '60 med begge målinger', '0 er stoppet i perioden og tæller med']);
  });

  it.each([
    ['few are missing: they would be pointed at', 2],
    ['nobody is missing', 0],
  ])('has no next step where %s', (_why, missing) => {
    const { duty } = present([...citizens('both', 20), ...citizens('none', missing, { now: null, outcome: 'notRated' })]);

    expect(duty).toBeNull();
  });

  it('orders life themes by the alphabet', () => {
    const { byTheme } = present([...citizens('a', 6, { theme: 'Økonomi' }), ...citizens('b', 6, { theme: 'Arbejde' })]);

    expect(byTheme.map(({ group }) => group)).toEqual(['Arbejde', 'Venner', 'Økonomi']);
  });
});
