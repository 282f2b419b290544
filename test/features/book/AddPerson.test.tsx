import { screen } from '@testing-library/react';
import type { DraftInvitee } from '../../../src/features/book/draft.ts';
import { AddPerson } from '../../../src/features/book/who/AddPerson.tsx';
import { METTE } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const ANDERS = { id: 'anders', name: 'Anders Bjerre', email: 'anders.bjerre@fjordbro.example' };
const HANNE = { id: 'hanne', name: 'Hanne Lund', email: 'hanne.lund@skolen.example' };

async function open(isOfCircle = false) {
  const added = jest.fn<void, [DraftInvitee]>();
  const page = <AddPerson search={() => Promise.resolve([ANDERS, HANNE])} invitees={[]} me={METTE} isOfCircle={() => isOfCircle} onAdd={added} onClose={() => {}} />;
  return { ...(await renderScreen(page, { words: ['book'] })), added };
}

describe('AddPerson', () => {
  it('takes somebody of the municipality for a colleague', async () => {
    const { user, added } = await open();
    await user.type(screen.getByRole('searchbox'), 'Anders');

    await user.click(await screen.findByRole('button', { name: /^Anders Bjerre/ }));

    expect(added.mock.calls).toMatchObject([[{ name: 'Anders Bjerre', role: 'caseworker', isPrivate: false }]]);
  });

  it('asks who an address belongs to, and adds nobody before it is answered', async () => {
    const { user, added } = await open();
    await user.type(screen.getByRole('searchbox'), 'mor.hansen@post.example');

    await user.click(screen.getByRole('button', { name: 'Tilføj mor.hansen@post.example' }));
    expect(screen.getByText('Vælg, hvem det er.')).toBeVisible();
    expect(added).not.toHaveBeenCalled();
    await user.click(screen.getByRole('radio', { name: 'Pårørende' }));
    await user.click(screen.getByRole('button', { name: 'Tilføj mor.hansen@post.example' }));

    expect(added.mock.calls).toMatchObject([[{ email: 'mor.hansen@post.example', role: 'relative', isPrivate: true }]]);
  });

  it('asks who somebody from outside is also where the address book knows the name', async () => {
    const { user, added } = await open();
    await user.type(screen.getByRole('searchbox'), 'Hanne');
    await user.click(await screen.findByRole('button', { name: /^Hanne Lund/ }));
    expect(added).not.toHaveBeenCalled();

    await user.click(screen.getByRole('radio', { name: 'Øvrig aktør' }));
    await user.click(screen.getByRole('button', { name: 'Tilføj Hanne Lund' }));

    expect(added.mock.calls).toMatchObject([[{ name: 'Hanne Lund', role: 'otherActor', isPrivate: false }]]);
  });

  it('asks nothing of somebody whose role the contract knows', async () => {
    const { user, added } = await open(true);
    await user.type(screen.getByRole('searchbox'), 'camilla@borger.example');

    await user.click(screen.getByRole('button', { name: 'Tilføj camilla@borger.example' }));

    expect(added).toHaveBeenCalledTimes(1);
  });
});
