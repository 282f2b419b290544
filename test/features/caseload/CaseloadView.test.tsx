import { act, screen, within } from '@testing-library/react';
import { type CaseSituation, Failure, type Key, toCalendarDay } from '../../../src/domain/index.ts';
import { CaseloadView, type CaseloadViewProps } from '../../../src/features/caseload/CaseloadView.tsx';
import { aCase, aCaseSituation, aCitizen, aFollowUp, aKey, aPerson, aRoom, aService, recorded } from '../../builders/index.ts';
import { inFrame, renderScreen } from '../../support/renderScreen.tsx';

function situation(name: string, dueOn: string, etag = '"1,1"'): CaseSituation {
  return aCaseSituation({
    case: recorded(aCase({ key: aKey(name), citizen: aCitizen({ name }) }), { etag }),
    rooms: [{ room: aRoom(), service: aService({ shortName: 'Prøvegården' }), followUps: [recorded(aFollowUp({ key: aKey(`${name} f`), dueOn: toCalendarDay(dueOn) }))] }],
  });
}

const situations = [situation('Asta Vest', '2026-11-19'), situation('Sofie Aa', '2026-11-29'), situation('Noah Lind', '2026-12-03'), situation('Emil Over', '2027-01-12')];

const props: CaseloadViewProps = {
  situations,
  me: aPerson(),
  failure: null,
  isFetching: false,
  onRefresh: () => {},
  isPane: true,
  chosen: null,
  renderDetail: (caseKey: Key) => <p>Detaljer {caseKey}</p>,
  hasReport: false,
};

const open = (change: Partial<CaseloadViewProps> = {}) => renderScreen(<CaseloadView {...props} {...change} />, { words: ['caseload'] });

describe('CaseloadView', () => {
  it('has one next step with one primary way on', async () => {
    await open();

    const next = screen.getByRole('region', { name: 'Indkald til møde om Asta Vest' });
    expect(within(next).getByRole('link', { name: 'Find en tid' })).toHaveAttribute('href', `#/book/${aKey('Asta Vest')}`);
    expect(within(next).getByText('Frist 19. nov. · 4 dage over')).toBeVisible();
  });

  it('is one tab stop, walked by arrows, and Tab goes on to the row’s own link', async () => {
    const { user } = await open();
    const rows = ['Sofie Aa', 'Noah Lind', 'Emil Over'].map((name) => screen.getByRole('link', { name }));

    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1]);
    act(() => rows[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    expect(rows.map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Indkald til møde');
    expect(document.activeElement).toHaveAttribute('href', `#/book/${aKey('Noah Lind')}`);
    await user.keyboard('{End}');
    expect(rows[2]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rows[2]).toHaveFocus();
    await user.keyboard('{Home}');
    expect(rows[0]).toHaveFocus();
  });

  it('filters from the first letter, says the count aloud and clears by Esc', async () => {
    const { user } = await open();

    await user.type(screen.getByRole('searchbox'), 'n');
    expect(screen.getByRole('link', { name: 'Noah Lind' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Emil Over' })).not.toBeInTheDocument();
    expect(screen.getByText('1 borger passer')).toBeInTheDocument();

    await user.keyboard('{Escape}');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('link', { name: 'Emil Over' })).toBeVisible();
  });

  it('says plainly that nobody fits, and offers to clear', async () => {
    const { user } = await open();

    await user.type(screen.getByRole('searchbox'), 'xx');
    expect(screen.getAllByText("Ingen borgere passer til 'xx'")[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ryd søgning' }));

    expect(screen.getByRole('link', { name: 'Sofie Aa' })).toBeVisible();
  });

  it('never moves rows under the focus: what is new waits until it is asked for', async () => {
    const { user, rerender } = await open();
    act(() => screen.getByRole('link', { name: 'Noah Lind' }).focus());

    const live = [...situations, situation('Viola Ny', '2026-11-25')];
    rerender(inFrame(<CaseloadView {...props} situations={live} />));
    expect(screen.queryByRole('link', { name: 'Viola Ny' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Noah Lind' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: '1 ny – vis' }));
    expect(screen.getByRole('link', { name: 'Viola Ny' })).toBeVisible();
  });

  it('keeps showing what it has when nothing newer can be fetched', async () => {
    const onRefresh = jest.fn();
    const { user } = await open({ failure: new Failure('offline', 'no network'), onRefresh });

    expect(screen.getByRole('link', { name: 'Sofie Aa' })).toBeVisible();
    expect(screen.getByText(/Vi viser det, vi hentede sidst/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('tells the failure when there is nothing to show', async () => {
    await open({ situations: undefined, failure: new Failure('busy', 'throttled') });

    expect(screen.getByRole('heading', { name: 'Microsoft 365 har travlt' })).toHaveFocus();
  });

  it('is calm on a quiet day, and shows everybody when asked', async () => {
    const { user } = await open({ situations: [situation('Emil Over', '2027-01-12')] });

    expect(screen.getByRole('heading', { name: 'Ingen opfølgninger lige nu' })).toBeVisible();
    expect(screen.getByText('Næste frist er 12. januar. Den kommer frem her, når den nærmer sig.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Se alle borgere' }));
    expect(screen.getByRole('link', { name: 'Emil Over' })).toBeVisible();
  });

  it('stands beside the most urgent case, and Esc in it goes back to its row', async () => {
    const { user } = await open({ isPane: false, renderDetail: () => <button>Kontrakt</button> });

    expect(screen.getByRole('link', { name: 'Asta Vest', current: true })).toBeVisible();
    act(() => screen.getByRole('button', { name: 'Kontrakt' }).focus());
    await user.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: 'Asta Vest' })).toHaveFocus();
  });

  it('shows a case alone in a pane', async () => {
    await open({ chosen: aKey('Noah Lind') });

    expect(screen.getByText(`Detaljer ${aKey('Noah Lind')}`)).toBeVisible();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('is complete in English', async () => {
    await renderScreen(<CaseloadView {...props} />, { words: ['caseload'], language: 'en' });

    expect(screen.getByRole('heading', { name: 'My citizens' })).toBeVisible();
    expect(screen.getByText('Due 19 Nov · 4 days over')).toBeVisible();
  });
});
