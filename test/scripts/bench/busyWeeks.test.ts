import { findSlots } from '#domain';
import { busyWeeks, PEOPLE } from '../../../scripts/bench/busyWeeks.ts';
import { naiveSearch } from '../../../scripts/bench/naiveSearch.ts';

describe('busyWeeks', () => {
  it('is the same search for the same seed, among as many people as are promised', () => {
    expect(busyWeeks(7)).toEqual(busyWeeks(7));
    expect(busyWeeks(7).attendees).toHaveLength(PEOPLE);
  });
});

describe('naiveSearch', () => {
  it.each([1, 2, 3, 4, 5])('finds the same days as the search of the product, seed %i', (seed) => {
    const search = busyWeeks(seed);

    expect(new Set(naiveSearch(search))).toEqual(new Set(findSlots(search).proposals.map(({ day }) => day)));
  });
});
