import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { byHandIn, Failure, joinKeys, type Person, toInstant, versionOf } from '../../../src/domain/index.ts';
import { StatusPage } from '../../../src/features/status/StatusPage.tsx';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { aGoal, aRoomFile, aStatus, recorded } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { Wire } from '../../flows/support/fakeList.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

jest.setTimeout(60_000);

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const DORTE = { id: 'id-dorte', name: 'Dorte Lund', email: 'dorte.lund@tidevand.example' };
/** Only the goals were asked for: the rest of a status says nothing here. */
const FOLLOW_UP = aConvenedFollowUp({ materialRequested: ['statusOnGoals'] });
const LOST = new Failure('offline', 'No line');

/** The page as a person opens it; what this device and the room keep outlives it. */
class Visit {
  readonly town = Municipality.withRooms('rumabcde');
  readonly kept = new Map<string, string>();
  readonly wire = new Wire();
  isReadable = true;

  async open(by: Person = SARA) {
    const base = this.town.storeOf(by, this.wire);
    const loadRoomFile = () => (this.isReadable ? Promise.resolve(this.#roomFile()) : Promise.reject(LOST));
    const shown = await renderScreen(<StatusPage store={{ ...base, loadRoomFile }} roomCode="rumabcde" followUpKey={FOLLOW_UP.key} tail={deviceOf(this.kept)} />, { words: ['status'] });
    await screen.findByRole('main');
    return shown;
  }

  draft(): string {
    return [...this.town.room('rumabcde').drafts.values()][0]?.text ?? '';
  }

  #roomFile() {
    const rows = this.town.room('rumabcde');
    const reports = [...rows.reports.rows.values()];
    const { handedIn, underWay } = byHandIn([...rows.statuses.rows.values()], reports);
    return aRoomFile({ followUps: [recorded(FOLLOW_UP)], statuses: handedIn, underWay, reports });
  }

  /** From now on, what the line does with requests of that name. */
  answer(name: string, how: (send: () => Promise<unknown>) => Promise<unknown>): () => void {
    const send = this.wire.send.bind(this.wire);
    this.wire.send = ((asked: string, act: () => unknown) => (asked === name ? how(() => send(asked, act)) : send(asked, act))) as Wire['send'];
    return () => void (this.wire.send = send);
  }
}

type User = Awaited<ReturnType<Visit['open']>>['user'];

async function fill(user: User): Promise<void> {
  await user.click(await screen.findByLabelText('5'));
  await user.type(screen.getByLabelText('Hvad har I gjort?'), 'Øvet ');
  await user.type(screen.getByLabelText('Hvordan går det nu?'), 'Godt');
  await user.selectOptions(screen.getByLabelText('I ét ord'), 'På vej');
}

async function submit(user: User, label = 'Indsend og lås'): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Se igennem og indsend/ }));
  await user.click(screen.getByText(label));
  await screen.findByText('Vil du indsende nu?');
  await user.click(screen.getAllByText(label).at(-1)!);
}

