import { Blob } from 'node:buffer';
import { TextEncoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { Failure, type Result, toCalendarDay } from '../../../src/domain/index.ts';
import { ReportPage } from '../../../src/features/report/index.ts';
import type { LoadOptions, Store } from '../../../src/store/index.ts';
import { aKey, aResult } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const RESULTS = Array.from({ length: 30 }, (_, at) => aResult({ key: aKey(`r${at}`), resultKey: aKey(`c${at}`), goalRef: aKey(`g${at}`), outcome: at < 18 ? 'asHoped' : 'partly', area: 'adult', closedOn: toCalendarDay('2026-03-16') }));

async function open(loadAll: (options: LoadOptions) => Promise<readonly Result[]>, hasReport = true, hasAuthority = false) {
  const store = Municipality.withRooms('aaaa').storeOf(METTE);
  const report: Store['report'] = { ...store.report, loadAll: (options) => loadAll(options ?? {}) };
  const common: Store['common'] = { ...store.common, services: () => Promise.resolve(new Map()), scales: () => Promise.resolve(new Map()) };
  const shown = await renderScreen(<ReportPage store={{ ...store, report, common, reach: () => Promise.resolve({ hasAuthority, hasReport, roomCodes: [] }) }} />, { words: ['report'] });
  return shown;
}

describe('ReportPage', () => {
  it('puts the caveat first, and shows the same figures as a table', async () => {
    const { user } = await open(() => Promise.resolve(RESULTS));

    expect(await screen.findByText('Tallene viser udvikling, ikke bevist effekt.')).toBeVisible();
    expect(screen.getByRole('img', { name: /^Udvikle: 60\s% gik som ønsket/ })).toBeVisible();
    const [toTable] = screen.getAllByRole('button', { name: 'Tabel' });
    await user.click(toTable!);

    expect(toTable).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('cell', { name: '42–75 %' })).toBeVisible();
  });

  it('says how far it has come, and stops when told to', async () => {
    let signal: AbortSignal | undefined;
    const { user } = await open((options) => {
      signal = options.signal;
      options.onProgress?.(1400);
      return new Promise(() => undefined);
    });

    expect(await screen.findByText('1.400 vurderinger hentet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));

    expect(signal?.aborted).toBe(true);
    expect(screen.getByRole('heading', { name: 'Hentningen blev stoppet' })).toBeVisible();
  });

  it('tells plainly who the report is for', async () => {
    await open(() => Promise.resolve([]), false);

    expect(await screen.findByRole('heading', { name: 'Du har ikke adgang til de samlede tal' })).toBeVisible();
    expect(screen.getByText(/Når kommunen offentliggør nøgletal, kan du se dem her\.$/)).toBeVisible();
  });

  it.each([
    ['is told so, and has no citizens to go to', false, 0],
    ['with citizens of their own is led back to them', true, 1],
  ])('who reaches the report site and not the results %s', async (_, hasAuthority, links) => {
    await open(() => Promise.reject(new Failure('forbidden', 'No right to the list')), true, hasAuthority);

    expect(await screen.findByRole('heading', { name: 'Du har ikke adgang til de samlede tal' })).toBeVisible();
    expect(screen.queryAllByRole('link', { name: 'Til mine borgere' })).toHaveLength(links);
  });

  it('says what comes when there is nothing yet', async () => {
    await open(() => Promise.resolve([]));

    expect(await screen.findByRole('heading', { name: 'Der er ingen tal endnu' })).toBeVisible();
  });

  it('says above the tables why no share is shown when few have finished', async () => {
    await open(() => Promise.resolve(RESULTS.slice(0, 12)));

    expect(await screen.findByText(/^Ingen andele vises, fordi grupperne er små: Antal vises fra 5 borgere/)).toBeVisible();
  });

  it('shows nothing of a cut with fewer than ten, and says why', async () => {
    await open(() => Promise.resolve(RESULTS.slice(0, 9)));

    expect(await screen.findByText(/^Færre end 10 borgere har en afsluttet opfølgning/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hent som csv' })).not.toBeInTheDocument();
  });

  it('is cut by whole half-years and by area, and by nothing else', async () => {
    const children = RESULTS.slice(0, 14).map((result) => ({ ...result, resultKey: aKey(`child ${result.key}`), key: aKey(`row ${result.key}`), goalRef: aKey(`goal ${result.key}`), area: 'child' as const, theme: 'Legeplads' }));
    const { user } = await open(() => Promise.resolve([...RESULTS, ...children]));

    const period = await screen.findByRole('combobox', { name: 'Periode' });
    expect([...period.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['1. halvår 2026', '2. halvår 2025', '1. halvår 2025', '2. halvår 2024']);
    expect(screen.getByText(/Den næste kommer 1\. januar 2027\.$/)).toBeVisible();
    expect(screen.queryByText('Legeplads')).not.toBeInTheDocument();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Børn');
    expect(screen.getByText('Legeplads')).toBeVisible();

    await user.selectOptions(period, '2. halvår 2025');
    expect(screen.getByText('Der er ingen afsluttede opfølgninger for børn i perioden.')).toBeVisible();
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
  });

  it('leads from what is missing to where', async () => {
    const lacking = Array.from({ length: 6 }, (_, at) => aResult({ ...RESULTS[0]!, key: aKey(`m${at}`), resultKey: aKey(`mc${at}`), goalRef: aKey(`mg${at}`), now: null, outcome: 'notRated', missingReason: 'notAsked' }));
    const { user } = await open(() => Promise.resolve([...RESULTS, ...lacking]));

    await user.click(await screen.findByRole('button', { name: 'Se, hvor målinger mangler' }));

    expect(screen.getByRole('heading', { name: 'Hvor mangler der målinger?' })).toHaveFocus();
    expect(screen.getByRole('row', { name: 'Tilbud uden navn 36 30 6' })).toBeVisible();
  });

  it('offers another try after a failure', async () => {
    await open(() => Promise.reject(new Failure('busy', 'throttled')));

    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });

  it.each([
    ['Hent som regneark', 'udvikling-siden-start-2026-halvaar-1-adult.xlsx'],
    ['Hent som csv', 'udvikling-siden-start-2026-halvaar-1-adult.csv'],
  ])('gives its figures along: %s', async (name, file) => {
    const offered: string[] = [];
    const press = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      offered.push(this.download);
    });
    // What every browser has and the tests' own lacks.
    Object.assign(globalThis, { TextEncoder, Blob });
    Object.assign(URL, { createObjectURL: () => 'blob:figures', revokeObjectURL: () => undefined });
    const { user } = await open(() => Promise.resolve(RESULTS));

    await user.click(await screen.findByRole('button', { name }));

    await waitFor(() => expect(offered).toEqual([file]));
    press.mockRestore();
  });
});
