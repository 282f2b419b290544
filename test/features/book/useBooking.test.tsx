import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { toInstant } from '../../../src/domain/index.ts';
import { useBooking } from '../../../src/features/book/useBooking.ts';
import type { WritableAppointment } from '../../../src/flows/index.ts';
import { StoreProvider, useSituations } from '../../../src/store/queries/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { storeHere } from '../../support/storeHere.ts';

const takesAll: WritableAppointment = {
  write: () => Promise.resolve({ refused: [], silent: [] }),
  read: () => Promise.resolve({ start: toInstant('2026-12-01T12:00:00Z'), end: toInstant('2026-12-01T13:00:00Z'), required: ['camilla@borger.example', 'dorthe.winther@fjordbro.example'], optional: [] }),
  readWords: () => Promise.resolve({ subject: '', place: '', text: '' }),
  attach: () => Promise.resolve('there'),
  writeKey: () => Promise.resolve('there'),
};

describe('useBooking', () => {
  it('has the list of what is due read anew once a form is filled, and again once that is undone', async () => {
    const town = Municipality.withRooms('aaaa');
    const desk = town.deskOf(METTE);
    const { case: row } = town.caseFile();
    const loadSituations = jest.fn(() => Promise.resolve([]));
    const wrapper = ({ children }: { readonly children: ReactNode }) => <StoreProvider {...storeHere({ ...desk.store, loadSituations })}>{children}</StoreProvider>;
    const { result } = renderHook(() => ({ due: useSituations([row]), booking: useBooking(desk, row.key, () => Promise.resolve(town.caseFile())) }), { wrapper });
    await waitFor(() => expect(result.current.due.isSuccess).toBe(true));

    await act(() => result.current.booking.fill(takesAll, town.plan()));
    expect(result.current.booking.state.kind).toBe('filled');
    await waitFor(() => expect(loadSituations).toHaveBeenCalledTimes(2));
    await act(() => result.current.booking.undo(town.caseFile().meetings[0]!));

    await waitFor(() => expect(loadSituations).toHaveBeenCalledTimes(3));
  });
});
