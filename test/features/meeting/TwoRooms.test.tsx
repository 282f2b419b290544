import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { Failure, type FollowUpPlace, joinKeys, toInstant } from '../../../src/domain/index.ts';
import { MeetingPanel, MeetingRooms, MeetingStage } from '../../../src/features/meeting/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { aContract, aGoal } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const NOW = toInstant('2026-12-01T12:10:00Z');
const DORTHE = { id: 'id-dorthe', name: 'Dorthe Winther', email: 'dorthe.winther@fjordbro.example' };
const PLACES: readonly FollowUpPlace[] = [
  { roomCode: 'aaaa', followUpKey: keyOf(100) },
  { roomCode: 'bbbb', followUpKey: keyOf(101) },
];
const WISHES = { aaaa: 'Jeg vil gå i skole.', bbbb: 'Jeg savner Ida.' } as const;

/** Noah’s meeting with two services, a goal in the room of each. */
function aTown(): Municipality {
  const town = Municipality.withRooms('aaaa', 'bbbb');
  for (const [at, code] of (['aaaa', 'bbbb'] as const).entries()) {
    const room = town.room(code);
    room.goals.write(aGoal({ key: joinKeys(keyOf(300 + at), '0001'), caseKey: keyOf(1), citizenWording: WISHES[code], measure: null }), METTE);
    room.followUps.write({ ...town.roomFile(code).followUps[0]!, state: 'convened', meetingStart: toInstant('2026-12-01T12:00:00Z'), meetingEnd: toInstant('2026-12-01T13:00:00Z') }, METTE);
  }
  return town;
}

type Refusals = Readonly<Record<string, Failure>>;

function storeOf(town: Municipality, person = METTE, refused: () => Refusals = () => ({})): Store {
  return { ...town.storeOf(person), loadRoomFile: (code) => (refused()[code] ? Promise.reject(refused()[code]!) : Promise.resolve(town.roomFile(code))) };
}

const notMine = (visit?: string): Failure => new Failure('forbidden', 'The site does not answer', visit === undefined ? {} : { visit });

async function openPanel(store: Store, isCaseworker = true) {
  const kept = new Map<string, string>();
  const device = deviceOf(kept);
  const shown = await renderScreen(<MeetingPanel store={store} places={PLACES} isCaseworker={isCaseworker} device={device} stage={null} stageUrl="" />, { words: ['meeting'], now: NOW });
  await act(() => Promise.resolve());
  return shown;
}

async function goTo(user: Awaited<ReturnType<typeof openPanel>>['user'], item: number): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Vis hele dagsordenen' }));
  await user.click(screen.getByRole('button', { name: new RegExp(`^${item} · `) }));
}

const rooms = () => within(screen.getByRole('group', { name: 'Vælg tilbud' }));
const room = (name: string) => rooms().getByRole('button', { name });
const goalShown = (words: string) => screen.getByRole('heading', { name: `”${words}”` });

beforeEach(() => window.localStorage.clear());

