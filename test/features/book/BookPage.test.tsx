import { screen, waitFor, within } from '@testing-library/react';
import { type Availability, DEFAULT_SETTINGS, Failure, type Instant, type Participant, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import type { BookPageProps } from '../../../src/features/book/bookPageProps.ts';
import { BookPage } from '../../../src/features/book/BookPage.tsx';
import type { LetterDesk } from '../../../src/features/book/letterDesk.ts';
import { book } from '../../../src/flows/index.ts';
import { Wire } from '../../flows/support/fakeList.ts';
import { AYSE, METTE, Municipality, PAPERS } from '../../flows/support/municipality.ts';
import { busyOn } from '../../builders/aSlotSearch.ts';
import { aParticipant, aKey, recorded } from '../../builders/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { renderScreen, SCREEN_NOW } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';

// Four steps are many presses in a simulated page; how long they take says nothing.
jest.setTimeout(60_000);

const CIRCLE = [
  aParticipant({ key: aKey('noah'), name: 'Noah Lindegård', role: 'citizen', organisation: null, email: null, byLetter: true }),
  aParticipant({ key: aKey('camilla'), name: 'Camilla Lindegård', role: 'custodyHolder', organisation: null, email: 'camilla@borger.example' }),
  aParticipant({ key: aKey('dorthe'), name: 'Dorthe Winther', organisation: 'Tilbuddet aaaa', email: 'dorthe.winther@fjordbro.example' }),
];

interface Setting {
  readonly town?: Municipality;
  readonly wire?: Wire;
  readonly circle?: readonly Participant[];
  /** Where the rooms have different people. */
  readonly circleIn?: (roomCode: string) => readonly Participant[];
  /** An appointment that is being written beside the page. */
  readonly appointment?: BookPageProps['appointment'];
  readonly availability?: Availability | Failure;
  /** What the device keeps. */
  readonly kept?: Map<string, string>;
  readonly calendarsAnswer?: Promise<void>;
  readonly now?: Instant;
}

async function open({ town = aTown(), wire = new Wire(), circle = CIRCLE, circleIn = () => circle, appointment = null, availability = { kind: 'known', busy: [], workingHours: null }, kept = new Map<string, string>(), now = SCREEN_NOW, calendarsAnswer = Promise.resolve() }: Setting = {}) {
  const store = town.storeOf(METTE, wire);
  const calendar = {
    ...store.calendar,
    freeBusy: async (emails: readonly string[]) => {
      await calendarsAnswer;
      if (availability instanceof Failure) throw availability;
      return emails.map((email) => ({ email, availability }));
    },
  };
  const device = { read: (name: string) => kept.get(name) ?? null, write: (name: string, text: string | null) => void (text === null ? kept.delete(name) : kept.set(name, text)) };
  const fetched: string[] = [];
  const readFile = () => ({ ...town.caseFile(), rooms: town.caseFile().rooms.map((room) => ({ ...room, participants: circleIn(room.room.code).map((person) => recorded(person)) })) });
  const page = (
    <StoreProvider {...storeHere(store)}>
      <BookPage
        desk={{ store: { ...store, calendar, people: { search: () => Promise.resolve([]) } }, papers: PAPERS }}
        file={readFile()}
        settings={DEFAULT_SETTINGS}
        device={device}
        appointment={appointment}
        reload={() => Promise.resolve(readFile())}
        letters={lettersAsPlainFiles(fetched)}
        onLeave={() => {}}
      />
    </StoreProvider>
  );
  return { ...(await renderScreen(page, { words: ['book', 'documents'], now })), town, wire, fetched, page };
}

function aTown(dueOn = '2026-11-30'): Municipality {
  const town = Municipality.withRooms('aaaa');
  const [followUp] = [...town.room('aaaa').followUps.rows.values()];
  town.room('aaaa').followUps.write({ ...followUp!, dueOn: toCalendarDay(dueOn) }, METTE);
  return town;
}

type User = Awaited<ReturnType<typeof open>>['user'];

async function goToSend(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));
  await screen.findByRole('radiogroup', { name: 'Tre forslag' });
  await user.type(screen.getByRole('textbox', { name: /Hvor\?/ }), 'Rådhuset, lokale 2');
  await user.click(screen.getByRole('button', { name: 'Videre: dagsorden' }));
  await user.click(screen.getByRole('button', { name: 'Videre: se det igennem' }));
}

