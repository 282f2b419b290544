import { joinKeys, toCalendarDay } from '../../../src/domain/index.ts';
import { seriesOf } from '../../../src/features/status/seriesOf.ts';
import { EMPTY_GOAL } from '../../../src/features/status/statusDraft.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aGoal, aKey, aRoomFile, aStatus, recorded } from '../../builders/index.ts';

describe('seriesOf', () => {
  it('leaves out what was rated on an earlier version of the goal, which may have had another scale', () => {
    const first = aGoal();
    const newer = recorded(aGoal({ key: joinKeys(first.key.split('|')[0]!, '0002') }));
    const rated = (goalKey: typeof newer.key, value: number, day: string) =>
      recorded(aStatus({ key: aKey(day), followUpKey: aKey(`due ${day}`), goalKey, rating: { value, missingReason: null, ratedOn: toCalendarDay(day), beforeReveal: null } }));
    const room = aRoomFile({ goals: [newer], statuses: [rated(first.key, 9, '2026-09-01'), rated(newer.key, 3, '2026-11-01')] });

    const series = seriesOf(newer, { ...EMPTY_GOAL, value: 4 }, room, aKey('now'), toCalendarDay('2026-12-03'), terms);

    expect(series?.points.map(({ value }) => value)).toEqual([newer.measure?.baseline, 3, 4]);
  });
});