describe('The side panel of a meeting with two services', () => {
  it('lets the caseworker switch between them by keyboard, and says which is shown', async () => {
    const { user } = await openPanel(storeOf(aTown()));
    expect(goalShown(WISHES.aaaa)).toBeVisible();
    expect(room('Tilbud aaaa')).toHaveAttribute('aria-pressed', 'true');

    room('Tilbud bbbb').focus();
    await user.keyboard('{Enter}');

    expect(goalShown(WISHES.bbbb)).toBeVisible();
    expect(room('Tilbud bbbb')).toHaveAttribute('aria-pressed', 'true');
    expect(room('Tilbud aaaa')).toHaveAttribute('aria-pressed', 'false');
  });

  it('keeps what is being written while she looks at the other, and files each in its own room', async () => {
    const town = aTown();
    const { user } = await openPanel(storeOf(town));
    await user.type(screen.getByLabelText('Skriv, hvad I blev enige om'), 'Tre timer om dagen');

    await user.click(room('Tilbud bbbb'));
    expect(screen.getByLabelText('Skriv, hvad I blev enige om')).toHaveValue('');
    await user.type(screen.getByLabelText('Skriv, hvad I blev enige om'), 'Hver weekend');
    await user.click(room('Tilbud aaaa'));

    expect(screen.getByLabelText('Skriv, hvad I blev enige om')).toHaveValue('Tre timer om dagen');
    await waitFor(() => expect([...town.room('bbbb').decisions.rows.values()]).toMatchObject([{ text: 'Hver weekend' }]));
    expect([...town.room('aaaa').decisions.rows.values()]).toMatchObject([{ text: 'Tre timer om dagen' }]);
  });

  it('says which service has not taken what was agreed, and keeps it from nobody else', async () => {
    const town = aTown();
    const store = storeOf(town);
    const refuses = { save: () => Promise.reject(new Failure('busy', 'Wait')), read: () => Promise.resolve(null) };
    const { user } = await openPanel({ ...store, room: (code) => (code === 'aaaa' ? { ...store.room(code), drafts: refuses } : store.room(code)) });
    await goTo(user, 5);
    await user.click(screen.getByRole('radio', { name: 'Vælg en anden dato' }));

    fireEvent.change(screen.getByLabelText('Senest'), { target: { value: '2027-01-20' } });

    expect(await screen.findByText(/^1 ændring til Tilbud aaaa er gemt her, men ikke sendt/)).toBeVisible();
    expect([...town.room('bbbb').drafts.values()].map(({ text }) => text)).toEqual([expect.stringContaining('2027-01-20')]);
  });

  it('follows the goals from one service to the next', async () => {
    const { user } = await openPanel(storeOf(aTown()));

    await user.click(screen.getByRole('button', { name: 'Næste mål' }));

    expect(room('Tilbud bbbb')).toHaveAttribute('aria-pressed', 'true');
  });

  it('takes the further course of each service for itself', async () => {
    const town = aTown();
    const { user } = await openPanel(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Vis hele dagsordenen' }));
    await user.click(screen.getByRole('button', { name: /^3 · / }));

    await user.click(room('Tilbud bbbb'));
    await user.type(screen.getByLabelText('Det aftaler I om det videre forløb'), 'Vi fortsætter');
    await user.click(room('Tilbud aaaa'));

    expect(screen.getByLabelText('Det aftaler I om det videre forløb')).toHaveValue('');
    await waitFor(() => expect([...town.room('bbbb').decisions.rows.values()]).toMatchObject([{ goalKey: null, text: 'Vi fortsætter' }]));
    expect(town.room('aaaa').decisions.rows.size).toBe(0);
  });

  it('agrees with each service when its effort is finished, and says whose contract it goes into', async () => {
    const town = aTown();
    const { user } = await openPanel(storeOf(town));
    await goTo(user, 4);

    await user.click(room('Tilbud bbbb'));
    expect(screen.getByText('Kontrakten med Tilbud bbbb')).toBeVisible();
    await user.type(screen.getByLabelText('Indsatsen er færdig, når'), 'Ida er med');
    await user.click(room('Tilbud aaaa'));

    expect(screen.getByText('Kontrakten med Tilbud aaaa')).toBeVisible();
    expect(screen.getByLabelText('Indsatsen er færdig, når')).toHaveValue('');
    await waitFor(() => expect([...town.room('bbbb').drafts.values()].map(({ text }) => text)).toEqual([expect.stringContaining('Ida er med')]));
    expect(town.room('aaaa').drafts.size).toBe(0);
  });

  it('says how often each service is met where the contracts differ, and proposes the nearest first', async () => {
    const town = aTown();
    town.room('aaaa').contracts.write(aContract({ caseKey: keyOf(1), interval: { n: 3, unit: 'months' } }), METTE);
    town.room('bbbb').contracts.write(aContract({ caseKey: keyOf(1), interval: { n: 2, unit: 'months' } }), METTE);
    const { user } = await openPanel(storeOf(town));

    await goTo(user, 5);

    expect(screen.getByText('I har aftalt hver tredje måned med Tilbud aaaa og hver anden måned med Tilbud bbbb. Datoen bliver næste frist.')).toBeVisible();
    expect(within(screen.getByRole('radiogroup', { name: 'Hvornår mødes vi igen?' })).getAllByRole('radio').slice(0, 2).map((radio) => radio.parentElement?.textContent)).toEqual(['Senest 1. februar 2027', 'Senest 1. marts 2027']);
  });

  it('holds no earlier date while the field shows one that cannot be', async () => {
    const town = aTown();
    const { user } = await openPanel(storeOf(town));
    await goTo(user, 5);
    await user.click(screen.getByRole('radio', { name: 'Vælg en anden dato' }));
    fireEvent.change(screen.getByLabelText('Senest'), { target: { value: '2026-12-24' } });

    fireEvent.change(screen.getByLabelText('Senest'), { target: { value: '2099-12-24' } });
    expect(screen.getByText('Vælg en dag inden for to år.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gem, og afslut mødet' }));

    expect(await screen.findByRole('heading', { name: 'Mødet er holdt' })).toBeVisible();
    expect(screen.queryByText(/Næste frist: /)).not.toBeInTheDocument();
    expect([...town.room('aaaa').drafts.values()].map(({ text }) => text)).toEqual([expect.stringContaining('"nextDue":null')]);
  });

  it('shows a service its own alone, and nothing that there is another', async () => {
    const { container } = await openPanel(storeOf(aTown(), DORTHE, () => ({ bbbb: notMine() })), false);

    expect(goalShown(WISHES.aaaa)).toBeVisible();
    expect(screen.getByText('Mål 1 af 1')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Vælg tilbud' })).not.toBeInTheDocument();
    expect(container).not.toHaveTextContent(/bbbb|Ida/);
  });
});

describe('A guest to whom none of the meeting’s rooms is open yet', () => {
  const COMMON = 'https://fjordbro.example/sites/treklang';
  const [ONE, TWO] = ['https://fjordbro.example/sites/a', 'https://fjordbro.example/sites/b'];

  it('opens the common place first, is told that there is one more, and then has a button for each room', async () => {
    let refused: Refusals = { aaaa: notMine(COMMON), bbbb: notMine(COMMON) };
    const { user } = await openPanel(storeOf(aTown(), DORTHE, () => refused), false);
    expect(screen.getByRole('link', { name: 'Åbn samarbejdsrummet' })).toHaveAttribute('href', COMMON);

    refused = { aaaa: notMine(ONE), bbbb: notMine(TWO) };
    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }));

    expect(await screen.findByText('Godt. Der er ét sted mere, der skal åbnes: selve rummet.')).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Åbn samarbejdsrum 1', ONE], ['Åbn samarbejdsrum 2', TWO]]);

    refused = { bbbb: notMine(TWO) };
    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }));

    expect(await screen.findByRole('heading', { name: `”${WISHES.aaaa}”` })).toBeVisible();
  });

  it('is told that it does not work yet where nothing has changed', async () => {
    const { user } = await openPanel(storeOf(aTown(), DORTHE, () => ({ aaaa: notMine(ONE), bbbb: notMine(TWO) })), false);

    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }));

    expect(await screen.findByText(/Det virker ikke endnu/)).toBeVisible();
  });
});