/** Outlook's form as it stands when nothing can be written in it. */
const FORM: NonNullable<BookPageProps['appointment']> = {
  read: () => Promise.resolve({ subject: '', start: SCREEN_NOW, end: SCREEN_NOW, place: '', required: [], optional: [] }),
  readWords: () => Promise.resolve({ subject: '', place: '', text: '' }),
  write: () => Promise.resolve({ written: [], refused: [], silent: [] }),
  attach: () => Promise.resolve('there'),
  writeKey: () => Promise.resolve('there'),
  readKey: () => Promise.resolve(null),
  close: () => {},
};

describe('BookPage beside an appointment that is being written', () => {
  it('fills it again where that stopped on the way, and sends nothing', async () => {
    const wire = new Wire();
    const { user, town } = await open({ wire, appointment: FORM });
    await goToSend(user);
    wire.cut = { at: wire.log.length + 1, when: 'before' };

    await user.click(screen.getByRole('button', { name: 'Udfyld aftalen i Outlook i stedet' }));
    expect(await screen.findByRole('heading', { name: 'Aftalen blev ikke udfyldt' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send igen' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Udfyld igen' }));

    expect(await screen.findByRole('heading', { name: 'Udfyldt i din aftale' })).toBeVisible();
    expect([...town.meetings.rows.values()].map(({ step }) => step)).toEqual(['inForm']);
    expect(town.mailboxes.sent).toEqual([]);
  });

  it('says whose it is where a colleague has one of the services, and leaves nothing half-done', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const { user } = await open({ town, appointment: FORM });
    await goToSend(user);
    const plan = town.plan();
    await book(town.deskOf(AYSE), { ...plan, covers: [plan.covers[1]!] });

    await user.click(screen.getByRole('button', { name: 'Udfyld aftalen i Outlook i stedet' }));

    expect(await screen.findByRole('heading', { name: /Ayse Demir/ })).toBeVisible();
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'planned', meetingKey: null });
  });
});

describe('BookPage of two services', () => {
  const jonas = aParticipant({ key: aKey('jonas'), name: 'Jonas Holm', organisation: 'Tilbuddet bbbb', email: 'jonas@birkelund.example' });

  it('takes the staff of a service that is taken out with it', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const { user } = await open({ town, circleIn: (code) => (code === 'aaaa' ? CIRCLE : [jonas]) });
    expect(screen.getByText('Jonas Holm')).toBeVisible();

    await user.click(screen.getByRole('checkbox', { name: town.caseFile().rooms[1]!.service.name }));

    expect(screen.queryByText('Jonas Holm')).toBeNull();
    expect(screen.getByText('Dorthe Winther')).toBeVisible();
  });
});

