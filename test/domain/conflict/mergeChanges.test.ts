import fc from 'fast-check';
import { ConflictFailure, isConflict, isFailure, mergeChanges } from '#domain';

const base = { text: 'før', due: '2026-12-01', parts: [{ a: 1 }] };

describe('mergeChanges', () => {
  it('keeps what each side changed', () => {
    expect(mergeChanges(base, { text: 'min' }, { ...base, due: '2026-12-08' })).toEqual({ merged: { ...base, text: 'min', due: '2026-12-08' }, conflicts: [] });
  });

  it('names the field both changed, and keeps theirs until somebody decides', () => {
    expect(mergeChanges(base, { text: 'min' }, { ...base, text: 'deres' })).toEqual({ merged: { ...base, text: 'deres' }, conflicts: ['text'] });
  });

  it('finds no conflict where both wrote the same, also in lists', () => {
    const parts = [{ a: 2 }];

    expect(mergeChanges(base, { parts: [...parts] }, { ...base, parts }).conflicts).toEqual([]);
  });

  it('does not take back their change when my field is as it was', () => {
    expect(mergeChanges(base, { ...base }, { ...base, text: 'deres' }).merged.text).toBe('deres');
  });

  it('never loses a value: each ends in the merged row or in a conflict', () => {
    const row = fc.record({ a: fc.string(), b: fc.integer(), c: fc.array(fc.string()) });

    fc.assert(
      fc.property(row, row, row, (before, mine, theirs) => {
        const { merged, conflicts } = mergeChanges(before, mine, theirs);
        const isSame = (x: unknown, y: unknown): boolean => JSON.stringify(x) === JSON.stringify(y);
        return (['a', 'b', 'c'] as const).every((field) => conflicts.includes(field) || isSame(mine[field], before[field]) || isSame(merged[field], mine[field]));
      }),
    );
  });
});

describe('ConflictFailure', () => {
  it('is a failure that keeps all three versions', () => {
    const failure = new ConflictFailure({ base, mine: base, theirs: base }, ['text']);

    expect(isFailure(failure, 'conflict')).toBe(true);
    expect(isConflict(failure) && failure.fields).toEqual(['text']);
    expect(failure.message).not.toContain('før');
  });
});
