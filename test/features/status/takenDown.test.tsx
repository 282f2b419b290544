import { screen, waitFor } from '@testing-library/react';
import { joinKeys, type Status, toInstant, versionOf } from '../../../src/domain/index.ts';
import { StatusPage } from '../../../src/features/status/StatusPage.tsx';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { aGoal, aRoomFile, aStatus, recorded } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

jest.setTimeout(60_000);

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
/** Only the goals were asked for: the rest of a status says nothing here. */
const FOLLOW_UP = aConvenedFollowUp({ state: 'held', materialRequested: ['statusOnGoals'] });
const KEY = joinKeys(FOLLOW_UP.key, versionOf(aGoal().key).id, 'provider');

/** What Mette wrote for the service at the meeting it had handed nothing in to. */
function takenDown(town: Municipality, changes: Partial<Status> = {}): void {
  town.room('rumabcde').statuses.write(
    aStatus({ key: KEY, goalKey: aGoal().key, followUpKey: FOLLOW_UP.key, voice: 'provider', workDone: '', statusNow: 'Viola cykler selv.', progressWord: null, rating: null, capturedInMeeting: true, submittedAt: toInstant('2026-11-23T07:30:00Z'), ...changes }),
    METTE,
  );
}

async function open(town: Municipality) {
  const base = town.storeOf(SARA);
  const store = { ...base, loadRoomFile: () => Promise.resolve(aRoomFile({ followUps: [recorded(FOLLOW_UP)], statuses: [...town.room('rumabcde').statuses.rows.values()], reports: [...town.room('rumabcde').reports.rows.values()] })) };
  return renderScreen(<StatusPage store={store} roomCode="rumabcde" followUpKey={FOLLOW_UP.key} tail={deviceOf(new Map())} />, { words: ['status'] });
}

type User = Awaited<ReturnType<typeof open>>['user'];

async function submit(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Se igennem og indsend/ }));
  await user.click(screen.getByText('Indsend og lås'));
  await screen.findByText('Vil du indsende nu?');
  await user.click(screen.getAllByText('Indsend og lås').at(-1)!);
}

/** Sara writes before the meeting and hands nothing in. */
async function writtenBefore(town: Municipality): Promise<void> {
  const { user, unmount } = await open(town);
  await user.click(await screen.findByLabelText('5'));
  await user.type(screen.getByLabelText('Hvad har I gjort?'), 'Øvet');
  await user.type(screen.getByLabelText('Hvordan går det nu?'), 'Viola følges.');
  await user.selectOptions(screen.getByLabelText('I ét ord'), 'På vej');
  unmount();
  await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('onTrack'));
}

describe('A status the caseworker wrote for the service at the meeting', () => {
  it('stands in the service’s own form with who wrote it, and becomes theirs when they hand in', async () => {
    const town = Municipality.withRooms('rumabcde');
    takenDown(town);
    const { user } = await open(town);

    expect(await screen.findByText(/^Mette Krogh skrev en status for jer på mødet/)).toBeVisible();
    expect(screen.getByLabelText('Hvordan går det nu?')).toHaveValue('Viola cykler selv.');
    await user.click(screen.getByLabelText('5'));
    await user.type(screen.getByLabelText('Hvad har I gjort?'), 'Øvet');
    await user.selectOptions(screen.getByLabelText('I ét ord'), 'På vej');
    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect(town.room('rumabcde').statuses.rows.get(KEY)).toMatchObject({ statusNow: 'Viola cykler selv.', workDone: 'Øvet', capturedInMeeting: false, record: { writtenBy: { name: 'Sara Lund' } } });
  });

  it('is not written over by words the service had begun before: both are shown, and what only one of them says is kept', async () => {
    const town = Municipality.withRooms('rumabcde');
    await writtenBefore(town);
    takenDown(town);
    const { user } = await open(town);

    expect(await screen.findByRole('heading', { name: 'I har begge rettet: Hvordan går det nu?' })).toBeVisible();
    expect(screen.getByText('Mette Krogh skrev noget andet for jer på mødet. Intet er gået tabt, og intet er indsendt endnu.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Mette/ }));
    expect(screen.getByLabelText('Hvordan går det nu?')).toHaveValue('Viola cykler selv.');
    expect(screen.getByLabelText('Hvad har I gjort?')).toHaveValue('Øvet');
    await submit(user);

    await screen.findByText(/af Sara Lund – låst/);
    expect(town.room('rumabcde').statuses.rows.get(KEY)).toMatchObject({ statusNow: 'Viola cykler selv.', workDone: 'Øvet' });
  });

  it('asks again at the next visit as long as nobody has chosen, and not after that', async () => {
    const town = Municipality.withRooms('rumabcde');
    await writtenBefore(town);
    takenDown(town);
    const first = await open(town);
    await first.user.click(await screen.findByRole('button', { name: 'Afgør det senere' }));
    first.unmount();

    const second = await open(town);
    await second.user.click(await screen.findByRole('button', { name: /min/i }));
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('heldAgainst'));
    second.unmount();

    await open(town);
    expect(await screen.findByLabelText('Hvordan går det nu?')).toHaveValue('Viola følges.');
    expect(screen.queryByRole('heading', { name: /I har begge rettet/ })).not.toBeInTheDocument();
  });

  it('asks again where the caseworker wrote on after that', async () => {
    const town = Municipality.withRooms('rumabcde');
    takenDown(town);
    const first = await open(town);
    await first.user.type(await screen.findByLabelText('Hvordan går det nu?'), ' Næsten.');
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Næsten'));
    first.unmount();
    takenDown(town, { statusNow: 'Viola cykler til skole.' });

    await open(town);

    expect(await screen.findByRole('heading', { name: 'I har begge rettet: Hvordan går det nu?' })).toBeVisible();
  });
});
