import { screen } from '@testing-library/react';
import { latePage } from '../../src/entries/routes/latePage.tsx';
import { StoreProvider } from '../../src/store/queries/index.ts';
import { aPerson } from '../builders/index.ts';
import { Municipality } from '../flows/support/municipality.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { storeHere } from '../support/storeHere.ts';

const lost = () => Promise.reject(new Error('Loading chunk 17 failed'));
const Page = () => <p>Her er siden</p>;

/** A page whose code does not come the first time. The place it comes from answers, or does not. */
function open(load: () => Promise<typeof Page>, options: { readonly isAnswered?: boolean; readonly source?: Partial<ReturnType<typeof storeHere>['source']> } = {}) {
  Object.assign(globalThis, { fetch: () => (options.isAnswered ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('Failed to fetch'))) });
  const here = storeHere(Municipality.withRooms('aaaa').storeOf(aPerson()));
  const Late = latePage({ words: ['book'], load });
  return renderScreen(
    <StoreProvider {...here} source={{ ...here.source, ...options.source }}>
      <Late />
    </StoreProvider>,
  );
}

describe('A page that comes after the first screen', () => {
  it('says that there is no line when its code does not come, and comes at the next try', async () => {
    const load = jest.fn<Promise<typeof Page>, []>().mockImplementationOnce(lost).mockResolvedValue(Page);
    const { user } = await open(load);
    expect(screen.getByRole('heading', { name: 'Du er uden net', level: 1 })).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);

    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));

    expect(await screen.findByText('Her er siden')).toBeVisible();
  });

  it('asks for the page anew when the app was renewed meanwhile and its code is gone', async () => {
    await open(lost, { isAnswered: true });

    expect(screen.getByRole('heading', { name: 'Treklang er blevet opdateret' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hent siden igen' })).toBeVisible();
  });

  it('is not shown before what it writes with has come: nobody begins what could not be sent', async () => {
    await open(() => Promise.resolve(Page), { source: { now: () => null, load: lost } });

    expect(screen.queryByText('Her er siden')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });
});
