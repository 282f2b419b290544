import { joinKeys, type RoomFile, toCalendarDay, toKey } from '../../../src/domain/index.ts';
import { seriesOf } from '../../../src/features/status/seriesOf.ts';
import { EMPTY_GOAL } from '../../../src/features/status/statusDraft.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aGoal, aKey, aRoomFile, aStatus, recorded } from '../../builders/index.ts';

describe('seriesOf', () => {
  it('goes on through an earlier version of the goal on the same scale, and leaves out what was rated on another', () => {
    const first = aGoal();
    const newer = recorded(aGoal({ key: joinKeys(first.key.split('|')[0]!, '0002') }));
    const rated = (goalKey: typeof newer.key, value: number, day: string) =>
      recorded(aStatus({ key: aKey(day), followUpKey: aKey(`due ${day}`), goalKey, rating: { value, missingReason: null, ratedOn: toCalendarDay(day), beforeReveal: null } }));
    const roomWith = (scale: string) => aRoomFile({ goalScales: { [first.key]: toKey(scale) }, goals: [newer], statuses: [rated(first.key, 9, '2026-09-01'), rated(newer.key, 3, '2026-11-01')] });

    const valuesIn = (room: RoomFile) => seriesOf(newer, { ...EMPTY_GOAL, value: 4 }, room, aKey('now'), toCalendarDay('2026-12-03'), terms)?.points.map(({ value }) => value);

    expect(valuesIn(roomWith(newer.measure!.scaleKey))).toEqual([newer.measure?.baseline, 9, 3, 4]);
    expect(valuesIn(roomWith('S5|0001'))).toEqual([newer.measure?.baseline, 3, 4]);
  });
});
