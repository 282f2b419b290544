import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { act, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { Failure, joinKeys, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { ClosePage } from '../../../src/features/close/index.ts';
import { createMeetingDesk, decisionKey, reopenFollowUp } from '../../../src/flows/index.ts';
import { aContract, aDecision, aGoal, aParticipant, aReport, aStatus } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { Wire } from '../../flows/support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };

/** jsdom has neither; every browser does. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextEncoder });

function aTown(...codes: readonly string[]): Municipality {
  const rooms = codes.length > 0 ? codes : ['aaaa'];
  const town = Municipality.withRooms(...rooms);
  for (const code of rooms) {
    const room = town.room(code);
    room.contracts.write(aContract({ caseKey: keyOf(1) }), METTE);
    room.followUps.write({ ...town.roomFile(code).followUps[0]!, state: 'held', meetingKey: keyOf(50), meetingStart: toInstant('2026-11-20T12:00:00Z') }, METTE);
  }
  return town;
}

const minutesIn = (town: Municipality): string => strFromU8(unzipSync(town.room('aaaa').contents.get(`${keyOf(1)}/Referat 2026-11-20.docx`)!.content)['word/document.xml']!).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

async function open(town: Municipality, reload = () => Promise.resolve(town.caseFile()), kept = new Map<string, string>(), wire?: Wire) {
  const device = deviceOf(kept);
  // What the device kept is from before the meeting.
  const old = { ...town.caseFile(), rooms: [] };
  const shown = await renderScreen(<ClosePage store={town.storeOf(METTE, wire)} file={old} device={device} reload={reload} />, { words: ['close', 'documents'] });
  await act(() => Promise.resolve());
  return shown;
}

describe('ClosePage', () => {
  it('closes what is there now, not what was kept, and says what comes next', async () => {
    const town = aTown();
    const { user } = await open(town);

    await user.click(await screen.findByRole('button', { name: 'Afslut opfølgningen' }));

    expect(await screen.findByRole('heading', { name: 'Opfølgningen er færdig' })).toHaveFocus();
    expect(screen.getByText('Næste frist er 20. februar 2027.')).toBeVisible();
    expect([...town.room('aaaa').followUps.rows.values()].map(({ state }) => state)).toEqual(['closed', 'planned']);
  });

  it('begins with the date of the meeting in every room, and writes into each contract what was said about it', async () => {
    const town = aTown('aaaa', 'bbbb');
    const [aaaa, bbbb] = town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));
    const meeting = createMeetingDesk({ store: town.storeOf(METTE), covers: [bbbb!, aaaa!], plans: null, device: { read: () => null, names: () => [], write: () => undefined }, now: () => toInstant('2026-11-20T13:00:00Z'), later: () => () => undefined });
    meeting.agreeNext(toCalendarDay('2026-12-24'));
    meeting.agree(bbbb!, { reachedWhen: 'Ida er med' });
    await meeting.flush();
    const { user } = await open(town);
    expect(await screen.findAllByRole('radio', { name: 'Aftalt på mødet: senest 24. december', checked: true })).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });

    const contractOf = (code: string) => [...town.room(code).contracts.rows.values()].at(-1);
    expect(contractOf('aaaa')).toMatchObject({ nextDue: '2026-12-24', reachedWhen: aContract().reachedWhen });
    expect(contractOf('bbbb')).toMatchObject({ nextDue: '2026-12-24', reachedWhen: 'Ida er med' });
  });

  it('asks why the effort ends', async () => {
    const town = aTown();
    const { user } = await open(town);

    await user.click(await screen.findByRole('radio', { name: 'Indsatsen slutter her' }));
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    expect(screen.getByText('Skriv, hvorfor indsatsen slutter. Borgeren har ret til at vide det.')).toBeVisible();
    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state: 'held' }]);
  });

  it('keeps the whole of a decision that is pasted', async () => {
    const town = aTown();
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), measure: null }), METTE);
    const { user, unmount } = await open(town);
    const text = `${'a'.repeat(3_500)} slut`;
    await user.click(await screen.findByRole('button', { name: 'Skriv beslutningen' }));

    await user.click(screen.getByRole('textbox'));
    await user.paste(text);
    unmount();

    await waitFor(() => expect([...town.room('aaaa').decisions.rows.values()]).toMatchObject([{ text }]));
  });

  it('shows what the citizen sees differently, whatever the answer has become: the minutes print it', async () => {
    const town = aTown();
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), measure: null }), METTE);
    town.room('aaaa').decisions.write(aDecision({ key: joinKeys(keyOf(100), keyOf(300)), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001'), citizenAgrees: 'yes', dissent: 'Vil stoppe' }), METTE);
    const { user } = await open(town);
    expect(await screen.findByText('Noah ser anderledes på: Vil stoppe')).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Ret beslutningen/ }));
    await user.clear(screen.getByLabelText('Hvad ser Noah anderledes på?'));
    // Emptied, to be written anew: the field stays until it is left.
    expect(screen.getByLabelText('Hvad ser Noah anderledes på?')).toHaveFocus();
    await user.tab();

    expect(screen.queryByLabelText('Hvad ser Noah anderledes på?')).not.toBeInTheDocument();
    expect(screen.queryByText('Noah ser anderledes på: Vil stoppe')).not.toBeInTheDocument();
  });

  it('says how much of a reason there is no room for, and closes nothing', async () => {
    const town = aTown();
    const { user } = await open(town);
    await user.click(await screen.findByRole('radio', { name: 'Indsatsen slutter her' }));
    await user.click(screen.getByLabelText(/Hvorfor slutter indsatsen/));
    await user.paste('a'.repeat(60_007));

    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    expect(screen.getByText('Der er ikke plads til det hele. Kort teksten af med 7 tegn.')).toBeVisible();
    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state: 'held' }]);
  });

  it('has why the effort ends after a reload, and forgets it once it is closed', async () => {
    const town = aTown();
    const kept = new Map<string, string>();
    const first = await open(town, undefined, kept);
    await first.user.click(await screen.findByRole('radio', { name: 'Indsatsen slutter her' }));
    await first.user.type(screen.getByLabelText(/Hvorfor slutter indsatsen/), 'Målet er nået');
    first.unmount();

    const { user } = await open(town, undefined, kept);
    expect(await screen.findByLabelText(/Hvorfor slutter indsatsen/)).toHaveValue('Målet er nået');
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });

    expect(kept.size).toBe(0);
  });

  it('lists what is not done, and stops nobody', async () => {
    await open(aTown());

    expect(await screen.findByText('Vi mangler at høre: borger, leverandør og myndighed')).toBeVisible();
    expect(screen.getByText('Referat og plan bliver skrevet og lagt i sagens mappe. De skal sendes til borgeren.')).toBeVisible();
    expect(screen.getByText('Det er ikke noteret, hvem der var med')).toBeVisible();
  });

  it('offers another try where the case cannot be read', async () => {
    await open(aTown(), () => Promise.reject(new Failure('offline', 'No line')));

    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });

  it('shows who was there and the new goals as they will stand in the minutes, and offers the files', async () => {
    const town = aTown();
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), caseKey: keyOf(1), name: 'Noah Lindegård', role: 'citizen', organisation: null, email: null }), METTE);
    const followUp = town.roomFile('aaaa').followUps[0]!;
    town.room('aaaa').followUps.write({ ...followUp, attendance: [{ participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Noah var syg.' }] }, METTE);
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(700), '0001'), caseKey: keyOf(1), text: 'Noah cykler til skole', state: 'proposed' }), METTE);
    const { user } = await open(town);

    expect(await screen.findByText('Var der ikke. Noah var syg.')).toBeVisible();
    expect(screen.getByText('Noah cykler til skole')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    expect(await screen.findByRole('link', { name: 'Brev med referat 2026-11-20 1.docx til Noah Lindegård' })).toHaveAttribute('href', expect.stringContaining('https://'));
    expect(screen.getAllByRole('button', { name: /^Hent / }).map(({ textContent }) => textContent)).toEqual(['Hent Referat 2026-11-20.docx', 'Hent Plan 2026-11-20.docx', 'Hent Brev med referat 2026-11-20 1.docx']);
  });

  it('closes with goals undecided, and says before that they are carried over', async () => {
    const town = aTown();
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), measure: null }), METTE);
    const { user } = await open(town);

    expect(await screen.findByText('1 mål uden beslutning. Det tages med til næste opfølgning.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });

    expect([...town.room('aaaa').followUps.rows.values()].at(-1)).toMatchObject({ state: 'planned', carriedOver: [{ goalId: keyOf(300), from: '2026-11-20' }] });
  });

  it('says of a goal at which meeting it was left open', async () => {
    const town = aTown();
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1) }), METTE);
    town.room('aaaa').followUps.write({ ...town.roomFile('aaaa').followUps[0]!, carriedOver: [{ goalId: keyOf(300), from: toCalendarDay('2026-08-31') }] }, METTE);
    await open(town);

    expect(await screen.findByText('Taget med fra mødet 31. august 2026')).toBeVisible();
  });

  it('shows why a follow-up was opened again, keeps its next date, and closes it as a further edition', async () => {
    const town = aTown();
    town.room('aaaa').goals.write(aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), measure: null }), METTE);
    const first = await open(town);
    await first.user.click(await screen.findByRole('radio', { name: 'En anden dato' }));
    await first.user.type(screen.getByLabelText('Senest'), '2027-01-15');
    await first.user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });
    first.unmount();
    const room = town.roomFile('aaaa');
    await reopenFollowUp(town.storeOf(METTE), { room, followUp: room.followUps[0]!, reason: 'Forkert dato', at: toInstant('2026-11-23T08:00:00Z') });

    const { user } = await open(town);
    expect(await screen.findByText('Genåbnet 23. november af Mette Krogh: Forkert dato')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Som før: senest 15. januar 2027' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    expect(await screen.findByRole('link', { name: 'Referat 2026-11-20 (2).docx' })).toBeVisible();
    expect(town.results.rows.size).toBe(1);
    expect([...town.room('aaaa').followUps.rows.values()].map(({ state, dueOn }) => [state, dueOn])).toEqual([['closed', '2026-11-30'], ['planned', '2027-01-15']]);
  });

  it('shows what the service handed in meanwhile before it becomes minutes, loses nothing that was written, and closes with it then', async () => {
    const town = aTown();
    const GOAL = joinKeys(keyOf(300), '0001');
    town.room('aaaa').goals.write(aGoal({ key: GOAL, caseKey: keyOf(1), measure: null }), METTE);
    const { user } = await open(town);
    await user.click(await screen.findByRole('radio', { name: 'Indsatsen slutter her' }));
    await user.type(screen.getByLabelText(/Hvorfor slutter indsatsen/), 'Målet er nået');
    await user.click(screen.getByRole('button', { name: 'Skriv beslutningen' }));
    await user.type(screen.getByLabelText('Skriv, hvad I blev enige om'), 'Vi følger op');
    const about = { caseKey: keyOf(1), followUpKey: keyOf(100), submittedAt: toInstant('2026-11-23T08:00:00Z') };
    town.room('aaaa').statuses.write(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), ...about, goalKey: GOAL, workDone: '', statusNow: 'Han spiser med hver dag.', progressWord: null, rating: null }), SARA);
    town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), ...about, lifeSituation: 'Familien flytter.' }), SARA);
    town.room('aaaa').followUps.write({ ...town.roomFile('aaaa').followUps[0]!, attendance: [{ participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Syg' }] }, AYSE);
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), caseKey: keyOf(1), name: 'Noah Lindegård', role: 'citizen' }), METTE);

    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    const news = await screen.findByRole('alert');
    expect(news).toHaveFocus();
    for (const part of ['Tilbud aaaa om mål 1 · skrevet af Sara Lund', 'Han spiser med hver dag.', 'Tilbud aaaa om det hele · skrevet af Sara Lund', 'Familien flytter.', 'Hvem var med · skrevet af Ayse Demir']) expect(news).toHaveTextContent(part);
    expect(screen.getByLabelText(/Hvorfor slutter indsatsen/)).toHaveValue('Målet er nået');
    expect(screen.getByText('Vi følger op')).toBeVisible();
    expect(screen.getByText('Vi mangler at høre: borger og myndighed')).toBeVisible();
    expect(town.room('aaaa').files.size).toBe(0);
    expect(town.roomFile('aaaa').followUps[0]).toMatchObject({ state: 'held', editions: [] });

    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });
    expect(minutesIn(town)).toMatch(/Han spiser med hver dag\..*Vi følger op.*Familien flytter\..*Målet er nået/);
  });

  it('shows what a colleague decided meanwhile where decisions stand, too', async () => {
    const town = aTown();
    const GOAL = joinKeys(keyOf(300), '0001');
    town.room('aaaa').goals.write(aGoal({ key: GOAL, caseKey: keyOf(1), measure: null }), METTE);
    const { user } = await open(town);
    await screen.findByText('Ikke besluttet endnu.');
    town.room('aaaa').decisions.write(aDecision({ key: decisionKey(keyOf(100), keyOf(300)), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: GOAL, kind: 'stop', text: 'Vi stopper her' }), AYSE);

    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Beslutning om mål 1 · skrevet af Ayse DemirStop: Vi stopper her');
    expect(screen.queryByText('Ikke besluttet endnu.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ret beslutningen om Mål 1' })).toBeVisible();
  });

  it('knows after a cut and a reload what was decided, and has it in the minutes', async () => {
    const town = aTown();
    const GOAL = joinKeys(keyOf(300), '0001');
    town.room('aaaa').goals.write(aGoal({ key: GOAL, caseKey: keyOf(1), measure: null, text: 'Noah spiser med de andre' }), METTE);
    town.room('aaaa').decisions.write(aDecision({ key: decisionKey(keyOf(100), keyOf(300)), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: GOAL, kind: 'reached', text: 'Turen går godt' }), METTE);
    const wire = new Wire();
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name === 'documents.list' ? Promise.reject(new Failure('forbidden', 'No')) : send(name, act));
    const cut = await open(town, undefined, undefined, wire);
    await cut.user.click(await screen.findByRole('radio', { name: 'En anden dato' }));
    await cut.user.type(screen.getByLabelText('Senest'), '2027-01-15');
    await cut.user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen blev ikke afsluttet' });
    cut.unmount();

    const { user } = await open(town);
    expect(await screen.findByText('Nået: Turen går godt')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Som før: senest 15. januar 2027' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });

    expect(minutesIn(town)).toMatch(/Noah spiser med de andre.*Nået: Turen går godt/);
    expect([...town.room('aaaa').contracts.rows.values()].map(({ nextDue }) => nextDue).slice(1)).toEqual(['2027-01-15']);
  });

  it('lets who was there be corrected, and has it in the minutes', async () => {
    const town = aTown();
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), caseKey: keyOf(1), name: 'Noah Lindegård', role: 'citizen', organisation: null }), METTE);
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(12), caseKey: keyOf(1), name: 'Peter Ahm', role: 'otherActor' }), METTE);
    town.room('aaaa').followUps.write({ ...town.roomFile('aaaa').followUps[0]!, attendance: [{ participantKey: keyOf(11), presence: 'present', mode: 'video', items: null, reason: '' }] }, METTE);
    const { user } = await open(town);
    await user.click(await screen.findByRole('button', { name: 'Ret, hvem der var med' }));

    await user.click(within(screen.getByRole('radiogroup', { name: 'Var Noah Lindegård med?' })).getByRole('radio', { name: 'Var der ikke' }));
    await user.type(screen.getByLabelText('Hvorfor var Noah Lindegård der ikke?'), 'Noah var syg.');
    await user.click(screen.getByRole('button', { name: 'Afslut opfølgningen' }));
    await screen.findByRole('heading', { name: 'Opfølgningen er færdig' });

    expect(town.roomFile('aaaa').followUps[0]!.attendance).toMatchObject([{ participantKey: keyOf(11), presence: 'absent', mode: 'video', reason: 'Noah var syg.' }]);
    expect(minutesIn(town)).toMatch(/Noah Lindegård Borger Var der ikke Noah var syg\./);
  });

  describe('with something that came while it stood open', () => {
    const act = async (user: Awaited<ReturnType<typeof open>>['user']) => user.click(await screen.findByRole('button', { name: 'Afslut opfølgningen' }));
    const done = () => screen.findByRole('heading', { name: 'Opfølgningen er færdig' });
    const contractIn = (town: Municipality) => [...town.room('aaaa').contracts.rows.values()].at(-1);
    const handIn = (town: Municipality, code = 'aaaa') =>
      town.room(code).reports.write(aReport({ key: joinKeys(town.roomFile(code).followUps[0]!.key, 'provider'), caseKey: keyOf(1), followUpKey: town.roomFile(code).followUps[0]!.key, submittedAt: toInstant('2026-11-23T08:00:00Z'), lifeSituation: 'Familien flytter.' }), SARA);
    /** The drive refuses: by then the contract and the next follow-up are written. */
    function withoutDrive(): { readonly wire: Wire; readonly mend: () => void } {
      const wire = new Wire();
      const send = wire.send.bind(wire);
      wire.send = (name, run) => (name === 'documents.list' ? Promise.reject(new Failure('forbidden', 'No')) : send(name, run));
      return { wire, mend: () => void (wire.send = send) };
    }

    it('shows what another window agreed of the date and the goals, and closes with that', async () => {
      const town = aTown();
      const { user } = await open(town);
      await screen.findByRole('button', { name: 'Afslut opfølgningen' });
      const panel = createMeetingDesk({ store: town.storeOf(METTE), covers: [{ room: town.roomFile('aaaa'), followUp: town.roomFile('aaaa').followUps[0]! }], plans: null, device: { read: () => null, names: () => [], write: () => undefined }, now: () => toInstant('2026-11-23T08:00:00Z'), later: () => () => undefined });
      panel.agree(panel.state().covers[0]!, { reachedWhen: 'Når han selv tager bussen', newGoals: [{ id: keyOf(310), text: 'Noah tager bussen', citizenWording: '' }] });
      await panel.flush();

      await act(user);
      expect(await screen.findByRole('alert')).toHaveTextContent('Det, I aftalte på mødet, er ændret i et andet vindue.');
      expect(screen.getByText('Noah tager bussen')).toBeVisible();
      expect(town.roomFile('aaaa').followUps[0]).toMatchObject({ state: 'held', editions: [] });
      await act(user);
      await done();

      expect(contractIn(town)).toMatchObject({ reachedWhen: 'Når han selv tager bussen' });
      expect(minutesIn(town)).toContain('Noah tager bussen');
    });

    it('asks which holds where a colleague noted otherwise who was there', async () => {
      const town = aTown();
      town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), caseKey: keyOf(1), name: 'Noah Lindegård', role: 'citizen', organisation: null }), METTE);
      const { user } = await open(town);
      await user.click(await screen.findByRole('button', { name: 'Ret, hvem der var med' }));
      await user.click(within(screen.getByRole('radiogroup', { name: 'Var Noah Lindegård med?' })).getByRole('radio', { name: 'Var med til en del' }));
      town.room('aaaa').followUps.write({ ...town.roomFile('aaaa').followUps[0]!, attendance: [{ participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Syg' }] }, AYSE);

      await act(user);
      expect(await screen.findByText('Nedenfor står det, du selv har noteret. Det gælder, hvis du ikke vælger det her.')).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Brug det her' }));
      await act(user);
      await done();

      expect(town.roomFile('aaaa').followUps[0]!.attendance).toMatchObject([{ presence: 'absent', reason: 'Syg' }]);
    });

    it('goes on from the contract a cut closing left, when another choice is made after it', async () => {
      const town = aTown();
      const { wire, mend } = withoutDrive();
      const { user } = await open(town, undefined, undefined, wire);
      await user.click(await screen.findByRole('radio', { name: 'Indsatsen slutter her' }));
      await user.type(screen.getByLabelText(/Hvorfor slutter indsatsen/), 'Målet er nået');
      await act(user);
      await screen.findByRole('heading', { name: 'Opfølgningen blev ikke afsluttet' });
      expect(contractIn(town)).toMatchObject({ state: 'ended' });
      mend();
      handIn(town);
      await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('Familien flytter.');

      await user.click(screen.getByRole('radio', { name: 'En anden dato' }));
      await user.type(screen.getByLabelText('Senest'), '2027-01-15');
      await act(user);
      await done();

      expect(contractIn(town)).toMatchObject({ state: 'active', endReason: null, nextDue: '2027-01-15' });
      expect(town.roomFile('aaaa').followUps.map(({ state, dueOn }) => [state, dueOn])).toContainEqual(['planned', '2027-01-15']);
    });

    it('asks no more about a room that is closed already', async () => {
      const town = aTown('aaaa', 'bbbb');
      const wire = new Wire();
      const send = wire.send.bind(wire);
      let drives = 0;
      // The second room's, once.
      wire.send = (name, run) => (name === 'documents.list' && (drives += 1) === 2 ? Promise.reject(new Failure('forbidden', 'No')) : send(name, run));
      const { user } = await open(town, undefined, undefined, wire);
      await act(user);
      await screen.findByRole('heading', { name: 'Opfølgningen blev ikke afsluttet' });
      const [closed, open_] = town.roomFile('aaaa').followUps[0]!.state === 'closed' ? ['aaaa', 'bbbb'] : ['bbbb', 'aaaa'];
      expect([closed, open_].map((code) => town.roomFile(code).followUps[0]!.state)).toEqual(['closed', 'held']);
      handIn(town, open_);

      await user.click(screen.getByRole('button', { name: 'Prøv igen' }));

      expect(await screen.findByRole('alert')).toHaveTextContent('Familien flytter.');
      expect(screen.getAllByRole('radio', { name: 'En anden dato' })).toHaveLength(1);
      await act(user);
      await done();
      expect(town.roomFile(open_).followUps[0]!.state).toBe('closed');
    });

    it('says of a rating it showed that it is being handed in, and is not in the minutes before all of it has arrived', async () => {
      const town = aTown();
      const GOAL = joinKeys(keyOf(300), '0001');
      const row = aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: GOAL, statusNow: 'Han spiser med.', capturedInMeeting: true });
      town.room('aaaa').goals.write(aGoal({ key: GOAL, caseKey: keyOf(1) }), METTE);
      town.room('aaaa').statuses.write(row, METTE);
      const { user } = await open(town);
      await screen.findByRole('button', { name: 'Afslut opfølgningen' });
      town.room('aaaa').statuses.write({ ...row, capturedInMeeting: false, submittedAt: toInstant('2026-11-23T08:00:00Z') }, SARA);

      await act(user);

      expect(await screen.findByRole('alert')).toHaveTextContent('Tilbud aaaa om mål 1 · bliver indsendt lige nu.');
      expect(town.roomFile('aaaa').followUps[0]).toMatchObject({ state: 'held', editions: [] });
    });
  });
});
