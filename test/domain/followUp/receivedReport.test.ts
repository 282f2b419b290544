import { completenessOf, contentOfReport, isChangedAfterReceipt, isReportOnTime, type ReceivedReport, submittedReport, toCalendarDay, toInstant } from '#domain';
import { aGoal, aKey, aReport, aRoomFile, aStatus, aVersionKey, recorded } from '../../builders/index.ts';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { aContract } from '../../builders/aContract.ts';

const FIRST: ReceivedReport = { mark: 'a', submittedAt: toInstant('2026-11-27T12:00:00Z'), receivedAt: toInstant('2026-11-27T13:00:00Z'), fileName: 'Status.docx', fileUrl: '', author: 'Sara Lund' };

describe('submittedReport', () => {
  it('is the provider’s own of that follow-up, and no draft', () => {
    const draft = recorded(aReport({ submittedAt: null }));
    const citizen = recorded(aReport({ voice: 'citizen' }));
    const sent = recorded(aReport());

    expect(submittedReport([draft, citizen], aKey('followUp'))).toBeNull();
    expect(submittedReport([citizen, sent], aKey('followUp'))).toBe(sent);
    expect(submittedReport([sent], aKey('other'))).toBeNull();
  });
});

describe('isChangedAfterReceipt', () => {
  it('is so when it was submitted anew, or a further edition was received', () => {
    expect(isChangedAfterReceipt([], aReport())).toBe(false);
    expect(isChangedAfterReceipt([FIRST], aReport())).toBe(false);
    expect(isChangedAfterReceipt([FIRST], aReport({ submittedAt: toInstant('2026-11-28T08:00:00Z') }))).toBe(true);
    expect(isChangedAfterReceipt([FIRST, { ...FIRST, mark: 'b' }], aReport())).toBe(true);
  });
});

describe('contentOfReport', () => {
  it('is the same whatever order the rows come in, and another for every word and figure', () => {
    const [one, two] = [aStatus(), aStatus({ goalKey: aVersionKey('another') })];
    const content = contentOfReport(aReport(), [one, two]);

    expect(contentOfReport(aReport(), [two, one])).toBe(content);
    expect(contentOfReport(aReport(), [one, two, aStatus({ voice: 'citizen' }), aStatus({ followUpKey: aKey('earlier') })])).toBe(content);
    expect(contentOfReport(aReport({ dissent: 'Vi ville gerne se tiden an.' }), [one, two])).not.toBe(content);
    expect(contentOfReport(aReport(), [one, aStatus({ ...two, statusNow: 'Et ord mere' })])).not.toBe(content);
    expect(contentOfReport(aReport(), [aStatus({ rating: { ...one.rating!, value: 6 } }), two])).not.toBe(content);
  });
});

describe('isReportOnTime', () => {
  it('counts the whole of the day it was due, and is unknown where no day was told', () => {
    expect(isReportOnTime(aReport({ submittedAt: toInstant('2026-11-30T22:30:00Z') }), toCalendarDay('2026-11-30'))).toBe(true);
    expect(isReportOnTime(aReport({ submittedAt: toInstant('2026-11-30T23:30:00Z') }), toCalendarDay('2026-11-30'))).toBe(false);
    expect(isReportOnTime(aReport(), null)).toBeNull();
  });
});

describe('completenessOf', () => {
  const room = aRoomFile({ goals: [recorded(aGoal()), recorded(aGoal({ key: aVersionKey('another') }))], statuses: [recorded(aStatus())] });

  it('counts goals that are told of, and those told in the agreed form', () => {
    const empty = recorded(aStatus({ key: aKey('x'), goalKey: aVersionKey('another'), rating: null, workDone: '', statusNow: '', progressWord: 'noChange' }));

    expect(completenessOf(room, aConvenedFollowUp(), aReport())).toMatchObject({ goals: 2, goalsCovered: 1, goalsInForm: 1, missingParts: [], isOnTime: true });
    expect(completenessOf({ ...room, statuses: [...room.statuses, empty] }, aConvenedFollowUp(), aReport())).toMatchObject({ goalsCovered: 2, goalsInForm: 1 });
  });

  it('asks for no words where numbers are agreed on', () => {
    const contract = recorded(aContract({ materialForm: { prose: false, number: true } }));
    const figure = recorded(aStatus({ workDone: '', statusNow: '' }));

    expect(completenessOf({ ...room, contract, statuses: [figure] }, aConvenedFollowUp(), aReport())).toMatchObject({ goalsInForm: 1 });
  });

  it('names only parts that were asked for', () => {
    const bare = aReport({ lifeSituation: '', recommendationReason: '' });

    expect(completenessOf(room, aConvenedFollowUp(), bare).missingParts).toEqual(['lifeSituation', 'recommendation']);
    expect(completenessOf(room, aConvenedFollowUp({ materialRequested: ['statusOnGoals'] }), bare).missingParts).toEqual([]);
  });
});
