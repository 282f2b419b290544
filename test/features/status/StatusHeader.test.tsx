import { screen } from '@testing-library/react';
import { toCalendarDay } from '../../../src/domain/index.ts';
import { StatusHeader } from '../../../src/features/status/StatusHeader.tsx';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

function open(day: string, isSent: boolean) {
  return renderScreen(<StatusHeader followUp={aConvenedFollowUp({ materialDue: toCalendarDay(day) })} saved={null} isSent={isSent} />, { words: ['status'] });
}

describe('StatusHeader', () => {
  it('warns of a day that has passed while nothing is handed in', async () => {
    await open('2026-11-20', false);

    expect(screen.getByText('Frist 20. nov. · 3 dage over')).toBeVisible();
  });

  it('raises no alarm over a day that has passed once it is handed in', async () => {
    await open('2026-11-20', true);

    expect(screen.getByText('Fristen var 20. nov.')).toBeVisible();
    expect(screen.queryByText(/over$/)).not.toBeInTheDocument();
  });

  it('keeps the day that is ahead', async () => {
    await open('2026-11-30', true);

    expect(screen.getByText(/^Frist 30\. nov\./)).toBeVisible();
  });
});
