import { screen, waitFor } from '@testing-library/react';
import { Failure, type FollowUpPlace, type Meeting } from '../../src/domain/index.ts';
import { ConfigureTab } from '../../src/entries/start/ConfigureTab.tsx';
import type { ChatTab, Store } from '../../src/store/index.ts';
import { StoreProvider } from '../../src/store/queries/index.ts';
import { aMeeting } from '../builders/index.ts';
import { AYSE, FIRST, keyOf, METTE, Municipality } from '../flows/support/municipality.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { storeHere } from '../support/storeHere.ts';

const COVERS: readonly FollowUpPlace[] = [
  { roomCode: 'aaaa', followUpKey: keyOf(100) },
  { roomCode: 'bbbb', followUpKey: keyOf(101) },
];
const ALL = `#/r/aaaa/f/${keyOf(100)}/r/bbbb/f/${keyOf(101)}`;

function townWith(changes: Partial<Meeting> = {}): Municipality {
  const town = Municipality.withRooms('aaaa', 'bbbb');
  town.meetings.write(aMeeting({ key: FIRST, organizer: METTE, step: 'booked', covers: COVERS, chatId: 'chat-7', ...changes }), METTE);
  return town;
}

/** Teams' dialog for a new tab: what is offered is what would be saved. */
async function addByHand(store: Store) {
  const offered: ChatTab[] = [];
  const page = <ConfigureTab configuration={{ offer: (tab) => void offered.push(tab) }} meeting={{ chatId: 'chat-7', meetingId: 'meeting-7' }} />;
  const { user } = await renderScreen(<StoreProvider {...storeHere(store)}>{page}</StoreProvider>, { words: ['entry', 'configure'] });
  return { user, offered };
}

describe('A tab added to a meeting by hand', () => {
  it('leads to every follow-up of the meeting, as the one that booking adds', async () => {
    const { offered } = await addByHand(townWith().storeOf(METTE));

    expect(await screen.findByRole('heading', { name: 'Læg opfølgningen i mødet' })).toBeVisible();
    await waitFor(() => expect(offered.at(-1)).toEqual({ name: 'Opfølgning', entityId: `r/aaaa/f/${keyOf(100)}`, contentUrl: `http://localhost/tab.html${ALL}`, websiteUrl: `http://localhost/web.html${ALL}` }));
  });

  it('is not offered where it is in the meeting already', async () => {
    const town = townWith();
    town.tabs.push({ name: 'Opfølgning', entityId: `r/aaaa/f/${keyOf(100)}`, contentUrl: '', websiteUrl: '' });

    const { offered } = await addByHand(town.storeOf(METTE));

    expect(await screen.findByRole('heading', { name: 'Fanen ligger allerede i mødet' })).toBeVisible();
    expect(offered).toEqual([]);
  });

  it('says who can add it to whoever did not convene', async () => {
    const { offered } = await addByHand(townWith().storeOf(AYSE));

    expect(await screen.findByRole('heading', { name: 'Du kan ikke lægge fanen ind her' })).toBeVisible();
    expect(screen.getByText('Det kan kun den, der har indkaldt til mødet i Treklang. Bed mødelederen om at lægge fanen ind.')).toBeVisible();
    expect(offered).toEqual([]);
  });

  it('is offered on a second try where the first got no answer', async () => {
    const store = townWith().storeOf(METTE);
    let hasLine = false;
    const hasTab: Store['meetingChat']['hasTab'] = () => (hasLine ? Promise.resolve(false) : Promise.reject(new Failure('offline', 'No line')));
    const { user, offered } = await addByHand({ ...store, meetingChat: { ...store.meetingChat, hasTab } });
    const again = await screen.findByRole('button', { name: /Prøv igen/ });
    expect(offered).toEqual([]);

    hasLine = true;
    await user.click(again);

    expect(await screen.findByRole('heading', { name: 'Læg opfølgningen i mødet' })).toBeVisible();
  });
});
