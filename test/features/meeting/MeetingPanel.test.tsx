import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Failure, joinKeys, toInstant } from '../../../src/domain/index.ts';
import { MeetingPanel } from '../../../src/features/meeting/index.ts';
import { planTopic } from '../../../src/flows/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { aDecision, aGoal, aParticipant, aReport, aStatus, recorded } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { AYSE, keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
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

async function open(store: Store, isCaseworker = true, kept = new Map<string, string>(), now = NOW) {
  const device = deviceOf(kept);
  const shown = await renderScreen(<MeetingPanel store={store} places={[{ roomCode: 'aaaa', followUpKey: keyOf(100) }]} isCaseworker={isCaseworker} device={device} stage={null} stageUrl="" />, { words: ['meeting'], now });
  await act(() => Promise.resolve());
  return shown;
}

/** The window comes to the front again, and asks for what others wrote. */
async function look(): Promise<void> {
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

const DECISION_ROW = joinKeys(keyOf(100), keyOf(300));
const FIELD = 'Skriv, hvad I blev enige om';
const BOTH = 'I har begge rettet beslutningen';
const PROVIDER_ROW = joinKeys(keyOf(100), keyOf(300), 'provider');

function handIn(town: Municipality): void {
  town.room('aaaa').statuses.write(aStatus({ key: PROVIDER_ROW, caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001'), workDone: '', statusNow: 'Saras ord' }), SARA);
  handInReport(town);
}

/** Written last, and its date is the lock. */
function handInReport(town: Municipality): void {
  town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100) }), SARA);
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
    handInReport(town);
    await open(storeOf(town));

    expect(screen.getByRole('img', { name: 'Låst' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Tilbud aaaa siger/ })).not.toBeInTheDocument();
  });

  it('leaves the service’s field when the service hands in meanwhile', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' }));
    expect(screen.getByLabelText('Tilbud aaaa siger')).toBeVisible();
    handIn(town);

    await look();

    expect(screen.queryByLabelText('Tilbud aaaa siger')).not.toBeInTheDocument();
    expect(screen.getByText('Saras ord')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Låst' })).toBeVisible();
  });

  it.each([
    ['Flyt til beslutningen', ['Tilbud aaaa på mødet: Mettes ord'], []],
    ['Flyt til myndighedens vurdering', [], ['Tilbud aaaa på mødet: Mettes ord']],
    ['Lad det falde', [], []],
  ])('says that the service has handed in its own, and lets the caseworker choose for hers: %s', async (choice, decided, assessed) => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' }));
    handIn(town);
    const before = town.room('aaaa').statuses.rows.get(PROVIDER_ROW);
    await user.type(screen.getByLabelText('Tilbud aaaa siger'), 'Mettes ord');
    await user.tab();

    expect(await screen.findByRole('heading', { name: 'Tilbud aaaa har selv indsendt' })).toHaveFocus();
    expect(screen.queryByText(/^Gemt /)).not.toBeInTheDocument();
    expect(screen.getByText('Mettes ord')).toBeVisible();
    expect(screen.getByText('Saras ord')).toBeVisible();
    await user.click(screen.getByRole('button', { name: choice }));
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));

    const { decisions, statuses } = town.room('aaaa');
    await waitFor(() => expect([...decisions.rows.values()].map(({ text }) => text)).toEqual(decided));
    await waitFor(() => expect([...statuses.rows.values()].filter(({ voice }) => voice === 'authority').map(({ statusNow }) => statusNow)).toEqual(assessed));
    expect(statuses.rows.get(PROVIDER_ROW)).toEqual(before);
  });

  it.each(['Flyt til beslutningen', 'Flyt til myndighedens vurdering'])('puts what was written for a service under what stands there already: %s', async (choice) => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    const before = choice === 'Flyt til beslutningen' ? 'Aftalt før' : 'Vurderet før';
    await user.type(screen.getByLabelText(FIELD), 'Aftalt før');
    await user.click(screen.getByRole('button', { name: 'Skriv vurdering' }));
    await user.type(screen.getByLabelText('Begrundelse'), 'Vurderet før');
    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    await user.click(screen.getByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' }));
    handIn(town);
    await user.type(screen.getByLabelText('Tilbud aaaa siger'), 'Mettes ord');
    await user.tab();

    await user.click(await screen.findByRole('button', { name: choice }));
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));

    const { decisions, statuses } = town.room('aaaa');
    const texts = () => [...[...decisions.rows.values()].map(({ text }) => text), ...[...statuses.rows.values()].map(({ statusNow }) => statusNow)];
    await waitFor(() => expect(texts()).toContain(`${before}\n\nTilbud aaaa på mødet: Mettes ord`));
  });

  it('keeps what it says about the service’s status in sight when it is left for later', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' }));
    handIn(town);
    await user.type(screen.getByLabelText('Tilbud aaaa siger'), 'Mettes ord');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Senere' }));

    expect(screen.getByText(/Det, du skrev, venter på, at du flytter det/)).toBeVisible();
    expect(screen.getByText('Saras ord')).toBeVisible();
    expect(screen.queryByText('Mettes ord')).not.toBeInTheDocument();
    // The field is gone, and nobody is in it any longer: what others write comes.
    const { statuses } = town.room('aaaa');
    statuses.write({ ...statuses.rows.get(PROVIDER_ROW)!, statusNow: 'Saras nye ord' }, SARA);
    await look();
    expect(screen.getByText('Saras nye ord')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Se begge' }));
    expect(screen.getByText('Mettes ord')).toBeVisible();
  });

  it('never puts others’ words into a field somebody is in, not even the first that are written there', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Hvad vil Noah sige?' }));
    await user.type(screen.getByLabelText('Noah siger'), 'Det går.');
    const { statuses } = town.room('aaaa');
    await waitFor(() => expect(statuses.rows.size).toBe(1));
    const [row] = [...statuses.rows.values()];
    statuses.write({ ...row!, statusNow: 'Ayses ord' }, AYSE);

    await look();
    expect(screen.getByLabelText('Noah siger')).toHaveValue('Det går.');

    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    expect(await screen.findByText('”Ayses ord”')).toBeVisible();
  });

  it('takes nothing down for the service before the day of the meeting, and marks no words as said there', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town), true, new Map(), toInstant('2026-11-30T12:10:00Z'));

    expect(screen.queryByRole('button', { name: 'Skriv, hvad Tilbud aaaa siger' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Hvad vil Noah sige?' }));
    await user.type(screen.getByLabelText('Noah siger'), 'Det går.');
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));

    await waitFor(() => expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ voice: 'citizen', capturedInMeeting: false, statusNow: 'Det går.' }]));
  });

  it('ends with what was agreed in another window meanwhile', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town), true, new Map([[`meeting at ${keyOf(100)}`, '4']]));
    const plan = { nextDue: null, reachedWhen: null, transitionTo: null, attendance: null, newGoals: [{ id: keyOf(401), text: 'Noah cykler til skole', citizenWording: '' }] };
    await town.storeOf(METTE).room('aaaa').drafts.save(planTopic(keyOf(100)), JSON.stringify(plan));

    await user.click(screen.getByRole('button', { name: 'Gem, og afslut mødet' }));

    await screen.findByRole('heading', { name: 'Mødet er holdt' });
    expect([...town.room('aaaa').goals.rows.values()]).toMatchObject([{ state: 'active' }, { state: 'proposed', text: 'Noah cykler til skole' }]);
  });

  it('cuts nothing of what is pasted, and says that it is too long', async () => {
    const { user } = await open(storeOf(aTown()));
    const text = `${'a'.repeat(60_010)} slut`;

    await user.click(screen.getByLabelText('Skriv, hvad I blev enige om'));
    await user.paste(text);

    expect(screen.getByLabelText('Skriv, hvad I blev enige om')).toHaveValue(text);
    expect(screen.getByText('Der er ikke plads til det hele. Kort teksten af med 15 tegn.')).toBeVisible();
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

/** What Ayse writes in the decision of the one goal. */
function byAyse(town: Municipality, text: string): void {
  const { decisions } = town.room('aaaa');
  const blank = { key: DECISION_ROW, caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001'), kind: null, citizenAgrees: 'notStated' as const, dissent: '' };
  decisions.write(aDecision({ ...blank, ...decisions.rows.get(DECISION_ROW), text }), AYSE);
}

/** Both wrote the decision, and Mette has left her field. */
async function bothDecided(kept = new Map<string, string>()) {
  const town = aTown();
  const shown = await open(storeOf(town), true, kept);
  byAyse(town, 'Ayses ord');
  await shown.user.type(screen.getByLabelText(FIELD), 'Mettes ord');
  await screen.findByText(/I har begge rettet én tekst/);
  await shown.user.tab();
  await screen.findByRole('heading', { name: BOTH });
  return { ...shown, town };
}

describe('Two who wrote the same in the meeting', () => {
  it.each([
    ['left for later', async (user: Awaited<ReturnType<typeof open>>['user']) => {
      await user.click(screen.getByRole('button', { name: 'Afgør det senere' }));
      await user.click(screen.getByRole('button', { name: 'Se begge' }));
    }],
    ['hidden by the agenda', async (user: Awaited<ReturnType<typeof open>>['user']) => {
      await user.click(screen.getByRole('button', { name: 'Vis hele dagsordenen' }));
      await user.click(screen.getByRole('button', { name: /Tilbage til punkt/ }));
    }],
  ])('lose nothing of what they put together where that is %s', async (_, away) => {
    const { user } = await bothDecided();
    await user.clear(screen.getByLabelText('Skriv dem sammen'));
    await user.type(screen.getByLabelText('Skriv dem sammen'), 'Samlet');

    await away(user);

    expect(screen.getByLabelText('Skriv dem sammen')).toHaveValue('Samlet');
  });

  it('find what they put together after a reload', async () => {
    const kept = new Map<string, string>();
    const { user, town, unmount } = await bothDecided(kept);
    await user.clear(screen.getByLabelText('Skriv dem sammen'));
    await user.type(screen.getByLabelText('Skriv dem sammen'), 'Samlet');
    unmount();

    await open(storeOf(town), true, kept);

    expect(screen.getByLabelText('Skriv dem sammen')).toHaveValue('Samlet');
  });

  it('are asked again where the colleague wrote on while it was put together', async () => {
    const { user, town } = await bothDecided();
    await user.clear(screen.getByLabelText('Skriv dem sammen'));
    await user.type(screen.getByLabelText('Skriv dem sammen'), 'Samlet');
    byAyse(town, 'Ayses ord og noget nyt');
    await look();

    await user.click(screen.getByRole('button', { name: 'Gem den samlede tekst' }));
    await user.click(screen.getByRole('button', { name: 'Næste punkt' }));

    expect(await screen.findByRole('heading', { name: BOTH })).toBeVisible();
    expect(screen.getByLabelText('Skriv dem sammen')).toHaveValue('Samlet\nAyses ord og noget nyt');
    expect(town.room('aaaa').decisions.rows.get(DECISION_ROW)?.text).toBe('Ayses ord og noget nyt');
  });

  it('take no field from under whoever writes: a line says what waits, and both texts come when the field is left', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    await user.click(screen.getByRole('button', { name: 'Hvad vil Noah sige?' }));
    byAyse(town, 'Ayses ord');
    await user.type(screen.getByLabelText(FIELD), 'M');
    await user.click(screen.getByLabelText('Noah siger'));
    await user.keyboard('Jeg ');
    await screen.findByText(/I har begge rettet én tekst/);

    await user.keyboard('vil gerne selv');
    expect(screen.getByLabelText('Noah siger')).toHaveFocus();
    expect(screen.getByLabelText('Noah siger')).toHaveValue('Jeg vil gerne selv');
    await user.click(screen.getByLabelText(FIELD));
    await user.keyboard('ere ord');
    expect(screen.getByLabelText(FIELD)).toHaveValue('Mere ord');
    await user.click(screen.getByRole('radio', { name: 'Justér' }));

    expect(await screen.findByRole('heading', { name: BOTH })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Afgør det senere' }));
    expect(screen.getByRole('radio', { name: 'Justér' })).toBeChecked();
    expect(screen.getByText('”Jeg vil gerne selv”')).toBeVisible();
    expect(screen.getByLabelText(FIELD)).toHaveValue('Mere ord');
  });

  it('are asked when the field is gone with the stop it stood at', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    byAyse(town, 'Ayses ord');
    await user.type(screen.getByLabelText(FIELD), 'Mettes ord');
    await screen.findByText(/I har begge rettet én tekst/);

    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByRole('heading', { name: BOTH })).toHaveFocus();
  });

  it('leave the field to whoever comes back to the window', async () => {
    const town = aTown();
    const { user } = await open(storeOf(town));
    byAyse(town, 'Ayses ord');
    await user.type(screen.getByLabelText(FIELD), 'Mettes');
    await screen.findByText(/I har begge rettet én tekst/);

    // The window is left, not the field: it stays the one to be written in.
    fireEvent.blur(screen.getByLabelText(FIELD));
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    await user.keyboard(' ord');

    expect(screen.getByLabelText(FIELD)).toHaveValue('Mettes ord');
  });
});

describe('What the citizen sees differently', () => {
  it('stays in sight when the answer becomes yes: the minutes say what stands there', async () => {
    const { user } = await open(storeOf(aTown()));
    await user.click(screen.getByRole('radio', { name: 'Nej' }));
    await user.type(screen.getByLabelText('Hvad ser Noah anderledes på?'), 'Vil stoppe');

    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    expect(screen.getByLabelText('Hvad ser Noah anderledes på?')).toHaveValue('Vil stoppe');

    await user.clear(screen.getByLabelText('Hvad ser Noah anderledes på?'));
    // Emptied, to be written anew: the field stays until it is left.
    expect(screen.getByLabelText('Hvad ser Noah anderledes på?')).toHaveFocus();
    await user.tab();
    expect(screen.queryByLabelText('Hvad ser Noah anderledes på?')).not.toBeInTheDocument();
  });
});
