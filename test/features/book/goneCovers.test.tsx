import { screen } from '@testing-library/react';
import { newDraft, openFollowUps, readDraft } from '../../../src/features/book/draft.ts';
import { GoneCovers } from '../../../src/features/book/GoneCovers.tsx';
import { aKey, aParticipant, recorded } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const DORTHE = aParticipant({ key: aKey('dorthe'), name: 'Dorthe Winther', email: 'dorthe@fjordbro.example' });
const JONAS = aParticipant({ key: aKey('jonas'), name: 'Jonas Holm', email: 'jonas@birkelund.example' });
const CAMILLA = aParticipant({ key: aKey('camilla'), name: 'Camilla Lindegård', role: 'custodyHolder', organisation: null, email: 'camilla@borger.example' });

function twoRooms() {
  const file = Municipality.withRooms('aaaa', 'bbbb').caseFile();
  return { ...file, rooms: file.rooms.map((room) => ({ ...room, participants: (room.room.code === 'aaaa' ? [DORTHE, CAMILLA] : [JONAS]).map((one) => recorded(one)) })) };
}

/** A colleague has convened what these rooms hold. */
function convenedIn(file: ReturnType<typeof twoRooms>, ...codes: readonly string[]) {
  return { ...file, rooms: file.rooms.map((room) => (codes.includes(room.room.code) ? { ...room, followUps: room.followUps.map((one) => ({ ...one, state: 'convened' as const })) } : room)) };
}

describe('a draft of two services, one of which a colleague has convened', () => {
  const file = twoRooms();
  const kept = JSON.stringify({ ...newDraft(file, METTE), step: 2, place: 'Rådhuset, lokale 2' });
  const after = convenedIn(file, 'bbbb');

  it('keeps what is written, without that service and its staff', () => {
    const draft = readDraft(kept, after);

    expect(draft).toMatchObject({ place: 'Rådhuset, lokale 2', step: 2, covers: openFollowUps(after).map(({ followUp }) => followUp.key) });
    expect(draft?.invitees.map(({ name }) => name)).toEqual(['Camilla Lindegård', 'Dorthe Winther', METTE.name]);
  });

  it('says which service was taken out', async () => {
    await renderScreen(<GoneCovers draft={readDraft(kept, after)!} file={after} />, { words: ['book'] });

    expect(screen.getByText(`${after.rooms[1]!.service.shortName} er taget ud af mødet: Opfølgningen er indkaldt eller lukket af en anden.`)).toBeVisible();
  });

  it('is no draft any more once both are convened', () => {
    expect(readDraft(kept, convenedIn(file, 'aaaa', 'bbbb'))).toBeNull();
  });
});
