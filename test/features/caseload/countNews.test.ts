import { countNews } from '../../../src/features/caseload/countNews.ts';
import { aCase, aCaseSituation, aFollowUp, aKey, aRoom, aService, recorded } from '../../builders/index.ts';

function situation(name: string, etag: string) {
  return aCaseSituation({
    case: recorded(aCase({ key: aKey(name) })),
    rooms: [{ room: aRoom(), service: aService(), followUps: [recorded(aFollowUp({ key: aKey(`${name} f`) }), { etag })] }],
  });
}

describe('countNews', () => {
  it('tells nothing when a fetch brought the same', () => {
    expect(countNews([situation('a', '"1,1"')], [situation('a', '"1,1"')])).toBe(0);
  });

  it('counts cases that came and cases whose follow-ups changed', () => {
    expect(countNews([situation('a', '"1,1"')], [situation('a', '"1,2"'), situation('b', '"1,1"')])).toBe(2);
  });
});
