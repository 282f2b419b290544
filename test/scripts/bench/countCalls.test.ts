import { countCalls, withoutTab } from '../../../scripts/bench/countCalls.ts';
import type { LoggedRequest } from '../../../simulator/kernel/requestLog.ts';

function logged(url: string, batch?: string): LoggedRequest {
  return { at: '2026-11-23T07:00:00Z', method: 'GET', url, status: 200, caller: '', requestBody: '', ...(batch === undefined ? {} : { batch }) };
}

describe('countCalls', () => {
  it('takes a batch as one call over the wire, and its parts as what Microsoft counts', () => {
    const log = [logged('/graph/v1.0/me/events'), logged('/graph/v1.0/sites/a', '1'), logged('/graph/v1.0/sites/b', '1'), logged('/graph/v1.0/$batch', '1')];

    expect(countCalls(log)).toEqual({ overTheWire: 2, asMicrosoftCounts: 3, mostParts: 2 });
  });

  it('leaves out what is not asked of Graph', () => {
    expect(countCalls([logged('/login/fjordbro/oauth2/v2.0/token'), logged('/sites/a/_api/web')])).toEqual({ overTheWire: 0, asMicrosoftCounts: 0, mostParts: 0 });
  });
});

describe('withoutTab', () => {
  it('ends with the look-up of the meeting, and keeps everything where there is none', () => {
    const [event, meeting, tab] = [logged('/graph/v1.0/me/events'), logged('/graph/v1.0/me/onlineMeetings?$filter=x'), logged('/graph/v1.0/chats/1/tabs')];

    expect(withoutTab([event, meeting, tab])).toEqual([event, meeting]);
    expect(withoutTab([event])).toEqual([event]);
  });
});
