import { act, screen, waitFor } from '@testing-library/react';
import { Failure, joinKeys, toInstant } from '../../../src/domain/index.ts';
import { MeetingPanel } from '../../../src/features/meeting/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { aGoal, aParticipant, aStatus, recorded } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const NOW = toInstant('2026-12-01T12:10:00Z');
const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };

function aTown(state: 'convened' | 'closed' = 'convened'): Municipality {
  const town = Municipality.withRooms('aaaa');
  const room = town.room('aaaa');
  const goal = aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), measure: null });
  room.goals.write(goal, METTE);
  room.followUps.write({ ...town.roomFile('aaaa').followUps[0]!, state, meetingStart: toInstant('2026-12-01T12:00:00Z'), meetingEnd: toInstant('2026-12-01T13:00:00Z') }, METTE);
  return town;
}

function storeOf(town: Municipality, person = METTE, refusal?: Failure): Store {
  const store = town.storeOf(person);
  return { ...store, loadRoomFile: () => (refusal ? Promise.reject(refusal) : Promise.resolve(town.roomFile('aaaa'))) };
}

async function open(store: Store, isCaseworker = true, kept = new Map<string, string>()) {
  const device = deviceOf(kept);
  const shown = await renderScreen(<MeetingPanel store={store} places={[{ roomCode: 'aaaa', followUpKey: keyOf(100) }]} isCaseworker={isCaseworker} device={device} stage={null} stageUrl="" />, { words: ['meeting'], now: NOW });
  await act(() => Promise.resolve());
  return shown;
}

describe('MeetingPanel', () => {
  it('keeps a decision in the room within seconds', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));

    await user.click(screen.getByRole('radio', { name: 'Justér' }));
    await user.type(screen.getByLabelText('Skriv, hvad I blev enige om'), 'Kun mandag');
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));

    await waitFor(() => expect([...town.room('aaaa').decisions.rows.values()]).toMatchObject([{ kind: 'adjust', text: 'Kun mandag' }]));
    expect(await screen.findByText('Gemt kl. 13.10')).toBeVisible();
  });

  it('writes for the citizen, and marks it', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));

    await user.click(screen.getByRole('button', { name: 'Hvad vil Noah sige?' }));
    await user.type(screen.getByLabelText('Noah siger'), 'Det går.');
    await user.click(screen.getByRole('button', { name: 'Færdig' }));

    expect(screen.getByText('”Det går.”')).toBeVisible();
    expect(screen.getByText(/Skrevet nu af Mette for Noah/)).toBeVisible();
    await waitFor(() => expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ voice: 'citizen', capturedInMeeting: true, mode: 'own' }]));
  });

  it('goes on by Ctrl+Enter, and ends the meeting with what comes next', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));

    await user.click(screen.getByRole('radio', { name: 'Fortsæt' }));
    for (let stop = 0; stop < 4; stop += 1) await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Gem, og afslut mødet' }));

    expect(await screen.findByRole('heading', { name: 'Mødet er holdt' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Gør opfølgningen færdig' })).toHaveAttribute('href', `#/close/${keyOf(1)}`);
    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state: 'held' }]);
  });

  it('says why the citizen is away before it ends, and proposes a goal for the time to come', async () => {
    const town = aTown();
    const participants = [recorded(aParticipant({ key: keyOf(11), name: 'Noah Lindegård', role: 'citizen' })), recorded(aParticipant({ key: keyOf(12), name: 'Sara Lund', role: 'provider' }))];
    const { user } = await open({ ...storeOf(town), loadRoomFile: () => Promise.resolve({ ...town.roomFile('aaaa'), participants }) });
    await user.click(screen.getByRole('button', { name: 'Vis hele dagsordenen' }));
    await user.click(screen.getByRole('button', { name: 'Notér, hvem der er med' }));
    await user.selectOptions(screen.getByLabelText('Noah Lindegård'), 'Ikke med');
    await user.click(screen.getByRole('button', { name: /^3 · / }));
    await user.click(screen.getByRole('button', { name: 'Foreslå et nyt mål' }));
    await user.type(screen.getByLabelText('Sådan siger Noah det selv'), 'Jeg vil cykle.');
    await user.type(screen.getByLabelText('Målet'), 'Noah cykler til skole');
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));
    await user.click(screen.getByRole('button', { name: 'Gem, og afslut mødet' }));

    expect(screen.getByText('Skriv, hvorfor Noah Lindegård ikke er med. Så kan mødet afsluttes.')).toBeVisible();
    expect(town.roomFile('aaaa').followUps[0]).toMatchObject({ state: 'convened' });
    await user.type(screen.getByLabelText('Hvorfor er Noah Lindegård ikke med?'), 'Noah er syg');
    await user.click(screen.getByRole('button', { name: 'Tilbage til punkt 5' }));
    expect(screen.getByText(/1 af 2 er med/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gem, og afslut mødet' }));

    await screen.findByRole('heading', { name: 'Mødet er holdt' });
    expect(town.roomFile('aaaa').followUps[0]).toMatchObject({ state: 'held', attendance: [{ participantKey: keyOf(11), presence: 'absent', reason: 'Noah er syg' }, { participantKey: keyOf(12), presence: 'present' }] });
    expect([...town.room('aaaa').goals.rows.values()]).toMatchObject([{ state: 'active' }, { state: 'proposed', text: 'Noah cykler til skole', citizenWording: 'Jeg vil cykle.' }]);
  });

  it('takes down what the service says where it has handed in nothing, and marks it', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));

    await user.click(screen.getByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' }));
    await user.type(screen.getByLabelText('Tilbud aaaa siger'), 'Han er med hver dag.');
    await user.click(screen.getByRole('button', { name: 'Færdig' }));

    expect(screen.getByText(/Skrevet på mødet af Mette for Tilbud aaaa/)).toBeVisible();
    await waitFor(() => expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ voice: 'provider', capturedInMeeting: true, statusNow: 'Han er med hver dag.' }]));
  });

  it('leaves what the service has handed in as it is', async () => {
    const town = aTown();
    town.room('aaaa').statuses.write(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001') }), SARA);
    await open(storeOf(town));

    expect(screen.getByRole('img', { name: 'Låst' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Tilbud aaaa siger/ })).not.toBeInTheDocument();
  });

  it('lets the service read along, with nothing to decide', async () => {
    await open(storeOf(aTown(), SARA), false);

    expect(screen.getByText('Ikke besluttet endnu.')).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hvad vil Noah sige?' })).not.toBeInTheDocument();
  });

  it('opens where it was, after a reload', async () => {
    await open(storeOf(aTown()), true, new Map([[`meeting at ${keyOf(100)}`, '4']]));

    expect(screen.getByRole('heading', { name: '5 · Hvornår mødes vi igen?' })).toBeVisible();
  });

  it('says that the follow-up is closed, and lets read', async () => {
    const { user } = await open(storeOf(aTown('closed')));

    expect(screen.getByRole('heading', { name: 'Opfølgningen er lukket' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Læs, hvad der blev besluttet' }));
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('asks a guest to open the room first', async () => {
    await open(storeOf(aTown(), SARA, new Failure('forbidden', 'Not yet', { visit: 'https://fjordbro.example/sites/r' })), false);

    expect(screen.getByRole('link', { name: 'Åbn samarbejdsrummet' })).toHaveAttribute('href', 'https://fjordbro.example/sites/r');
  });

  it('says nothing about any room for a wrong link', async () => {
    await open(storeOf(aTown(), METTE, new Failure('missing', 'No such follow-up')));

    expect(screen.getByRole('heading', { name: 'Linket fører ikke til noget møde' })).toBeVisible();
  });
});