describe('The details of a meeting with two services', () => {
  function Page({ code }: { readonly code: string }) {
    const [text, setText] = useState('');
    return <input aria-label={`Status ${code}`} value={text} onChange={({ target }) => setText(target.value)} />;
  }
  const openRooms = (store: Store) => renderScreen(<MeetingRooms store={store} places={PLACES} renderRoom={({ roomCode }) => <Page code={roomCode} />} />, { words: ['meeting'] });

  it('keep what is being written on one page while the other is shown', async () => {
    const { user } = await openRooms(storeOf(aTown()));
    await user.type(await screen.findByLabelText('Status aaaa'), 'Det går');

    await user.click(room('Tilbud bbbb'));
    expect(screen.getByLabelText('Status bbbb')).toBeVisible();
    expect(screen.getByLabelText('Status aaaa')).not.toBeVisible();
    await user.click(room('Tilbud aaaa'));

    expect(screen.getByLabelText('Status aaaa')).toHaveValue('Det går');
  });

  it('are the one page of a service that may read one', async () => {
    await openRooms(storeOf(aTown(), DORTHE, () => ({ aaaa: notMine() })));

    expect(await screen.findByLabelText('Status bbbb')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Vælg tilbud' })).not.toBeInTheDocument();
  });
});

describe('The stage of a meeting with two services', () => {
  it('moves to the first goal of the service that is chosen', async () => {
    const { user } = await renderScreen(<MeetingStage store={storeOf(aTown())} places={PLACES} isCaseworker />, { words: ['meeting'], now: NOW });
    expect(await screen.findByRole('heading', { name: `”${WISHES.aaaa}”` })).toBeVisible();

    await user.click(room('Tilbud bbbb'));

    expect(goalShown(WISHES.bbbb)).toBeVisible();
    expect(room('Tilbud bbbb')).toHaveFocus();
  });
});
