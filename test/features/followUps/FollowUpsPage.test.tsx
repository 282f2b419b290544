import { screen, within } from '@testing-library/react';
import { Failure, type OwnFollowUp } from '../../../src/domain/index.ts';
import { FollowUpsPage } from '../../../src/features/followUps/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { aConvenedFollowUp, aKey, aPerson, aRoom, aService } from '../../builders/index.ts';
import { Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';

const NOAH: OwnFollowUp = { room: aRoom({ code: 'mkr82d' }), service: aService(), followUp: aConvenedFollowUp(), calledName: 'Noah', material: 'missing' };
const ASTA: OwnFollowUp = { ...NOAH, followUp: aConvenedFollowUp({ key: aKey('other'), reference: 'K4T7QX' }), calledName: 'Asta', material: 'submitted' };

type Load = (options?: { readonly refresh?: boolean }) => Promise<readonly OwnFollowUp[]>;

const open = (loadOwnFollowUps: Load) =>
  renderScreen(
    <StoreProvider {...storeHere({ ...Municipality.withRooms('aaaa').storeOf(aPerson()), loadOwnFollowUps })}>
      <FollowUpsPage />
    </StoreProvider>,
    { words: ['followUps'] },
  );

describe('FollowUpsPage', () => {
  it('tells whom each is about, when the meeting is, when the material is due, and leads to the status', async () => {
    await open(() => Promise.resolve([NOAH]));

    const row = within(await screen.findByRole('listitem'));
    expect(row.getByRole('heading', { name: 'Noah · ref. Q2W3E4' })).toBeVisible();
    expect(row.getByText('Møde torsdag 3. december kl. 10.00–11.00')).toBeVisible();
    expect(row.getByText('30. nov.')).toBeVisible();
    expect(row.getByText('Status mangler')).toBeVisible();
    expect(row.getByRole('link', { name: 'Skriv status Noah · ref. Q2W3E4' })).toHaveAttribute('href', `#/r/mkr82d/f/${aKey('followUp')}`);
  });

  it('keeps what is handed in apart, without a due date', async () => {
    await open(() => Promise.resolve([NOAH, ASTA]));

    const meetings = within(await screen.findByRole('region', { name: 'Møder' }));
    expect(meetings.getByText('Status indsendt')).toBeVisible();
    expect(meetings.queryByText('30. nov.')).not.toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Status mangler' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('names the reference where the room does not say whom it is about', async () => {
    await open(() => Promise.resolve([{ ...NOAH, calledName: '' }]));

    expect(await screen.findByRole('heading', { name: 'Ref. Q2W3E4' })).toBeVisible();
  });

  it('says what comes when there is nothing, and looks for new rooms when asked', async () => {
    const { user } = await open((options) => Promise.resolve(options?.refresh ? [NOAH] : []));
    expect(await screen.findByRole('heading', { name: 'Ingen opfølgninger lige nu' })).toBeVisible();
    expect(screen.getByText(/Har du fået et link i en indkaldelse, så åbn det først/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Se efter igen' }));

    expect(await screen.findByRole('heading', { name: 'Noah · ref. Q2W3E4' })).toBeVisible();
  });

  it('asks a guest to open the page first, and never says no access', async () => {
    let isOpened = false;
    const { user } = await open(() => (isOpened ? Promise.resolve([NOAH]) : Promise.reject(new Failure('forbidden', 'Not opened', { visit: 'https://fjordbro.example/sites/treklang' }))));
    expect(await screen.findByRole('link', { name: 'Åbn siden' })).toHaveAttribute('href', 'https://fjordbro.example/sites/treklang');
    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet den – fortsæt' }));
    expect(await screen.findByText('Det virker ikke endnu. Åbn siden igen, og vent, til den er hentet.')).toBeVisible();

    isOpened = true;
    await user.click(screen.getByRole('button', { name: 'Jeg har åbnet den – fortsæt' }));

    expect(await screen.findByRole('heading', { name: 'Noah · ref. Q2W3E4' })).toBeVisible();
  });

  it('keeps the list from last time when the line is gone', async () => {
    const { user } = await open((options) => (options?.refresh ? Promise.reject(new Failure('offline', 'No line')) : Promise.resolve([NOAH])));
    await screen.findByRole('heading', { name: 'Noah · ref. Q2W3E4' });

    await user.click(screen.getByRole('button', { name: 'Se efter igen' }));

    expect(await screen.findByText('Listen er fra sidst.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Noah · ref. Q2W3E4' })).toBeVisible();
  });

  it('offers another try when nothing could be read', async () => {
    await open(() => Promise.reject(new Failure('busy', 'throttled')));

    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });
});
