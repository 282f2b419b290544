import { screen } from '@testing-library/react';
import { Failure } from '../../src/domain/index.ts';
import { FailureNote } from '../../src/ui/index.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const busy = new Failure('busy', 'too many requests', { status: 429, requestId: 'r-17' });

describe('FailureNote', () => {
  it('says what happened, what is saved, who was told and what to do', async () => {
    await renderScreen(<FailureNote failure={busy} title="Indkaldelsen blev ikke sendt" saved="tid og dagsorden." told="Ingen har fået en invitation." />);

    expect(screen.getByRole('heading', { name: 'Indkaldelsen blev ikke sendt' })).toHaveFocus();
    expect(screen.getByText(/tid og dagsorden\./)).toHaveTextContent('Det er gemt: tid og dagsorden.');
    expect(screen.getByText('Ingen har fået en invitation.')).toBeVisible();
    expect(screen.getByText(/Prøv igen om et øjeblik/)).toBeVisible();
  });

  it('tries again when asked to', async () => {
    const onRetry = jest.fn();
    const { user } = await renderScreen(<FailureNote failure={busy} onRetry={onRetry} retryLabel="Send igen" />);

    await user.click(screen.getByRole('button', { name: 'Send igen' }));

    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('keeps the details for support behind a link', async () => {
    const { user } = await renderScreen(<FailureNote failure={busy} />);
    expect(screen.queryByText('r-17')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Vis detaljer til support' }));

    expect(screen.getByText('r-17')).toBeVisible();
    expect(screen.getByText('429')).toBeVisible();
  });
});
