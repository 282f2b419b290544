import { act, screen } from '@testing-library/react';
import { PageHeading, navigate, useRoute } from '../../src/ui/index.ts';
import { renderScreen } from '../support/renderScreen.tsx';

function Page() {
  const route = useRoute();
  return <PageHeading step={route.page}>{route.page === 'report' ? 'Udvikling siden start' : 'Mine borgere'}</PageHeading>;
}

describe('PageHeading', () => {
  it('leaves the focus alone on the first page, and takes it after a move', async () => {
    await renderScreen(<Page />);
    expect(screen.getByRole('heading', { name: 'Mine borgere' })).not.toHaveFocus();

    await act(async () => {
      navigate({ page: 'report' });
      await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    });

    expect(screen.getByRole('heading', { name: 'Udvikling siden start' })).toHaveFocus();
  });
});
