import { DEFAULT_SETTINGS, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { newDraft } from '../../../src/features/book/draft.ts';
import { presentMaterialDue, presentMaterialLate } from '../../../src/features/book/presentMaterial.ts';
import { book as words } from '../../../src/i18n/da/book.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';

const context = { today: toCalendarDay('2026-11-23'), settings: DEFAULT_SETTINGS, language: 'da', words } as const;

function draftOf(meeting: string, materialDue: string | null = null) {
  const draft = newDraft(Municipality.withRooms('aaaa').caseFile(), METTE);
  return { ...draft, time: { start: toInstant(`${meeting}T12:00:00Z`), end: toInstant(`${meeting}T13:00:00Z`), isOwn: false }, materialDue: materialDue === null ? null : toCalendarDay(materialDue) };
}

describe('presentMaterialDue', () => {
  it('is the day alone when the target is kept', () => {
    expect(presentMaterialDue(draftOf('2026-12-21'), context)).toBe('Mandag 7. december');
  });

  it('says how far under the target it is', () => {
    expect(presentMaterialDue(draftOf('2026-12-03'), context)).toBe('Mandag 30. november. Materialet kommer 3 dage før mødet. Målet er 14 dage. Du kan sende alligevel.');
  });

  it('says too that the time to write in is short', () => {
    expect(presentMaterialDue(draftOf('2026-12-03', '2026-11-27'), context)).toBe('Fredag 27. november. Materialet kommer 6 dage før mødet. Målet er 14 dage. Der er under 7 dage at skrive i. Du kan sende alligevel.');
  });

  it('waits until there is a time', () => {
    expect(presentMaterialDue({ ...draftOf('2026-12-03'), time: null }, context)).toBeNull();
  });
});

describe('presentMaterialLate', () => {
  it('has nothing to say where no material is asked for', () => {
    expect(presentMaterialLate({ ...draftOf('2026-12-03'), materialRequested: [] }, context)).toBeNull();
  });
});
