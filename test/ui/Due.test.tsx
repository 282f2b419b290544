import { screen } from '@testing-library/react';
import { toCalendarDay } from '../../src/domain/index.ts';
import { Due } from '../../src/ui/index.ts';
import { renderScreen } from '../support/renderScreen.tsx';

describe('Due', () => {
  it('says date and distance in one line', async () => {
    await renderScreen(<Due day={toCalendarDay('2026-11-19')} form="line" />);

    expect(screen.getByText('Frist 19. nov. · 4 dage over')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Over fristen' })).toBeInTheDocument();
  });

  it('names the weekday of a deadline that is today', async () => {
    await renderScreen(<Due day={toCalendarDay('2026-11-23')} form="line" />);

    expect(screen.getByText('Frist i dag · mandag 23. november')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Frist' })).toBeInTheDocument();
  });

  it('is no deadline any more when a meeting is convened', async () => {
    await renderScreen(<Due day={toCalendarDay('2026-11-20')} form="row" isBooked instead="møde kl. 10.00" />);

    expect(screen.getByRole('img', { name: 'Indkaldt' })).toBeInTheDocument();
    expect(screen.getByText('møde kl. 10.00')).toBeVisible();
  });

  it('speaks English when the person does', async () => {
    await renderScreen(<Due day={toCalendarDay('2026-11-29')} form="plain" />, { language: 'en' });

    expect(screen.getByText('29 Nov · in 6 days')).toBeVisible();
  });
});
