import { act, screen, waitFor } from '@testing-library/react';
import { byHandIn, Failure, joinKeys, type RoomFile, toCalendarDay, toInstant, versionOf } from '../../../src/domain/index.ts';
import { StatusPage } from '../../../src/features/status/StatusPage.tsx';
import type { Store } from '../../../src/store/store.ts';
import { Wire } from '../../flows/support/fakeList.ts';
import { Municipality } from '../../flows/support/municipality.ts';
import { aContract, aGoal, aKey, aReport, aRoomFile, aScale, aStatus, aSubGoal, recorded } from '../../builders/index.ts';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

// A whole status is many presses in a simulated page; how long they take says nothing.
jest.setTimeout(60_000);

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const FOLLOW_UP = aConvenedFollowUp();

interface Setting {
  readonly wire?: Wire;
  readonly answer?: Failure;
  readonly room?: Partial<RoomFile>;
  readonly town?: Municipality;
  readonly kept?: Map<string, string>;
}

async function open({ wire = new Wire(), answer, room = {}, town = Municipality.withRooms('rumabcde'), kept = new Map() }: Setting = {}) {
  const base = town.storeOf(SARA, wire);
  let refusal = answer;
  const store: Store = {
    ...base,
    loadRoomFile: () => {
      if (refusal) return Promise.reject(refusal);
      const rows = town.room('rumabcde');
      const reports = [...rows.reports.rows.values()];
      const { handedIn, underWay } = byHandIn([...rows.statuses.rows.values()], reports);
      return Promise.resolve(
        aRoomFile({
          followUps: [recorded(FOLLOW_UP)],
          subGoals: [recorded(aSubGoal())],
          statuses: [recorded(aStatus({ followUpKey: aKey('earlier'), rating: { value: 4, missingReason: null, ratedOn: toCalendarDay('2026-09-01'), beforeReveal: null } })), ...handedIn],
          underWay,
          reports,
          ...room,
        }),
      );
    },
  };
  const tail = { names: (beginning: string) => [...kept.keys()].filter((name) => name.startsWith(beginning)), read: (name: string) => kept.get(name) ?? null, write: (name: string, text: string | null) => void (text === null ? kept.delete(name) : kept.set(name, text)) };
  const page = <StatusPage store={store} roomCode="rumabcde" followUpKey={FOLLOW_UP.key} tail={tail} />;
  const rendered = await renderScreen(page, { words: ['status'] });
  return { ...rendered, town, kept, page, letIn: () => (refusal = undefined) };
}

type User = Awaited<ReturnType<typeof open>>['user'];

/** By label and text: asking by role walks the whole page each time, and these steps stand in many tests. */
async function fillGoal(user: User): Promise<void> {
  await user.click(await screen.findByLabelText('5'));
  await user.type(screen.getByLabelText('Hvad har I gjort?'), 'Øvet');
  await user.type(screen.getByLabelText('Hvordan går det nu?'), 'Godt');
  await user.selectOptions(screen.getByLabelText('I ét ord'), 'På vej');
}

async function fillAll(user: User): Promise<void> {
  await fillGoal(user);
  await user.click(screen.getByText('Videre til livssituation'));
  await user.type(screen.getByLabelText('Hvordan er livssituationen nu?'), 'Flyttet');
  await user.click(screen.getByText('Videre til funktionsevne'));
  await user.click(screen.getByLabelText('Uændret'));
  await user.click(screen.getByText('Videre til anbefaling'));
  await user.click(screen.getByLabelText('Fortsætte'));
  await user.type(screen.getByLabelText('Hvorfor?'), 'Det virker');
  await user.click(screen.getByText('Se igennem'));
}

/** Requests of that name wait until what is answered is called. */
function hold(wire: Wire, name: string): () => void {
  const send = wire.send.bind(wire);
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  wire.send = (asked, act) => (asked === name ? held.then(() => send(asked, act)) : send(asked, act));
  return arrive;
}

async function submit(user: User, label = 'Indsend og lås'): Promise<void> {
  await user.click(screen.getByText(label));
  await screen.findByText('Vil du indsende nu?');
  await user.click(screen.getAllByText(label).at(-1)!);
}

