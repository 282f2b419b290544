import { screen } from '@testing-library/react';
import { useState } from 'react';
import { toInstant, versionOf } from '../../../src/domain/index.ts';
import type { FoundConflicts } from '../../../src/features/status/compareWithRows.ts';
import type { Leaf } from '../../../src/features/status/draftLeaves.ts';
import { StatusConflicts } from '../../../src/features/status/StatusConflicts.tsx';
import { EMPTY_DRAFT, EMPTY_GOAL, type StatusDraft } from '../../../src/features/status/statusDraft.ts';
import { aGoal, aRoomFile } from '../../builders/index.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const GOAL = versionOf(aGoal().key).id;
const WORDS: Leaf = { kind: 'words', part: 'lifeSituation' };
const RATING: Leaf = { kind: 'rating', goalId: GOAL };

const MINE: StatusDraft = { ...EMPTY_DRAFT, lifeSituation: 'Viola er flyttet', goals: { [GOAL]: { ...EMPTY_GOAL, value: 5 } } };
const THEIRS: StatusDraft = { ...EMPTY_DRAFT, lifeSituation: 'Viola bor hos sin mor', goals: { [GOAL]: { ...EMPTY_GOAL, missingReason: 'absent' } } };

async function open(leaves: readonly Leaf[], language: 'da' | 'en' = 'da', myId = 'id-sara') {
  const found: FoundConflicts = { leaves, theirs: THEIRS, writer: { id: 'id-dorte', name: 'Dorte Lund', at: toInstant('2026-11-23T08:05:00Z') }, isTakenDown: false };
  let draft = MINE;
  const settled: Leaf[] = [];
  const later = jest.fn();
  /** The owner of the words, which keeps them when the view is closed. */
  function Owner() {
    const [now, setNow] = useState(draft);
    const change = (alter: (before: StatusDraft) => StatusDraft) => setNow((draft = alter(draft)));
    const onSettle = (leaf: Leaf, alter: (before: StatusDraft) => StatusDraft) => {
      settled.push(leaf);
      change(alter);
    };
    return <StatusConflicts found={found} draft={now} room={aRoomFile()} myId={myId} onSettle={onSettle} onMerging={change} onLater={later} />;
  }
  const shown = await renderScreen(<Owner />, { words: ['status'], language });
  return { ...shown, settled, later, draft: () => draft, again: () => renderScreen(<Owner />, { words: ['status'], language }) };
}

describe('StatusConflicts', () => {
  it('shows both texts with who wrote the other and when, and names what they are about', async () => {
    await open([WORDS]);

    expect(screen.getByRole('heading', { level: 1, name: 'I har begge rettet: Hvordan er livssituationen nu?' })).toBeVisible();
    expect(screen.getAllByText(/er flyttet/)[0]).toBeVisible();
    expect(screen.getAllByText(/hos sin mor/)[0]).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Dorte Lunds tekst' })).toBeVisible();
  });

  it('does not call one’s own words of another window somebody else’s', async () => {
    await open([WORDS], 'da', 'id-dorte');

    expect(screen.getByRole('heading', { level: 1, name: 'Du har skrevet to svar: Hvordan er livssituationen nu?' })).toBeVisible();
  });

  it('keeps what is chosen: mine', async () => {
    const { user, settled, draft } = await open([WORDS]);

    await user.click(screen.getByRole('button', { name: /min/i }));

    expect(settled).toEqual([WORDS]);
    expect(draft().lifeSituation).toBe('Viola er flyttet');
  });

  it('keeps what is chosen: theirs, of a rating with its reason as well', async () => {
    const { user, draft } = await open([RATING]);
    expect(screen.getByText('Var der ikke')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: /Dorte/ }));

    expect(draft().goals[GOAL]).toMatchObject({ value: null, missingReason: 'absent' });
  });

  it('keeps what was written together', async () => {
    const { user, draft } = await open([WORDS]);
    const both = screen.getByRole('textbox', { name: 'Skriv dem sammen' });
    await user.clear(both);
    await user.type(both, 'Viola er flyttet hjem til sin mor');

    await user.click(screen.getByRole('button', { name: 'Gem den samlede tekst' }));

    expect(draft().lifeSituation).toBe('Viola er flyttet hjem til sin mor');
  });

  it('gives every key in the merge field to the draft, and shows it when it is opened anew', async () => {
    const { user, draft, again, unmount, settled } = await open([WORDS]);
    await user.type(screen.getByRole('textbox', { name: 'Skriv dem sammen' }), ' nu');
    expect(draft()).toMatchObject({ lifeSituation: 'Viola er flyttet' });
    unmount();

    await again();

    expect(screen.getByRole('textbox', { name: 'Skriv dem sammen' })).toHaveValue('Viola er flyttet\nViola bor hos sin mor nu');
    expect(settled).toEqual([]);
  });

  it('can wait', async () => {
    const { user, later, settled } = await open([WORDS]);

    await user.click(screen.getByRole('button', { name: 'Afgør det senere' }));

    expect(later).toHaveBeenCalledTimes(1);
    expect(settled).toEqual([]);
  });

  it('says in English what it says in Danish', async () => {
    await open([WORDS], 'en');

    expect(screen.getByRole('heading', { name: 'You have both changed: How is the life situation now?' })).toBeVisible();
  });
});
