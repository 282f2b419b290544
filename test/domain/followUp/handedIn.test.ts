import { byHandIn, type Report, type Status } from '#domain';
import { aReport, aStatus } from '../../builders/index.ts';

function counts(status: Partial<Status>, ...reports: readonly Report[]): boolean {
  return byHandIn([aStatus(status)], reports).handedIn.length === 1;
}

describe('byHandIn', () => {
  it('counts what a service has written once its report stands', () => {
    expect(counts({}, aReport())).toBe(true);
  });

  it.each([
    ['no report', []],
    ['a report that is not handed in', [aReport({ submittedAt: null })]],
    ['the report of another follow-up', [aReport({ followUpKey: aStatus().goalKey })]],
    ['what an other actor said', [aReport({ voice: 'otherActor' })]],
  ] as const)('does not count what a service has dated where there is %s', (_, reports) => {
    expect(counts({}, ...reports)).toBe(false);
  });

  it('does not count a service’s row that has no date, whatever else stands', () => {
    expect(counts({ submittedAt: null }, aReport())).toBe(false);
  });

  it.each([
    ['was taken down for the service at the meeting', { capturedInMeeting: true }],
    ['the citizen says', { voice: 'citizen' }],
    ['the authority assesses', { voice: 'authority' }],
  ] as const)('needs no report for what %s', (_, status) => {
    expect(counts(status)).toBe(true);
  });

  it('keeps every row, on one side or the other', () => {
    const rows = [aStatus({ voice: 'citizen' }), aStatus()];

    expect(byHandIn(rows, [])).toEqual({ handedIn: [rows[0]], underWay: [rows[1]] });
  });
});
