import { missingInReport, missingInStatus, missingVoices } from '#domain';
import { aGoal, aKey, aMeasure, aReport, aStatus, recorded } from '../../builders/index.ts';

describe('missingVoices', () => {
  const room = { statuses: [recorded(aStatus())], reports: [recorded(aReport({ voice: 'citizen', submittedAt: null }))] };

  it('takes a submitted status as said and a draft as not yet said', () => {
    expect(missingVoices(room, aKey('followUp'))).toEqual(['citizen', 'authority']);
  });

  it('misses all three at a follow-up nobody has written on', () => {
    expect(missingVoices(room, aKey('another'))).toEqual(['citizen', 'provider', 'authority']);
  });
});

describe('missingInStatus', () => {
  const both = { prose: true, number: true };
  const rating = aStatus().rating!;

  it('misses everything where nothing is written', () => {
    expect(missingInStatus(null, aGoal(), both)).toEqual(['rating', 'workDone', 'statusNow', 'progressWord']);
  });

  it('takes a reason instead of a rating', () => {
    expect(missingInStatus(aStatus({ rating: { ...rating, value: null, missingReason: 'absent' } }), aGoal(), both)).toEqual([]);
    expect(missingInStatus(aStatus({ rating: { ...rating, value: null } }), aGoal(), both)).toEqual(['rating']);
  });

  it('asks for no number where prose is agreed or the goal has no measure, and for no prose where a number is', () => {
    expect(missingInStatus(aStatus({ rating: null }), aGoal(), { prose: true, number: false })).toEqual([]);
    expect(missingInStatus(aStatus({ rating: null }), aGoal({ measure: null }), both)).toEqual([]);
    expect(missingInStatus(aStatus({ workDone: '', statusNow: ' ' }), aGoal({ measure: aMeasure() }), { prose: false, number: true })).toEqual([]);
  });

  it('takes 0 as a rating', () => {
    expect(missingInStatus(aStatus({ rating: { ...rating, value: 0 } }), aGoal(), both)).toEqual([]);
  });
});

describe('missingInReport', () => {
  it('wants life situation and a recommendation with its reason', () => {
    expect(missingInReport(aReport({ lifeSituation: ' ', recommendation: null }))).toEqual(['lifeSituation', 'recommendation']);
    expect(missingInReport(aReport())).toEqual([]);
  });
});
