import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type BrowserTokens, createBrowserTokens } from '../../src/auth/index.ts';
import { type CaseSituation, toCalendarDay } from '../../src/domain/index.ts';
import { App } from '../../src/entries/start/App.tsx';
import type { SessionParts } from '../../src/entries/session/session.ts';
import type { Host } from '../../src/host/index.ts';
import { loadWords } from '../../src/i18n/index.ts';
import type { Me, Reading } from '../../src/store/index.ts';
import { fakeClient, type FakeClient, msalError, result } from '../auth/fakeMsal.ts';
import { aCase, aCaseSituation, aCitizen, aFollowUp, aKey, aPerson, aRoom, aService, recorded } from '../builders/index.ts';
import { fakeIndexedDb } from '../store/queries/fakeIndexedDb.ts';

const TENANT = 'aaaa-fjordbro';
const METTE: Me = { ...aPerson({ id: 'oid' }), isGuest: false };
const CONFIG = {
  tenantId: TENANT, clientId: 'app', sharePointHost: 'kommune.example', commonSite: '/sites/treklang', teamsAppId: '', teamsCatalogId: '',
  officeScripts: [], trustedHostOrigins: [], graph: 'https://graph.example', sharePoint: 'https://kommune.example', clockOffset: 0,
  authority: { url: 'https://login.example', known: [], protocolMode: 'AAD' as const },
};

/** What Microsoft 365 answers, and when its code comes. */
const microsoft365 = { reading: undefined as unknown as Reading, isHere: Promise.resolve() };

jest.mock('../../src/entries/session/openSession.ts', () => ({
  async whoIsHere({ tokens }: SessionParts) {
    await tokens.token('graph');
    return METTE;
  },
  openStore({ tokens }: SessionParts) {
    const ask = async <T,>(load: () => Promise<T>): Promise<T> => {
      await microsoft365.isHere;
      await tokens.token('graph');
      return load();
    };
    const { reading } = microsoft365;
    return {
      reading: { ...reading, loadCaseload: () => ask(() => reading.loadCaseload()), loadSituations: (cases: never) => ask(() => reading.loadSituations(cases)) },
      complete: () => Promise.reject(new Error('Not part of this test')),
    };
  },
}));

function situation(name: string): CaseSituation {
  return aCaseSituation({
    case: recorded(aCase({ key: aKey('asta'), citizen: aCitizen({ name }), caseworker: METTE })),
    rooms: [{ room: aRoom(), service: aService(), followUps: [recorded(aFollowUp({ key: aKey('asta f'), dueOn: toCalendarDay('2026-11-19') }))] }],
  });
}

function holds(name: string): void {
  const one = situation(name);
  microsoft365.reading = {
    me: METTE,
    canWrite: () => Promise.resolve(true),
    reach: () => Promise.resolve({ hasAuthority: true, hasReport: false, roomCodes: [] }),
    loadCaseload: () => Promise.resolve([one.case]),
    loadSituations: () => Promise.resolve([one]),
  };
}

const host = {
  frame: 'pane', language: 'da', theme: 'light', onThemeChange: () => () => undefined, loginHint: METTE.email, tenantHint: null, hasSignInBridge: true, subPage: null,
  meeting: null, appointment: null, openItem: null, onItemChange: () => () => undefined, openAppointment: null, stage: null, tabConfiguration: null, openLink: () => Promise.resolve(), notifyReady: () => undefined, late: null,
} satisfies Host;

function tokensOf({ nested, own }: { readonly nested: FakeClient; readonly own?: FakeClient }): BrowserTokens {
  return createBrowserTokens(CONFIG, host, {
    loadMsal: () =>
      Promise.resolve({
        createNestablePublicClientApplication: () => Promise.resolve(nested.client),
        createStandardPublicClientApplication: () => (own ? Promise.resolve(own.client) : Promise.reject(new Error('Nobody planned a window of our own'))),
      }),
  });
}

const often = <T,>(answer: T): readonly T[] => Array.from({ length: 20 }, () => answer);
const signedIn = () => tokensOf({ nested: fakeClient({ acquireTokenSilent: often(result(TENANT)) }) });