describe('BookPage', () => {
  it('shows the circle of the contract with role and how each is told', async () => {
    await open();

    const people = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(people.some((text) => text?.includes('Noah LindegårdBorger, 12 år'))).toBe(true);
    expect(screen.getByText('Inviteres uden navn')).toBeVisible();
    expect(screen.getByText('Dig – indkalder')).toBeVisible();
  });

  it('takes somebody off and puts them back', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Tag Dorthe Winther af' }));
    expect(screen.getByText('Dorthe Winther er taget af.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));

    expect(screen.getByRole('button', { name: 'Tag Dorthe Winther af' })).toBeVisible();
  });

  it('books with four presses and a place, and fetches the letters', async () => {
    const { user, town, fetched } = await open();

    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));
    await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' });
    await user.click(screen.getByRole('button', { name: 'Hent brevene' }));

    expect(town.mailboxes.sent.map(({ to }) => to)).toEqual(['camilla@borger.example', 'dorthe.winther@fjordbro.example']);
    await waitFor(() => expect(fetched).toEqual(['Brev 1.docx']));
    expect(await screen.findByText('Brevene ligger i samarbejdsrummet.')).toBeVisible();
  });

  it('says that the material comes under the target, and sends all the same', async () => {
    const { user } = await open();
    await goToSend(user);
    expect(screen.getByText('Materialet kommer 1 dag før mødet. Målet er 14 dage.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    expect(screen.getByText('Søndag 29. november. Materialet kommer 1 dag før mødet. Målet er 14 dage. Der er under 7 dage at skrive i. Du kan sende alligevel.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Videre: se det igennem' }));
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

    expect(await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' })).toBeVisible();
  });

  it('says that a relative’s calendar cannot be seen, as a normal thing', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));

    expect(await screen.findByText('Vi kan ikke se kalenderne for Noah og Camilla. Det er helt normalt. Spørg dem, før du sender.')).toBeVisible();
  });

  it('keeps what was chosen when going back and on again, and when the page is opened anew', async () => {
    const { user, unmount, page } = await open();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    expect(screen.getByRole('textbox', { name: /Hvor\?/ })).toHaveValue('Rådhuset, lokale 2');

    unmount();
    await renderScreen(page, { words: ['book', 'documents'] });

    expect(screen.getByRole('textbox', { name: /Hvor\?/ })).toHaveValue('Rådhuset, lokale 2');
  });

  it('asks why an overdue date was not kept, at the field and with the focus there', async () => {
    const { user, town } = await open({ town: aTown('2026-11-19') });
    await goToSend(user);

    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

    const reason = screen.getByRole('textbox', { name: /Hvorfor blev fristen 19. november ikke holdt/ });
    expect(reason).toBeInvalid();
    await waitFor(() => expect(reason).toHaveFocus());
    expect(town.mailboxes.events).toEqual([]);
  });

  it('does not let a name into the agenda that is sent', async () => {
    const { user, town } = await open();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    await user.click(screen.getByRole('button', { name: 'Tilføj punkt' }));
    await user.type(screen.getByRole('textbox', { name: 'Eget punkt' }), 'Noahs skole');

    await user.click(screen.getByRole('button', { name: 'Videre: se det igennem' }));

    expect(screen.getByText(/”Noahs” må ikke stå i en invitation/)).toBeVisible();
    expect(town.mailboxes.events).toEqual([]);
  });

  it('stops at a place that names the citizen, at its field and with what to write instead', async () => {
    const { user, town } = await open();
    await goToSend(user);
    expect(await screen.findByText(/Navn, CPR, mål og tilbud står ikke i/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    const place = screen.getByRole('textbox', { name: /Hvor\?/ });
    await user.clear(place);
    await user.type(place, 'Hjemme hos Noah');

    await user.click(screen.getByRole('button', { name: 'Videre: dagsorden' }));

    expect(place).toBeInvalid();
    await waitFor(() => expect(place).toHaveFocus());
    expect(screen.getByText(/”Noah” må ikke stå i en invitation. Skriv fx ”Hjemme hos borgeren”/)).toBeVisible();
    expect(town.mailboxes.events).toEqual([]);
  });

  it('goes back to the place, and says why, where a draft kept from before names the citizen in it', async () => {
    const kept = new Map<string, string>();
    const { user, town, unmount } = await open({ kept });
    await goToSend(user);
    unmount();
    for (const [name, draft] of kept) kept.set(name, draft.replace('Rådhuset, lokale 2', 'Hjemme hos Noah'));
    const { user: later } = await open({ town, kept });
    expect(await screen.findByText('Noget i invitationen siger for meget. Ret stedet, før du sender.')).toBeVisible();

    await later.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

    expect(screen.getByRole('textbox', { name: /Hvor\?/ })).toBeInvalid();
    expect(town.mailboxes.events).toEqual([]);
  });

  describe('with a draft kept from before', () => {
    async function keepDraft() {
      const kept = new Map<string, string>();
      const town = aTown();
      const { user, unmount } = await open({ kept, town });
      await goToSend(user);
      unmount();
      return { kept, town };
    }

    it('invites nobody to a time that is over: it says so and goes back to the times', async () => {
      const { kept, town } = await keepDraft();
      const { user } = await open({ kept, town, now: toInstant('2027-01-20T08:00:00Z') });
      expect(screen.getByRole('alert')).toHaveTextContent('Tiden er gået. Vælg en ny.');
      await user.type(screen.getByRole('textbox', { name: /Hvorfor blev fristen/ }), 'Dorthe var syg.');

      await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

      expect(await screen.findByRole('heading', { name: 'Hvornår?' })).toBeVisible();
      expect(town.mailboxes.events).toEqual([]);
    });

    it('looks in the calendars again before it sends, and says who has become busy', async () => {
      const { kept, town } = await keepDraft();
      let answer = () => {};
      const calendarsAnswer = new Promise<void>((resolve) => (answer = resolve));
      const { user } = await open({ kept, town, calendarsAnswer, availability: { kind: 'known', busy: [busyOn('2026-11-30', '07:00', '18:00')], workingHours: null } });
      expect(screen.getByText('Ser i kalenderne igen …')).toBeVisible();

      await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

      answer();

      expect(await screen.findByText('Du og Dorthe er optaget.')).toBeVisible();
      expect(town.mailboxes.events).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Vælg en anden tid' }));
      expect(await screen.findByRole('heading', { name: 'Hvornår?' })).toBeVisible();
    });

    it('waits for the calendars and sends with one press where nothing has changed', async () => {
      const { kept, town } = await keepDraft();
      const { user } = await open({ kept, town });
      expect(screen.queryByText(/Vi har set i kalenderne igen/)).not.toBeInTheDocument();

      await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

      expect(await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' })).toBeVisible();
    });
  });

  it('says what travels in the place of a service that is named', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));
    await user.type(await screen.findByRole('textbox', { name: /Hvor\?/ }), 'Tilbud aaaa, lokale 1');

    expect(screen.getByText('Stedet nævner et tilbud. I invitationen står: ”hos tilbuddet – adressen står i samarbejdsrummet”.')).toBeVisible();
  });

  it('lets an own time be typed when no calendar answers', async () => {
    const { user } = await open({ availability: new Failure('offline', 'No line') });
    await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));
    expect(await screen.findByText(/Vi kunne ikke se i kalenderne/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Vælg selv en tid' }));
    await user.type(screen.getByLabelText('Dag'), '2026-11-20');
    await user.type(screen.getByLabelText('Klokken'), '10:00');

    expect(screen.getByText('Den tid er gået.')).toBeVisible();
  });

  it('says that nobody was told when the agenda could not be laid in, and ends as one meeting when sent again', async () => {
    const wire = new Wire();
    wire.cut = { at: 4, when: 'after' };
    const { user, town } = await open({ wire });
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));
    expect(await screen.findByRole('heading', { name: 'Indkaldelsen blev ikke sendt' })).toHaveFocus();
    expect(screen.getByText('Ingen har fået en invitation.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Send igen' }));

    await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' });
    expect(town.mailboxes.live()).toHaveLength(1);
    expect(town.mailboxes.sent).toHaveLength(2);
  });

  it('says when it is opened again that the time is in the calendar, although the row does not know it yet', async () => {
    const town = aTown();
    const wire = new Wire();
    wire.cut = { at: 3, when: 'after' };
    await book(town.deskOf(METTE, wire), town.plan());

    const { user } = await open({ town });
    expect(await screen.findByText('Tiden er i din kalender. Dagsordenen mangler, og Camilla og Dorthe har ikke fået invitationen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gør indkaldelsen færdig' }));

    expect(await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' })).toBeVisible();
    expect(town.mailboxes.live()).toHaveLength(1);
  });

  it('says whose booking it is when a colleague was first', async () => {
    const { user, town } = await open();
    await goToSend(user);
    const [followUp] = [...town.room('aaaa').followUps.rows.values()];
    town.room('aaaa').followUps.write({ ...followUp!, state: 'claimed', meetingKey: aKey('other'), meetingStart: toInstant('2026-12-02T09:00:00Z') }, METTE);

    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

    expect(await screen.findByRole('heading', { name: 'En kollega er ved at indkalde til mødet' })).toBeVisible();
    expect(town.mailboxes.live()).toEqual([]);
  });

  it('begins from the rows as they are once an earlier attempt is taken back: the next one is another', async () => {
    const town = aTown();
    const wire = new Wire();
    wire.cut = { at: 4, when: 'after' };
    await book(town.deskOf(METTE, wire), town.plan());
    const { user } = await open({ town });

    await user.click(await screen.findByRole('button', { name: 'Fortryd indkaldelsen' }));
    await user.click(await screen.findByRole('button', { name: 'Tilbage til mødet' }));
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));

    expect(await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' })).toBeVisible();
    expect([...town.meetings.rows.values()].map(({ key, step }) => [key.split('|')[1], step])).toEqual([['1', 'undone'], ['2', 'booked']]);
    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state: 'convened', meetingKey: expect.stringMatching(/\|2$/) as unknown }]);
  });

  it('moves an agenda item with the keyboard', async () => {
    const { user } = await open();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));

    screen.getByRole('spinbutton', { name: 'Minutter til Status på livstemaer' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');

    expect(within(screen.getByRole('region', { name: 'Dagsorden' })).getAllByRole('listitem')[0]).toHaveTextContent('Status på livstemaer');
  });

  it('keeps the focus on an item that is moved down with its button', async () => {
    const { user } = await open();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));

    const down = screen.getByRole('button', { name: 'Flyt Status på mål ned', hidden: true });
    down.focus();
    await user.keyboard('{Enter}');

    expect(itemsOnAgenda()[1]).toHaveTextContent('Status på mål');
    expect(screen.getByRole('button', { name: 'Flyt Status på mål ned', hidden: true })).toHaveFocus();
  });

  it('asks before a fixed item is deleted, says that it is missing, and puts it back in its place', async () => {
    const { user } = await open();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));

    await user.click(screen.getByRole('button', { name: 'Ret Status på livstemaer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Slet punktet' }));
    await user.click(await screen.findByRole('button', { name: 'Slet alligevel' }));
    expect(screen.getByText('Et fast punkt mangler: Status på livstemaer')).toBeVisible();
    expect(screen.getByText(/10 min. er ikke fordelt/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sæt Status på livstemaer ind igen' }));

    expect(itemsOnAgenda()[1]).toHaveTextContent('Status på livstemaer');
    expect(screen.queryByText(/er ikke fordelt/)).toBeNull();
  });

  it('shows the letter as the others see it, and opens the agenda that is attached', async () => {
    const { user, fetched } = await open();
    await goToSend(user);

    await user.click(screen.getByRole('button', { name: 'Læs invitationen' }));
    await user.click(screen.getByRole('button', { name: 'Åbn Dagsorden.docx' }));

    expect(await screen.findByText('Se dagsordenen.')).toBeVisible();
    expect(screen.getByText('Kun modtageren selv. De inviterede kan ikke se hinanden.')).toBeVisible();
    expect(screen.getByText('camilla@borger.example og Dorthe Winther')).toBeVisible();
    await waitFor(() => expect(fetched).toEqual(['Dagsorden.docx']));
  });

  it('stops at a guardian whose time has run out, and goes on once the new date is written in the room', async () => {
    const poul = aParticipant({ key: aKey('poul'), name: 'Poul Lindegård', role: 'guardian', organisation: null, email: 'poul@borger.example', representationEndsOn: toCalendarDay('2026-10-31') });
    const town = aTown();
    town.room('aaaa').participants.write(poul, METTE);
    const { user } = await open({ town, circle: [...CIRCLE, poul] });

    await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));
    const stop = screen.getByRole('group', { name: 'Poul Lindegård kan ikke inviteres endnu' });
    expect(stop).toHaveTextContent('Værgemålet gælder kun til 31. oktober 2026');
    await waitFor(() => expect(stop).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Skriv ny dato for Poul Lindegård' }));
    await user.type(screen.getByLabelText('Gælder nu til'), '2027-12-31');
    await user.click(screen.getByRole('button', { name: 'Gem datoen' }));

    expect(await screen.findByText('Gælder til 31. december 2027')).toBeVisible();
    expect(town.room('aaaa').participants.rows.get(poul.key)?.representationEndsOn).toBe('2027-12-31');
    await user.click(screen.getByRole('button', { name: 'Videre: find en tid' }));
    expect(await screen.findByRole('heading', { name: 'Hvornår?' })).toBeVisible();
  });

  it('makes a letter of the invitation to somebody with a protected address', async () => {
    const ruth = aParticipant({ key: aKey('ruth'), name: 'Ruth Lindegård', role: 'relative', organisation: null, email: 'ruth@borger.example', hasProtectedAddress: true });
    const { user, town } = await open({ circle: [...CIRCLE, ruth] });

    await user.click(screen.getByRole('button', { name: 'Send brev til Ruth Lindegård i stedet' }));
    expect(screen.getByText('Beskyttet adresse – brevet er uden adresse')).toBeVisible();
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));
    await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' });

    expect(town.mailboxes.sent.map(({ to }) => to)).not.toContain('ruth@borger.example');
  });

  it('asks the school its one question with a basis, and hands it over as a paper that lies in no room', async () => {
    const peter = aParticipant({ key: aKey('peter'), name: 'Peter Ahm', role: 'otherActor', organisation: 'Fjordbro Skole', email: 'peter.ahm@fjordbro.example' });
    const { user, town, fetched } = await open({ circle: [...CIRCLE, peter] });
    await goToSend(user);
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));

    const school = within(screen.getByRole('group', { name: 'Fjordbro Skole' }));
    await user.type(school.getByRole('textbox', { name: 'Ét spørgsmål' }), 'Hvordan går det?');
    await user.click(screen.getByRole('button', { name: 'Videre: se det igennem' }));
    expect(school.getByText('Vælg, hvad du spørger på grundlag af.')).toBeVisible();
    await user.click(school.getByRole('radio', { name: 'Lov' }));
    await user.type(school.getByRole('textbox', { name: 'Hvilken paragraf?' }), 'serviceloven § 141');
    await user.click(screen.getByRole('button', { name: 'Videre: se det igennem' }));
    await user.click(screen.getByRole('button', { name: 'Send indkaldelsen' }));
    await screen.findByRole('heading', { name: 'Indkaldelsen er sendt' });
    await user.click(screen.getByRole('button', { name: 'Hent spørgsmålene' }));

    await waitFor(() => expect(fetched).toEqual(['Spørgsmål 1.docx']));
    const [meeting] = [...town.meetings.rows.values()];
    expect(meeting?.asks.questions).toMatchObject([{ organisation: 'Fjordbro Skole', basis: { kind: 'law', paragraph: 'serviceloven § 141' } }]);
    expect(JSON.stringify([...town.room('aaaa').followUps.rows.values()])).not.toContain('Hvordan går det?');
  });
});

/** Word files are made elsewhere: a simulated page cannot pack them. */
function lettersAsPlainFiles(fetched: string[]): LetterDesk {
  const paper = (name: string) => ({ name, contentType: 'docx', content: new Uint8Array(3) });
  return {
    make: ({ letters }) => Promise.resolve(letters.map((reader, at) => ({ reader, paper: paper(`Brev ${at + 1}.docx`), roomCode: 'aaaa', inPlaceOf: null }))),
    file: (made) => Promise.resolve({ filed: made.length, kept: [], failed: [] }),
    questions: ({ asks }) => Promise.resolve(asks.questions.map((_, at) => paper(`Spørgsmål ${at + 1}.docx`))),
    offer: ({ name }) => void fetched.push(name),
  };
}

function itemsOnAgenda(): HTMLElement[] {
  return within(screen.getByRole('region', { name: 'Dagsorden' })).getAllByRole('listitem');
}
