import { screen, within } from '@testing-library/react';
import { joinKeys, toCalendarDay } from '../../../src/domain/index.ts';
import { CaseView } from '../../../src/features/case/CaseView.tsx';
import { aKey, aMeeting, anInvitee, aPerson, recorded } from '../../builders/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';
import { aFileOfAsta } from './aFileOfAsta.ts';

const town = Municipality.withRooms('aaaa');

const open = (file = aFileOfAsta(), isAlone = false) =>
  renderScreen(
    <StoreProvider {...storeHere(town.storeOf(aPerson()))}>
      <CaseView file={file} me={aPerson()} isAlone={isAlone} />
    </StoreProvider>,
    { words: ['case'] },
  );

const statement = recorded({ key: aKey('said'), caseKey: aKey('case'), followUpKey: aKey('followUp'), statement: 'Jeg vil helst bo hos far.', mode: 'talkWithoutStaff' as const, saidOn: toCalendarDay('2026-11-20') });

describe('CaseView', () => {
  it('has one next step, with its due date written out', async () => {
    await open();

    const next = screen.getByRole('region', { name: 'Indkald til opfølgningsmøde' });
    expect(within(next).getByText('Frist 19. november · 4 dage over')).toBeVisible();
    expect(within(next).getByRole('link', { name: 'Find en tid' })).toHaveAttribute('href', `#/book/${aKey('case')}`);
  });

  it('draws the figure with a sentence that says it all', async () => {
    await open();

    expect(screen.getByRole('img', { name: 'start 3, nu 5, ønsket 7. Skala 1 til 10. Højere tal er bedre.' })).toBeInTheDocument();
  });

  it('shows a child’s words to the caseworker alone, and marks them so', async () => {
    await open(aFileOfAsta({}, { restrictedStatements: [statement] }));

    expect(screen.getByRole('heading', { name: 'Kun for rådgiver' })).toBeVisible();
    expect(screen.getByText('”Jeg vil helst bo hos far.”')).toBeVisible();
    expect(screen.getByText('20. november · Samtale uden personale')).toBeVisible();
  });

  it('says nothing of restricted words where there are none', async () => {
    await open();

    expect(screen.queryByText('Kun for rådgiver')).not.toBeInTheDocument();
  });

  it('tells how far an interrupted booking came', async () => {
    const meeting = recorded(aMeeting({ key: joinKeys(aKey('followUp'), '1'), step: 'agendaAttached', invitees: [anInvitee({ name: 'Dorthe Winther' }), anInvitee({ name: 'Line', isPrivate: true })] }));
    const { calendar } = town.storeOf(aPerson());
    await calendar.createEvent({ key: meeting.key, subject: 'Møde', html: '', start: meeting.start, end: meeting.end, place: '', isOnline: true, hideAttendees: false });
    await open(aFileOfAsta({}, { meetings: [meeting] }));

    const next = screen.getByRole('region', { name: 'Mødet om Asta, 3. december' });
    expect(await within(next).findByText('Tiden er i din kalender, og dagsordenen er lagt ved. Dorthe og Line har ikke fået invitationen.')).toBeVisible();
  });

  it('offers development and earlier follow-ups when asked', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Se udvikling siden start' }));
    await user.click(await screen.findByRole('button', { name: 'Vis som tabel' }));
    expect(screen.getByRole('cell', { name: 'Familiehuset: 5' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tidligere opfølgninger (1)' }));
    expect(await screen.findByRole('heading', { name: 'Torsdag 27. august 2026' })).toBeVisible();
  });

  it('has a way back where the list is not beside it', async () => {
    await open(aFileOfAsta(), true);

    expect(screen.getByRole('link', { name: 'Mine borgere' })).toHaveAttribute('href', '#/');
  });
});
