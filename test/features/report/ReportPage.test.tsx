import { Blob } from 'node:buffer';
import { TextEncoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { Failure, type Result } from '../../../src/domain/index.ts';
import { ReportPage } from '../../../src/features/report/index.ts';
import type { LoadOptions, Store } from '../../../src/store/index.ts';
import { aKey, aResult } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const RESULTS = Array.from({ length: 30 }, (_, at) => aResult({ key: aKey(`r${at}`), resultKey: aKey(`c${at}`), goalRef: aKey(`g${at}`), outcome: at < 18 ? 'asHoped' : 'partly' }));

async function open(loadAll: (options: LoadOptions) => Promise<readonly Result[]>, hasReport = true) {
  const store = Municipality.withRooms('aaaa').storeOf(METTE);
  const report: Store['report'] = { ...store.report, loadAll: (options) => loadAll(options ?? {}) };
  const shown = await renderScreen(<ReportPage store={{ ...store, report, reach: () => Promise.resolve({ hasAuthority: false, hasReport, roomCodes: [] }) }} />, { words: ['report'] });
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
  });

  it('says what comes when there is nothing yet', async () => {
    await open(() => Promise.resolve([]));

    expect(await screen.findByRole('heading', { name: 'Der er ingen tal endnu' })).toBeVisible();
  });

  it('says above the tables why nothing is shown when few have finished', async () => {
    await open(() => Promise.resolve(RESULTS.slice(0, 3)));

    expect(await screen.findByText(/^Ingen andele vises endnu, fordi grupperne er små: Antal vises fra 5 borgere/)).toBeVisible();
  });

  it('offers another try after a failure', async () => {
    await open(() => Promise.reject(new Failure('busy', 'throttled')));

    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });

  it.each([
    ['Hent som regneark', 'udvikling-siden-start-2026-11-23.xlsx'],
    ['Hent som csv', 'udvikling-siden-start-2026-11-23.csv'],
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
