import { act, screen } from '@testing-library/react';
import { LoadingState } from '../../src/ui/index.ts';
import { LONG_MS, QUIET_MS } from '../../src/ui/state/LoadingState.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('LoadingState', () => {
  it('shows nothing at first, then what is fetched, then what is waited for', async () => {
    await renderScreen(<LoadingState label="Henter dine borgere …" waitsFor="SharePoint" />);
    expect(screen.queryByText('Henter dine borgere …')).not.toBeInTheDocument();

    act(() => void jest.advanceTimersByTime(QUIET_MS));
    expect(screen.getByText('Henter dine borgere …')).toBeVisible();

    act(() => void jest.advanceTimersByTime(LONG_MS - QUIET_MS));
    expect(screen.getByText(/Vi venter stadig på SharePoint/)).toBeVisible();
  });
});
