import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { act, screen } from '@testing-library/react';
import { Failure, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { ClosePage } from '../../../src/features/close/index.ts';
import { createMeetingDesk } from '../../../src/flows/index.ts';
import { aContract } from '../../builders/index.ts';
import { deviceOf } from '../../flows/support/deviceOf.ts';
import { keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

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

async function open(town: Municipality, reload = () => Promise.resolve(town.caseFile()), kept = new Map<string, string>()) {
  const device = deviceOf(kept);
  // What the device kept is from before the meeting.
  const old = { ...town.caseFile(), rooms: [] };
  const shown = await renderScreen(<ClosePage store={town.storeOf(METTE)} file={old} device={device} reload={reload} />, { words: ['close', 'documents'] });
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
});

