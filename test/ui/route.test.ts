import { toKey } from '../../src/domain/index.ts';
import { hrefOf, parseRoute, type Route } from '../../src/ui/router/route.ts';

const caseKey = toKey('01jd0000000000000000000001');
const otherKey = toKey('01jd0000000000000000000002');
const routes: readonly Route[] = [
  { page: 'caseload' },
  { page: 'case', caseKey },
  { page: 'book', caseKey },
  { page: 'close', caseKey },
  { page: 'report' },
  { page: 'followUp', roomCode: 'k4t7qxab', followUpKey: caseKey },
  { page: 'meeting', places: [{ roomCode: 'k4t7qxab', followUpKey: caseKey }, { roomCode: 'vvwgtp', followUpKey: otherKey }] },
];

describe('route', () => {
  it.each(routes)('finds back to $page from its own address', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['#/r/room', '#/case/', '#/case/a b', '#/somewhere', '#/r/../f/x', '#/case/%E0%A4%A', '#/r/room/f/x/r/other', '#/r/room/f/x/x/other/f/y', `#/${Array.from({ length: 13 }, (_, at) => `r/room${at}/f/key${at}`).join('/')}`])('does not know %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'unknown' });
  });

  it('takes the same follow-up named twice for one', () => {
    const once = `r/k4t7qxab/f/${caseKey}`;

    expect(parseRoute(`#/${once}/${once}`)).toEqual({ page: 'followUp', roomCode: 'k4t7qxab', followUpKey: caseKey });
  });

  it('opens the caseload when there is no address', () => {
    expect(parseRoute('')).toEqual({ page: 'caseload' });
  });
});
