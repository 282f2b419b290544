import { goalScalesOf, isOnLineOf, toKey, versionKey } from '#domain';
import { aGoal, aKey, aMeasure } from '../../builders/index.ts';

const version = (number: number, scale: string | null) => aGoal({ key: versionKey(aKey('goal'), number), measure: scale === null ? null : aMeasure({ scaleKey: toKey(scale) }) });
/** Reached, and opened again on the same scale after a time on a coarser one. */
const versions = [version(1, 'S10|0001'), version(2, 'FFB04|0001'), version(3, 'S10|0001'), version(4, 'S10|0002'), version(5, null)];
const [first, coarse, again, newScale, inWords] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0], (typeof versions)[0], (typeof versions)[0]];
const room = { goalScales: goalScalesOf(versions) };

describe('isOnLineOf', () => {
  it('lets the line run through versions of the goal with the same scale', () => {
    expect(isOnLineOf(again, first.key, room)).toBe(true);
    expect(isOnLineOf(first, again.key, room)).toBe(true);
  });

  it('never lets it run across scales, nor across two versions of one scale', () => {
    expect(isOnLineOf(again, coarse.key, room)).toBe(false);
    expect(isOnLineOf(newScale, again.key, room)).toBe(false);
    expect(isOnLineOf(inWords, first.key, room)).toBe(false);
    expect(isOnLineOf(first, inWords.key, room)).toBe(false);
  });

  it('has what was rated on the very version, also where the others are not known', () => {
    expect(isOnLineOf(first, first.key, { goalScales: {} })).toBe(true);
    expect(isOnLineOf(again, first.key, { goalScales: {} })).toBe(false);
  });

  it('keeps two goals on one scale apart', () => {
    const other = aGoal({ key: versionKey(aKey('another goal'), 1) });

    expect(isOnLineOf(first, other.key, { goalScales: goalScalesOf([first, other]) })).toBe(false);
  });
});