/** Another window of the same person has saved. */
function writeElsewhere(town: Municipality, change: { readonly proposals: string }): void {
  const { drafts } = town.room('rumabcde');
  for (const [name, row] of drafts) drafts.set(name, { ...row, text: JSON.stringify({ ...(JSON.parse(row.text) as object), ...change }) });
}

describe('StatusPage', () => {
  it('hides the old figures until the goal is rated', async () => {
    const { user } = await open();
    expect(await screen.findByText('Startmålingen og de tidligere tal kommer frem her, når du har vurderet.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Udvikling siden start' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: '5' }));

    expect(screen.getByRole('heading', { name: 'Udvikling siden start' })).toBeVisible();
    expect(screen.getByText(/Din vurdering: 5, i dag kl\. 9\.00/)).toBeVisible();
  });

  it('shows no figure to arrow keys on their way', async () => {
    const { user } = await open();
    (await screen.findByRole('radio', { name: '1' })).focus();

    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.queryByRole('heading', { name: 'Udvikling siden start' })).not.toBeInTheDocument();
    await user.tab();

    expect(screen.getByRole('heading', { name: 'Udvikling siden start' })).toBeVisible();
  });

  it('keeps both values when a rating is changed after the figures were seen', async () => {
    const { user, town } = await open();
    await user.click(await screen.findByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('radio', { name: '6' }));

    expect(screen.getByText('Din første vurdering var 5. Begge bliver gemt.')).toBeVisible();
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('"firstValue":5'));
  });

  it('offers the levels in the wished direction', async () => {
    const scale = aScale({ direction: -1, construct: 'supportNeed' });
    await open({ room: { scales: { [scale.key]: scale }, goals: [recorded(aGoal())] } });

    const levels = (await screen.findAllByRole('radio')).map((radio) => (radio as HTMLInputElement).value);

    expect(levels).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('asks for a reason where a goal cannot be rated', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Jeg kan ikke vurdere det – vælg årsag' }));

    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvorfor kan det ikke vurderes?' }), 'Var der ikke');

    expect(screen.getByRole('heading', { name: 'Udvikling siden start' })).toBeVisible();
  });

  it('says what is missing, with a way to it, and why it cannot be handed in', async () => {
    const { user } = await open();
    await user.click((await screen.findAllByRole('button', { name: /Se igennem og indsend/ }))[0]!);

    const button = screen.getByRole('button', { name: 'Indsend og lås' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Kan indsendes, når det her er på plads: mål 1: vurdering nu.');
    await user.click(screen.getByRole('button', { name: 'Gå til mål 1' }));

    expect(screen.getByLabelText('5')).toBeInTheDocument();
  });

  it('counts a life theme nobody has answered among what is missing, with a way to it, and takes not knowing for an answer', async () => {
    const { user, town } = await open();
    await fillAll(user);
    await user.click(screen.getByRole('button', { name: /^Funktionsevne/ }));
    await user.type(screen.getByLabelText('Hvordan kan I se det?'), 'Sover bedre');
    await user.click(screen.getByLabelText('Ved ikke'));
    await user.click(screen.getByRole('button', { name: /^Se igennem og indsend/ }));
    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ functionalChanges: [{ theme: aGoal().theme, change: 'unknown', text: 'Sover bedre' }] }]);
  });

  it('is not handed in while a life theme is not answered, and says which', async () => {
    const { user } = await open();
    await fillGoal(user);
    await user.click(screen.getByText('Videre til livssituation'));
    await user.type(screen.getByLabelText('Hvordan er livssituationen nu?'), 'Flyttet');
    await user.click(screen.getByText('Videre til funktionsevne'));
    await user.click(screen.getByText('Videre til anbefaling'));
    await user.click(screen.getByLabelText('Fortsætte'));
    await user.type(screen.getByLabelText('Hvorfor?'), 'Det virker');
    await user.click(screen.getByText('Se igennem'));

    expect(screen.getByText('Der mangler 1 ting')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Indsend og lås' })).toHaveAccessibleDescription(`Kan indsendes, når det her er på plads: funktionsevne: ${aGoal().theme}.`);
    await user.click(screen.getByRole('button', { name: 'Gå til funktionsevne' }));

    expect(screen.getByLabelText('Ved ikke')).toBeInTheDocument();
  });

  it('asks for no life theme where only the goals were asked for', async () => {
    const { user } = await open({ room: { followUps: [recorded({ ...FOLLOW_UP, materialRequested: ['statusOnGoals'] })] } });
    await fillGoal(user);

    await user.click(screen.getByText('Se igennem'));

    expect(screen.getByRole('button', { name: 'Indsend og lås' })).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('locks with date and name after one question', async () => {
    const { user, town } = await open();
    await fillAll(user);

    await submit(user);

    expect(await screen.findByText('Indsendt 23. november kl. 9.00 af Sara Lund – låst')).toBeVisible();
    expect([...town.room('rumabcde').statuses.rows.values()]).toMatchObject([{ rating: { value: 5 }, workDone: 'Øvet', voice: 'provider', submittedAt: '2026-11-23T08:00:00.000Z' }]);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Flyttet', recommendation: 'continue' }]);
  });

  it('lets a locked status be corrected, and dates the correction', async () => {
    const { user, town } = await open();
    await fillAll(user);
    await submit(user);
    await user.click(await screen.findByRole('button', { name: 'Lav en rettelse' }));

    await user.click((await screen.findAllByText('Livssituation'))[0]!);
    await user.type(screen.getByLabelText('Hvordan er livssituationen nu?'), ' igen');
    await user.click(screen.getAllByText('Se igennem og indsend')[0]!);
    await submit(user, 'Indsend rettelsen');

    await screen.findByText(/låst$/);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Flyttet igen' }]);
  });

  it('brings everything back when the page is opened anew', async () => {
    const { user, unmount, page } = await open();
    await fillGoal(user);
    unmount();

    await renderScreen(page, { words: ['status'] });

    expect(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' })).toHaveValue('Øvet');
    expect(screen.getByRole('radio', { name: '5' })).toBeChecked();
  });

  it('keeps the words on the device while the room does not answer, and says so', async () => {
    const wire = new Wire();
    const { user, kept } = await open({ wire });
    await screen.findByRole('textbox', { name: 'Hvad har I gjort?' });
    wire.send = () => Promise.reject(new Failure('offline', 'No line'));

    await user.type(screen.getByRole('textbox', { name: 'Hvad har I gjort?' }), 'Øvet');

    expect(await screen.findByText('Ikke gemt endnu – prøver igen')).toBeVisible();
    expect(screen.getByText('Du er uden net.')).toBeVisible();
    expect(screen.getByText(/1 ændring er gemt her og sendes, når nettet er tilbage/)).toBeVisible();
    expect([...kept.values()][0]).toContain('Øvet');
  });

  it('sends the words as soon as the line is back, and stops saying that they wait', async () => {
    const wire = new Wire();
    const { user, town } = await open({ wire });
    const send = wire.send.bind(wire);
    wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' }), 'Øvet');
    expect(await screen.findByText('Du er uden net.')).toBeVisible();

    wire.send = send;
    act(() => void window.dispatchEvent(new Event('online')));

    await waitFor(() => expect(screen.queryByText('Du er uden net.')).not.toBeInTheDocument());
    expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Øvet');
  });

  it('sends what the last visit could not, without another key', async () => {
    const wire = new Wire();
    const { user, unmount, page, town } = await open({ wire });
    const send = wire.send.bind(wire);
    wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' }), 'Øvet');
    unmount();
    expect(town.room('rumabcde').drafts.size).toBe(0);

    wire.send = send;
    await renderScreen(page, { words: ['status'] });

    expect(await screen.findByText(/Vi fandt det, du skrev sidst/)).toBeVisible();
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Øvet'));
  });

  it('keeps what two windows wrote without a line, and brings both into the next visit', async () => {
    const wire = new Wire();
    const { user, unmount, page, kept, town } = await open({ wire });
    const send = wire.send.bind(wire);
    await screen.findByRole('textbox', { name: 'Hvad har I gjort?' });
    wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    await user.type(screen.getByRole('textbox', { name: 'Hvad har I gjort?' }), 'Øvet');
    const [first] = [...kept];
    unmount();
    // The other window was opened before and knows nothing of these words.
    kept.clear();
    wire.send = (name, act) => (name === 'drafts.read' ? send(name, act) : Promise.reject(new Failure('offline', 'No line')));
    const second = await renderScreen(page, { words: ['status'] });
    await user.type(await screen.findByRole('textbox', { name: 'Hvordan går det nu?' }), 'Godt');
    kept.set(...first!);
    second.unmount();
    expect(kept.size).toBe(2);

    wire.send = send;
    await renderScreen(page, { words: ['status'] });

    expect(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' })).toHaveValue('Øvet');
    expect(screen.getByRole('textbox', { name: 'Hvordan går det nu?' })).toHaveValue('Godt');
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toMatch(/Øvet.*Godt/));
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('opens no empty form over a draft it could not read, and brings the words when it can', async () => {
    const wire = new Wire();
    const { user, unmount, page, town } = await open({ wire });
    await user.type(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' }), 'Øvet');
    unmount();
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Øvet'));
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name === 'drafts.read' ? Promise.reject(new Failure('unexpected', 'Status 500')) : send(name, act));

    await renderScreen(page, { words: ['status'] });
    expect(await screen.findByRole('heading', { name: 'Noget gik galt' })).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    wire.send = send;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));

    expect(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' })).toHaveValue('Øvet');
  });

  it('takes in what was written in another window before it is handed in, and says so', async () => {
    const { user, town } = await open();
    await fillAll(user);
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
    writeElsewhere(town, { proposals: 'Flere timer' });

    await submit(user);
    expect(await screen.findByText(/Du har også skrevet i et andet vindue/)).toBeVisible();
    expect(town.room('rumabcde').reports.rows.size).toBe(0);
    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ proposals: 'Flere timer', lifeSituation: 'Flyttet' }]);
  });

  it('opens no field while it is handed in', async () => {
    const wire = new Wire();
    const { user } = await open({ wire });
    await fillAll(user);
    const arrive = hold(wire, 'statuses.create');

    await submit(user);
    await screen.findByText('Indsender …');
    await user.click(screen.getAllByText('Livssituation')[0]!);
    await user.click(screen.getByLabelText(/^Ret.*livssituation/i));
    expect(screen.queryByLabelText('Hvordan er livssituationen nu?')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Livssituation/ })).toBeDisabled();
    arrive();

    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/der ikke er indsendt/)).not.toBeInTheDocument();
  });

  it('keeps what another window wrote while it was handed in as the draft of a correction, and says so', async () => {
    const wire = new Wire();
    const { user, town } = await open({ wire });
    await fillAll(user);
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
    const arrive = hold(wire, 'reports.create');

    await submit(user);
    await waitFor(() => expect(town.room('rumabcde').statuses.rows.size).toBe(1));
    const [[name, row]] = [...town.room('rumabcde').drafts] as [[string, { readonly text: string; readonly writtenAt: ReturnType<typeof toInstant> }]];
    town.room('rumabcde').drafts.set(name, { ...row, text: JSON.stringify({ ...(JSON.parse(row.text) as object), lifeSituation: 'Flyttet, og har fået en ven' }) });
    arrive();

    expect(await screen.findByText(/Du har skrevet noget, der ikke er indsendt/)).toBeVisible();
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Flyttet' }]);
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('har fået en ven'));
    await user.click(screen.getByRole('button', { name: 'Lav en rettelse' }));
    expect((await screen.findAllByText(/har fået en ven/))[0]).toBeVisible();
  });

  describe('where a window saved what it had begun before the other handed in', () => {
    const OLDER = 'Flyttet til Odense';

    /** Handed in by one window; what the other one had stands in the drafts, saved since. */
    async function leftByOther(): Promise<Municipality> {
      const { user, town, unmount } = await open();
      await fillAll(user);
      await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
      const [[name, row]] = [...town.room('rumabcde').drafts] as [[string, { readonly text: string; readonly writtenAt: ReturnType<typeof toInstant> }]];
      await submit(user);
      await screen.findByText(/af Sara Lund – låst/);
      unmount();
      town.room('rumabcde').drafts.set(name, { ...row, text: JSON.stringify({ ...(JSON.parse(row.text) as object), lifeSituation: OLDER, changedAt: '2099-01-01T08:00:00Z' }) });
      return town;
    }

    it('shows both texts before anything is corrected, and hands in what was chosen', async () => {
      const town = await leftByOther();
      const { user } = await open({ town });
      expect(await screen.findByText(/Du har skrevet noget, der ikke er indsendt/)).toBeVisible();

      await user.click(screen.getByRole('button', { name: 'Se det i en rettelse' }));

      expect(await screen.findByRole('heading', { name: 'Du har skrevet to svar: Hvordan er livssituationen nu?' })).toBeVisible();
      expect(screen.getByText(/Du har selv indsendt noget andet fra et andet vindue/)).toBeVisible();
      expect(screen.getAllByText(/Odense/)[0]).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Brug det indsendte' }));
      await user.click(screen.getAllByText('Se igennem og indsend')[0]!);
      await submit(user, 'Indsend rettelsen');
      await screen.findByText(/af Sara Lund – låst/);
      expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Flyttet' }]);
    });

    it('asks again at the next visit as long as nobody has chosen, and not after that', async () => {
      const town = await leftByOther();
      const first = await open({ town });
      await first.user.click(await screen.findByRole('button', { name: 'Lav en rettelse' }));
      await first.user.click(await screen.findByRole('button', { name: 'Afgør det senere' }));
      first.unmount();
      const second = await open({ town });
      await second.user.click(await screen.findByRole('button', { name: 'Lav en rettelse' }));
      await second.user.click(await screen.findByRole('button', { name: 'Brug min' }));
      await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('heldAgainst'));
      second.unmount();

      const { user } = await open({ town });
      await user.click(await screen.findByRole('button', { name: 'Lav en rettelse' }));
      await user.click(screen.getAllByText('Livssituation')[0]!);

      expect(await screen.findByLabelText('Hvordan er livssituationen nu?')).toHaveValue(OLDER);
    });

    it('shows both texts also where those words come in while it is corrected', async () => {
      const { user, town } = await open();
      await fillAll(user);
      await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
      const [[name, row]] = [...town.room('rumabcde').drafts] as [[string, { readonly text: string; readonly writtenAt: ReturnType<typeof toInstant> }]];
      await submit(user);
      await user.click(await screen.findByRole('button', { name: 'Lav en rettelse' }));
      town.room('rumabcde').drafts.set(name, { ...row, text: JSON.stringify({ ...(JSON.parse(row.text) as object), lifeSituation: OLDER, changedAt: '2099-01-01T08:00:00Z' }) });

      await user.click(screen.getAllByText('Se igennem og indsend')[0]!);
      await submit(user, 'Indsend rettelsen');
      await screen.findByText(/Du har også skrevet i et andet vindue/);
      await submit(user, 'Indsend rettelsen');

      expect(await screen.findByRole('heading', { name: 'Du har skrevet to svar: Hvordan er livssituationen nu?' })).toBeVisible();
      expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Flyttet' }]);
    });
  });

  it('shows what another window wrote before it is handed in, where the last save met it too', async () => {
    const wire = new Wire();
    const { user, town } = await open({ wire });
    await fillAll(user);
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name === 'drafts.save' ? Promise.reject(new Failure('offline', 'No line')) : send(name, act));
    await user.click(screen.getAllByText('Livssituation')[0]!);
    await user.type(screen.getByLabelText('Hvordan er livssituationen nu?'), ' i maj');
    await user.click(screen.getAllByText('Se igennem og indsend')[0]!);
    wire.send = send;
    writeElsewhere(town, { proposals: 'Flere timer' });

    await submit(user);
    expect(await screen.findByText(/Du har også skrevet i et andet vindue/)).toBeVisible();
    expect(town.room('rumabcde').reports.rows.size).toBe(0);
    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ proposals: 'Flere timer', lifeSituation: 'Flyttet i maj' }]);
  });

  it('loses no word when handing in fails, and hands in the second time', async () => {
    const wire = new Wire();
    const { user } = await open({ wire });
    await fillAll(user);
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name === 'reports.create' ? Promise.reject(new Failure('busy', 'Later')) : send(name, act));

    await submit(user);
    expect(await screen.findByRole('heading', { name: 'Status blev ikke indsendt' })).toHaveFocus();
    wire.send = send;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));

    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
  });

  it('gives a guest one button to open the room, then goes on', async () => {
    const { user, letIn } = await open({ answer: new Failure('forbidden', 'First visit', { visit: 'https://fjordbro.example/sites/treklang-a' }) });
    expect(await screen.findByRole('link', { name: 'Åbn samarbejdsrummet' })).toHaveAttribute('href', 'https://fjordbro.example/sites/treklang-a');

    letIn();
    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }));

    expect(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' })).toBeVisible();
  });

  it('says nothing about a room that belongs to somebody else', async () => {
    await open({ answer: new Failure('forbidden', 'Not yours') });

    expect(await screen.findByRole('heading', { name: 'Du har ikke adgang her' })).toBeVisible();
    expect(screen.queryByText(/Viola|Prøve/)).not.toBeInTheDocument();
  });

  it('says that a link leads nowhere', async () => {
    await open({ answer: new Failure('missing', 'No such follow-up') });

    expect(await screen.findByRole('heading', { name: 'Linket fører ikke til noget' })).toBeVisible();
  });

  it('asks for nothing where no meeting is convened', async () => {
    await open({ room: { followUps: [recorded({ ...FOLLOW_UP, state: 'planned', meetingStart: toInstant('2026-12-03T09:00:00Z') })] } });

    expect(await screen.findByRole('heading', { name: 'Der er ikke bedt om status her' })).toBeVisible();
  });

  it('asks for no number where words are agreed, and for no words where numbers are', async () => {
    const contract = (prose: boolean) => recorded(aContract({ materialForm: { prose, number: !prose } }));
    const { unmount } = await open({ room: { contract: contract(true) } });
    expect(await screen.findByText('Her er aftalt status i ord. Der skal ikke gives tal.')).toBeVisible();
    expect(screen.queryByRole('radio', { name: '5' })).not.toBeInTheDocument();
    unmount();

    await open({ room: { contract: contract(false) } });

    expect(await screen.findByText('Her er aftalt status i tal. Ord er ikke nødvendige.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Hvad har I gjort?' })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '5' })).toBeInTheDocument();
  });

  it('says that a text is long and cuts none of it', async () => {
    const { user } = await open();
    const long = 'Ruten er øvet. '.repeat(45).trim();
    await user.click(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' }));

    await user.paste(long);

    expect(screen.getByRole('textbox', { name: 'Hvad har I gjort?' })).toHaveValue(long);
    expect(screen.getByText(/600 er som regel nok/)).toBeVisible();
  });

  it('says how much there is too much of before it cannot be kept, and lets nobody submit it', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('textbox', { name: 'Hvad har I gjort?' }));

    await user.paste('x'.repeat(60_500));

    expect(await screen.findByRole('alert')).toHaveTextContent(/Der er ikke plads til mere/);
    await user.click(screen.getByRole('button', { name: /^Se igennem og indsend/ }));
    expect(screen.getByRole('heading', { name: 'Teksten er for lang' })).toBeVisible();
  });

  it('keeps a professional remark apart from the recommendation', async () => {
    const { user, town } = await open();
    await fillAll(user);
    await user.click(screen.getByRole('button', { name: /^Anbefaling/ }));
    await user.type(screen.getByLabelText('Hvad havde I ønsket?'), 'Mere tid');
    await user.click(screen.getByText('Se igennem'));

    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect([...town.room('rumabcde').reports.rows.values()]).toMatchObject([{ recommendationReason: 'Det virker', dissent: 'Mere tid' }]);
  });

  it('shows both texts where a colleague answered otherwise meanwhile, and hands in what was chosen', async () => {
    const town = Municipality.withRooms('rumabcde');
    const { user } = await open({ town });
    await fillAll(user);
    const dorthe = { id: 'id-dorthe', name: 'Dorthe Winther', email: 'dorthe@fjordbro.example' };
    await town.storeOf(dorthe).room('rumabcde').statuses.create(aStatus({ key: joinKeys(FOLLOW_UP.key, versionOf(aGoal().key).id, 'provider'), goalKey: aGoal().key, followUpKey: FOLLOW_UP.key, workDone: 'Øvet', statusNow: 'Skidt', progressWord: 'onTrack', submittedAt: null }));

    await submit(user);

    expect(await screen.findByRole('heading', { name: 'I har begge rettet: Hvordan går det nu?' })).toBeVisible();
    expect(screen.getByText('Skidt')).toBeVisible();
    const merge = screen.getByRole('textbox', { name: 'Skriv dem sammen' });
    await user.clear(merge);
    await user.type(merge, 'Både godt og skidt');
    await user.click(screen.getByRole('button', { name: 'Gem den samlede tekst' }));
    expect(await screen.findByText('Nu er jeres svar sat sammen. Se det igennem, før du indsender.')).toBeVisible();
    await submit(user);
    await screen.findByText(/af Sara Lund – låst/);
    expect([...town.room('rumabcde').statuses.rows.values()]).toMatchObject([{ statusNow: 'Både godt og skidt' }]);
  });

  it('erases nothing another window wrote while a colleague’s answer was looked up', async () => {
    const town = Municipality.withRooms('rumabcde');
    const wire = new Wire();
    const { user } = await open({ town, wire });
    await fillAll(user);
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det virker'));
    const dorthe = { id: 'id-dorthe', name: 'Dorthe Winther', email: 'dorthe@fjordbro.example' };
    await town.storeOf(dorthe).room('rumabcde').statuses.create(aStatus({ key: joinKeys(FOLLOW_UP.key, versionOf(aGoal().key).id, 'provider'), goalKey: aGoal().key, followUpKey: FOLLOW_UP.key, workDone: 'Øvet', statusNow: 'Skidt', progressWord: 'onTrack', submittedAt: null }));
    const arrive = hold(wire, 'statuses.create');
    await submit(user);
    await screen.findByText('Indsender …');
    writeElsewhere(town, { proposals: 'Flere timer' });
    arrive();

    await user.click(await screen.findByRole('button', { name: 'Brug min' }));
    await user.click(screen.getAllByText('Livssituation')[0]!);

    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Flere timer'));
    expect(await screen.findByText(/Du har også skrevet i et andet vindue/)).toBeVisible();
  });

  it('tells what the municipality received and answered, and that the status was changed after that', async () => {
    const report = recorded(aReport({ followUpKey: FOLLOW_UP.key, submittedAt: toInstant('2026-11-28T08:00:00Z') }));
    const edition = { mark: 'a', submittedAt: toInstant('2026-11-27T12:00:00Z'), receivedAt: toInstant('2026-11-27T13:00:00Z'), fileName: 'Status 2026-11-27.docx', fileUrl: 'https://fjordbro.example/1', author: 'Sara Lund' };
    const usefulness = { score: 4, text: 'Gode eksempler.', answeredOn: toCalendarDay('2026-11-28') } as const;

    await open({ room: { reports: [report], statuses: [recorded(aStatus({ followUpKey: FOLLOW_UP.key }))], followUps: [recorded({ ...FOLLOW_UP, received: [edition], usefulness })] } });

    expect(await screen.findByText('Ændret, efter at kommunen havde modtaget den')).toBeVisible();
    expect(screen.getByRole('link', { name: /1\. udgave, indsendt 27\. november/ })).toHaveAttribute('href', 'https://fjordbro.example/1');
    expect(screen.getByText(/I høj grad/)).toBeVisible();
    expect(screen.getByText('Gode eksempler.')).toBeVisible();
    expect(screen.getByText('1 af 1 mål er med')).toBeVisible();
  });
});
