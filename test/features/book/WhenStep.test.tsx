import { screen, within } from '@testing-library/react';
import { type Availability, DEFAULT_SETTINGS, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { type BookDraft, type DraftInvitee, newDraft, openFollowUps } from '../../../src/features/book/draft.ts';
import { WhenStep } from '../../../src/features/book/when/WhenStep.tsx';
import { Wire } from '../../flows/support/fakeList.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { busyOn } from '../../builders/aSlotSearch.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { useState } from 'react';

jest.setTimeout(60_000);

const DAYS = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
const FREE: Availability = { kind: 'known', busy: [], workingHours: null };
const FULL: Availability = { kind: 'known', busy: DAYS.map((day) => busyOn(day, '08:00', '16:00')), workingHours: null };

const town = Municipality.withRooms('aaaa');
const file = town.caseFile();
const covers = openFollowUps(file).map((one) => ({ ...one, followUp: { ...one.followUp, dueOn: toCalendarDay('2026-11-19') } }));
const start = newDraft(file, METTE);
const me = start.invitees.find(({ isMe }) => isMe)!;
const person = (id: string, name: string, more: Partial<DraftInvitee>): DraftInvitee => ({ ...me, id, name, email: `${id}@fjordbro.example`, isMe: false, ...more });
const dorthe = person('dorthe', 'Dorthe Winther', { role: 'provider' });
const jonas = person('jonas', 'Jonas Holm', { role: 'otherActor' });

function Page({ calendars, draft: given = {} }: { readonly calendars: Readonly<Record<string, Availability>>; readonly draft?: Partial<BookDraft> }) {
  const [draft, setDraft] = useState<BookDraft>({ ...start, invitees: [me, dorthe, jonas], step: 1, ...given });
  const store = town.storeOf(METTE, new Wire());
  const [calendar] = useState(() => ({
    ...store.calendar,
    knownPlaces: () => Promise.resolve(['Rådhuset, lokale 2']),
    freeBusy: (emails: readonly string[]) => Promise.resolve(emails.map((email) => ({ email, availability: calendars[email.split('@')[0]!] ?? FREE }))),
  }));
  const step = { draft, onChange: (part: Partial<BookDraft>) => setDraft((before) => ({ ...before, ...part })), file, open: covers, covers, me: METTE, settings: DEFAULT_SETTINGS, problems: {}, search: () => Promise.resolve([]) };
  return <WhenStep {...step} calendar={calendar} />;
}

const open = (calendars: Readonly<Record<string, Availability>>, draft: Partial<BookDraft> = {}) => renderScreen(<Page calendars={calendars} draft={draft} />, { words: ['book', 'documents'] });

describe('WhenStep', () => {
  it('says which rule leaves no time, lifts it with one press, and puts it back with another', async () => {
    const { user } = await open({ dorthe: FULL });
    expect(await screen.findByText('Dorthe har ingen fri tid i hele perioden.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Uden Dorthe: mandag 30. november kl. 8.00' }));

    expect(await screen.findByRole('radiogroup', { name: 'Tre forslag' })).toBeVisible();
    const undo = screen.getByRole('button', { name: 'Fortryd: Dorthe behøver ikke at kunne' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(await screen.findByText('Vi fandt ingen tid, hvor alle kan')).toBeVisible();
  });

  it('never offers a meeting without whoever calls it', async () => {
    await open({ [me.email!.split('@')[0]!]: FULL });

    await screen.findByText('Det kan give en tid');

    expect(screen.queryByRole('button', { name: /^Uden du/ })).not.toBeInTheDocument();
  });

  it('shows more times on asking, with the focus among them', async () => {
    const { user } = await open({});

    await user.click(await screen.findByRole('button', { name: 'Vis flere tider' }));

    const times = within(screen.getByRole('radiogroup', { name: '10 forslag' })).getAllByRole('radio');
    expect(times).toHaveLength(10);
    expect(times[0]).toHaveFocus();
  });

  it('says that a chosen time is possible no more, and which one stands in its place', async () => {
    const busy: Availability = { kind: 'known', busy: [busyOn('2026-12-01', '08:00', '16:00')], workingHours: null };
    const { user } = await open({ dorthe: busy }, { time: { start: toInstant('2026-12-01T09:00:00Z'), end: toInstant('2026-12-01T10:00:00Z'), isOwn: false } });

    expect(await screen.findByText(/^Tiden tirsdag 1. december kl. 10.00 går ikke længere. Vi har valgt det bedste forslag i stedet: /)).toBeVisible();
    await user.click(within(screen.getByRole('radiogroup')).getAllByRole('radio')[1]!);
    expect(screen.queryByText(/går ikke længere/)).not.toBeInTheDocument();
  });

  it('tells why not other times, day by day and never what with', async () => {
    const { user } = await open({ dorthe: { kind: 'known', busy: [busyOn('2026-12-01', '08:00', '16:00'), busyOn('2026-12-02', '08:00', '12:00')], workingHours: null } });

    await user.click(await screen.findByRole('button', { name: 'Hvorfor ikke andre tider?' }));

    expect(screen.getByText('Før 30. nov.: under 7 dage til status')).toBeVisible();
    expect(screen.getByText('1. dec.: Dorthe er optaget')).toBeVisible();
    expect(screen.getByText('2. dec.: kl. 8.00–12.00: Dorthe er optaget')).toBeVisible();
  });

  it('lets somebody be missing, and says it at the time', async () => {
    const { user } = await open({ dorthe: FULL });
    await user.click(await screen.findByRole('button', { name: 'Hvem skal kunne?' }));

    await user.click(screen.getByRole('checkbox', { name: 'Dorthe Winther' }));

    expect((await screen.findAllByText('Dorthe kan ikke')).length).toBeGreaterThan(0);
  });

  it('says why a calendar cannot be seen', async () => {
    await open({ jonas: { kind: 'unknown', cause: 'otherTenant' }, dorthe: { kind: 'unknown', cause: 'tooFull' } });

    expect(await screen.findByText('Jonas hører til en anden organisation.')).toBeVisible();
    expect(screen.getByText('Dorthe har over 1.000 aftaler på en dag.')).toBeVisible();
  });

  it('takes a place from the calendar, or at the service without its name', async () => {
    const { user } = await open({});
    const place = screen.getByRole('textbox', { name: /Hvor\?/ });

    await user.click(screen.getByRole('button', { name: 'Vælg et sted' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rådhuset, lokale 2' }));
    expect(place).toHaveValue('Rådhuset, lokale 2');
    await user.click(screen.getByRole('button', { name: 'Vælg et sted' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Hos tilbuddet' }));

    expect(place).toHaveValue('hos tilbuddet – adressen står i samarbejdsrummet');
  });

  it('warns of an own time on a public holiday and of whoever is busy, and takes it', async () => {
    const { user } = await open({ dorthe: { kind: 'known', busy: [busyOn('2026-12-01', '09:00', '10:00')], workingHours: null } });
    await user.click(await screen.findByRole('button', { name: 'Vælg selv en tid' }));

    await user.type(screen.getByLabelText('Dag'), '2026-12-25');
    await user.type(screen.getByLabelText('Klokken'), '09:00');
    expect(screen.getByText('Dagen er helligdag (1. juledag). Du kan vælge den alligevel.')).toBeVisible();
    await user.clear(screen.getByLabelText('Dag'));
    await user.type(screen.getByLabelText('Dag'), '2026-12-01');

    expect(screen.getByText('Dorthe er optaget.')).toBeVisible();
  });
});