describe('Handing in', () => {
  it('is done where only the clearing of the draft failed, and a later visit says nothing of words that were not sent', async () => {
    const visit = new Visit();
    const { user, unmount } = await visit.open();
    await fill(user);
    await waitFor(() => expect(visit.draft()).toContain('onTrack'));
    const mend = visit.answer('drafts.save', (send) => (visit.town.room('rumabcde').reports.rows.size > 0 ? Promise.reject(LOST) : send()));

    await submit(user);

    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/Du har skrevet noget/)).not.toBeInTheDocument();
    unmount();
    mend();
    expect(visit.draft()).toContain('Øvet ');
    const again = await visit.open();
    expect(screen.getByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/Du har skrevet noget|mens du skrev/)).not.toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: 'Lav en rettelse' }));
    expect(screen.queryByText(/I har begge rettet|Du har skrevet to svar/)).not.toBeInTheDocument();
  });

  it('does not say that nothing is locked where the page could not be read after the lock', async () => {
    const visit = new Visit();
    const { user } = await visit.open();
    await fill(user);
    visit.isReadable = false;

    await submit(user);

    expect(await screen.findByRole('heading', { name: 'Status er indsendt og låst' })).toHaveFocus();
    expect(screen.queryByText('Intet er låst endnu.')).not.toBeInTheDocument();
    visit.isReadable = true;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/mens du skrev|Du har skrevet noget/)).not.toBeInTheDocument();
  });

  it('says that nobody knows where the lock was sent and the line died, and then finds one’s own', async () => {
    const visit = new Visit();
    const { user } = await visit.open();
    await fill(user);
    let isDead = false;
    const mendLock = visit.answer('reports.create', async (send) => {
      await send();
      isDead = true;
      throw LOST;
    });
    const mend = visit.answer('reports.find', (send) => (isDead ? Promise.reject(LOST) : send()));

    await submit(user);

    expect(await screen.findByRole('heading', { name: 'Vi ved ikke, om status er indsendt' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByRole('heading', { name: 'Vi ved ikke, om status er indsendt' })).toBeVisible();
    expect(screen.queryByText('Intet er låst endnu.')).not.toBeInTheDocument();
    mend();
    mendLock();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));

    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/indsendte, mens du skrev/)).not.toBeInTheDocument();
  });

  it('counts for nobody where it was cut before the report, and is done the second time', async () => {
    const visit = new Visit();
    const { user } = await visit.open();
    await fill(user);
    const mend = visit.answer('reports.create', () => Promise.reject(LOST));

    await submit(user);

    expect(await screen.findByText('Intet er låst endnu.')).toBeVisible();
    expect(visit.town.roomFile('rumabcde')).toMatchObject({ statuses: [], underWay: [{ statusNow: 'Godt' }] });
    mend();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText(/af Sara Lund – låst/)).toBeVisible();
    expect(visit.town.roomFile('rumabcde')).toMatchObject({ statuses: [{ statusNow: 'Godt' }], underWay: [] });
  });

  it('keeps what this window took in from another one while it was handed in', async () => {
    const visit = new Visit();
    const { user } = await visit.open();
    await fill(user);
    await waitFor(() => expect(visit.draft()).toContain('onTrack'));
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    visit.answer('reports.create', async (send) => held.then(send));
    await submit(user);
    await waitFor(() => expect(visit.town.room('rumabcde').statuses.rows.size).toBe(1));
    const other = visit.town.storeOf(SARA).room('rumabcde').drafts;
    const topic = `${FOLLOW_UP.key}|provider`;
    const there = JSON.parse((await other.read(topic))!.text) as object;
    await other.save(topic, JSON.stringify({ ...there, proposals: 'Flere timer' }));

    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    });
    arrive();

    expect(await screen.findByText(/Du har skrevet noget, der ikke er indsendt/)).toBeVisible();
    await waitFor(() => expect(visit.draft()).toContain('Flere timer'));
  });
});

