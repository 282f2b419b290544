import { DEFAULT_SETTINGS, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { newDraft, openFollowUps } from '../../../src/features/book/draft.ts';
import { presentMaterialBasis, presentMaterialDue, presentMaterialLate, presentPart } from '../../../src/features/book/presentMaterial.ts';
import { book as words } from '../../../src/i18n/da/book.ts';
import { aContract, recorded } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';

const context = { today: toCalendarDay('2026-11-23'), settings: DEFAULT_SETTINGS, language: 'da', words } as const;
const file = Municipality.withRooms('aaaa').caseFile();
const cover = openFollowUps(file)[0]!;

function draftOf(meeting: string, due: string | null = null) {
  const time = { start: toInstant(`${meeting}T12:00:00Z`), end: toInstant(`${meeting}T13:00:00Z`), isOwn: false };
  return { ...newDraft(file, METTE), time, materials: { [cover.followUp.key]: { parts: ['statusOnGoals'] as const, due: due === null ? null : toCalendarDay(due) } } };
}

describe('presentMaterialDue', () => {
  it('is the day alone when the target is kept', () => {
    expect(presentMaterialDue(draftOf('2026-12-21'), cover, context)).toBe('Mandag 7. december');
  });

  it('says how far under the target it is', () => {
    expect(presentMaterialDue(draftOf('2026-12-03'), cover, context)).toBe('Mandag 30. november. Materialet kommer 3 dage før mødet. Målet er 14 dage. Du kan sende alligevel.');
  });

  it('says too that the time to write in is short', () => {
    expect(presentMaterialDue(draftOf('2026-12-03', '2026-11-27'), cover, context)).toBe('Fredag 27. november. Materialet kommer 6 dage før mødet. Målet er 14 dage. Der er under 7 dage at skrive i. Du kan sende alligevel.');
  });

  it('waits until there is a time', () => {
    expect(presentMaterialDue({ ...draftOf('2026-12-03'), time: null }, cover, context)).toBeNull();
  });
});

describe('presentMaterialLate', () => {
  it('has nothing to say where no material is asked for', () => {
    expect(presentMaterialLate({ ...draftOf('2026-12-03'), materials: { [cover.followUp.key]: { parts: [], due: null } } }, cover, context)).toBeNull();
  });
});

describe('what a service is asked for', () => {
  const inProse = { ...cover, room: { ...cover.room, contract: recorded(aContract({ materialForm: { prose: true, number: false }, effortStart: toCalendarDay('2026-02-01') })) } };

  it('has the form the contract agrees, words or figures or both', () => {
    expect(presentPart('statusOnGoals', inProse, context)).toMatch(/ mål – tekst$/);
    expect(presentPart('statusOnGoals', { ...cover, room: { ...cover.room, contract: null } }, context)).toMatch(/ mål – tekst og tal$/);
  });

  it('says which contract asks for it', () => {
    expect(presentMaterialBasis(inProse, context)).toBe('Grundlag: kontrakten, der gælder fra 1. februar 2026.');
  });
});