/** Silence is not enough until the person has signed in in the window. */
function clientWithoutSession(): FakeClient {
  const planned = fakeClient({ acquireTokenPopup: [result(TENANT)], acquireTokenSilent: often(result(TENANT)), ssoSilent: often(result(TENANT)) });
  const hasSignedIn = () => planned.calls.some(([name]) => name === 'acquireTokenPopup');
  const silently = (name: 'acquireTokenSilent' | 'ssoSilent') => (request: never) => (hasSignedIn() ? planned.client[name](request) : Promise.reject(msalError('interaction_required')));
  return { ...planned, client: { ...planned.client, acquireTokenSilent: silently('acquireTokenSilent'), ssoSilent: silently('ssoSilent') } };
}

async function open(tokens: BrowserTokens) {
  await Promise.all((['ui', 'entry', 'caseload', 'terms', 'case'] as const).map((feature) => loadWords(feature, 'da')));
  return act(() => Promise.resolve(render(<App door="pane" config={CONFIG} firstHost={host} tokens={tokens} />)));
}

beforeEach(() => {
  Object.assign(globalThis, { TextEncoder, TextDecoder, setImmediate: (run: () => void) => setTimeout(run, 0), indexedDB: fakeIndexedDb().factory });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  microsoft365.isHere = Promise.resolve();
  holds('Asta Vest');
});

describe('Opening Treklang', () => {
  it('asks for a sign-in with a button when silence is not enough, and opens no window by itself', async () => {
    const client = clientWithoutSession();
    await open(tokensOf({ nested: client }));

    expect(await screen.findByRole('heading', { name: 'Log ind for at se dine opfølgninger' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Log ind' })).toBeVisible();
    expect(client.calls.map(([name]) => name)).not.toContain('acquireTokenPopup');
  });

  it('opens the window inside the click, and the caseload after it', async () => {
    const client = clientWithoutSession();
    await open(tokensOf({ nested: client }));

    await userEvent.click(await screen.findByRole('button', { name: 'Log ind' }));

    expect(await screen.findByText(/om Asta Vest/)).toBeVisible();
    expect(client.calls.filter(([name]) => name === 'acquireTokenPopup')).toHaveLength(1);
  });

  it('takes a host that signed in to another tenant for nobody, and shows nothing of it', async () => {
    const own = clientWithoutSession();
    await open(tokensOf({ nested: fakeClient({ acquireTokenSilent: often(result('bbbb-home')) }), own }));

    expect(await screen.findByRole('button', { name: 'Log ind' })).toBeVisible();
    expect(screen.queryByText(/Asta Vest/)).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Log ind' }));

    expect(await screen.findByText(/om Asta Vest/)).toBeVisible();
    expect(own.calls.find(([name]) => name === 'acquireTokenPopup')![1]).toMatchObject({ authority: `https://login.example/${TENANT}` });
  });

  it('shows what this device kept before anything of Microsoft 365 has come, and then what is true', async () => {
    const first = await open(signedIn());
    expect(await screen.findByText(/om Asta Vest/)).toBeVisible();
    await act(() => Promise.resolve(first.unmount()));
    holds('Asta Øst');
    let come = (): void => undefined;
    microsoft365.isHere = new Promise((resolve) => (come = resolve));

    await open(signedIn());
    expect(await screen.findByText(/om Asta Vest/)).toBeVisible();
    await act(() => Promise.resolve(come()));

    expect(await screen.findByText(/om Asta Øst/)).toBeVisible();
    expect(screen.queryByText(/Asta Vest/)).not.toBeInTheDocument();
  });

  it('keeps showing what is kept while a sign-in that ran out is said above it', async () => {
    const first = await open(signedIn());
    expect(await screen.findByText(/om Asta Vest/)).toBeVisible();
    await act(() => Promise.resolve(first.unmount()));

    await open(tokensOf({ nested: fakeClient({ acquireTokenSilent: often(msalError('interaction_required')) }) }));

    expect(await screen.findByText('Din indlogning er udløbet. Det, du har skrevet, er her stadig.')).toBeVisible();
    expect(screen.getByText(/om Asta Vest/)).toBeVisible();
  });
});