describe('A status that is handed in, visited again', () => {
  async function handedIn(): Promise<Visit> {
    const visit = new Visit();
    const { user, unmount } = await visit.open();
    await fill(user);
    await submit(user);
    await screen.findByText(/af Sara Lund – låst/);
    unmount();
    return visit;
  }

  it('says that more was written than was sent, and shows it where a correction is made', async () => {
    const visit = await handedIn();
    const { user, unmount } = await visit.open();
    await user.click(screen.getByRole('button', { name: 'Lav en rettelse' }));
    await user.type(screen.getByLabelText('Hvordan går det nu?'), ' hver dag');
    unmount();
    await waitFor(() => expect(visit.draft()).toContain('Godt hver dag'));

    const again = await visit.open();

    expect(screen.getByText(/Du har skrevet noget, der ikke er indsendt/)).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Lav en rettelse' }));
    expect(screen.getByLabelText('Hvordan går det nu?')).toHaveValue('Godt hver dag');
    expect(screen.queryByText(/I har begge rettet|Du har skrevet to svar/)).not.toBeInTheDocument();
    await submit(again.user, 'Indsend rettelsen');
    await screen.findByText(/af Sara Lund – låst/);
    expect(screen.queryByText(/Du har skrevet noget/)).not.toBeInTheDocument();
  });

  it('says nothing where nothing more was written', async () => {
    const visit = await handedIn();

    await visit.open();

    expect(screen.getByText(/af Sara Lund – låst/)).toBeVisible();
    expect(screen.queryByText(/Du har skrevet noget|mens du skrev/)).not.toBeInTheDocument();
  });

  it('says whose words are in it where a colleague was first, and keeps one’s own', async () => {
    const visit = new Visit();
    const dorte = await visit.open(DORTE);
    await dorte.user.type(await screen.findByLabelText('Hvordan går det nu?'), 'Skidt');
    dorte.unmount();
    await waitFor(() => expect(visit.draft()).toContain('Skidt'));
    const earlier = JSON.parse(visit.draft()) as object;
    const [[name, row]] = [...visit.town.room('rumabcde').drafts] as [[string, { readonly text: string; readonly writtenAt: ReturnType<typeof toInstant> }]];
    visit.town.room('rumabcde').drafts.set(name, { ...row, text: JSON.stringify({ ...earlier, changedAt: toInstant('2026-11-20T08:00:00Z') }) });
    visit.kept.clear();
    const sara = await visit.open();
    await fill(sara.user);
    await submit(sara.user);
    await screen.findByText(/af Sara Lund – låst/);
    sara.unmount();

    const again = await visit.open(DORTE);

    expect(screen.getByText('Sara Lund indsendte, mens du skrev. Din tekst er stadig gemt som kladde.')).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Lav en rettelse' }));
    expect(await screen.findByRole('heading', { name: /^I har begge rettet/ })).toBeVisible();
  });
});

describe('Words of two that are put together', () => {
  it('are kept at every key: when it waits, and when the page is opened anew', async () => {
    const visit = new Visit();
    const first = await visit.open();
    await first.user.type(await screen.findByLabelText('Hvordan går det nu?'), 'Viola følges.');
    first.unmount();
    await waitFor(() => expect(visit.draft()).toContain('Viola følges.'));
    const key = joinKeys(FOLLOW_UP.key, versionOf(aGoal().key).id, 'provider');
    visit.town.room('rumabcde').statuses.write(aStatus({ key, goalKey: aGoal().key, followUpKey: FOLLOW_UP.key, workDone: '', statusNow: 'Viola cykler selv.', progressWord: null, rating: null, capturedInMeeting: true }), METTE);
    const { user, unmount } = await visit.open();
    const merge = await screen.findByRole('textbox', { name: 'Skriv dem sammen' });
    await user.clear(merge);
    expect(merge).toHaveValue('');
    await user.type(merge, 'Viola følges, og');

    await user.click(screen.getByRole('button', { name: 'Afgør det senere' }));
    await user.click(screen.getByRole('button', { name: /I begge har rettet$/ }));
    expect(screen.getByRole('textbox', { name: 'Skriv dem sammen' })).toHaveValue('Viola følges, og');
    unmount();
    const again = await visit.open();
    const kept = await screen.findByRole('textbox', { name: 'Skriv dem sammen' });
    expect(kept).toHaveValue('Viola følges, og');
    await again.user.type(kept, ' cykler selv.');
    await again.user.click(screen.getByRole('button', { name: 'Gem den samlede tekst' }));

    expect(screen.getByLabelText('Hvordan går det nu?')).toHaveValue('Viola følges, og cykler selv.');
    again.unmount();
    await waitFor(() => expect(visit.draft()).not.toContain('merging'));
  });
});
