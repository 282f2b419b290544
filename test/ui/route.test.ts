import { toKey } from '../../src/domain/index.ts';
import { hrefOf, parseRoute, type Route } from '../../src/ui/router/route.ts';

const caseKey = toKey('01jd0000000000000000000001');
const routes: readonly Route[] = [
  { page: 'caseload' },
  { page: 'case', caseKey },
  { page: 'book', caseKey },
  { page: 'close', caseKey },
  { page: 'report' },
  { page: 'followUp', roomCode: 'k4t7qxab', followUpKey: caseKey },
];

describe('route', () => {
  it.each(routes)('finds back to $page from its own address', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['#/r/room', '#/case/', '#/case/a b', '#/somewhere', '#/r/../f/x', '#/case/%E0%A4%A'])('does not know %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'unknown' });
  });

  it('opens the caseload when there is no address', () => {
    expect(parseRoute('')).toEqual({ page: 'caseload' });
  });
});
