import { joinKeys, toCalendarDay, toKey, versionKey } from '../../../src/domain/index.ts';
import { presentNews } from '../../../src/features/case/preparation/presentNews.ts';
import { coversOf, presentReadiness } from '../../../src/features/case/preparation/presentReadiness.ts';
import { prepare as words } from '../../../src/i18n/da/prepare.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aCaseFile, aConvenedFollowUp, aGoal, aKey, aMeeting, aRoomFile, aStatus, recorded } from '../../builders/index.ts';

const meeting = recorded(aMeeting());
const fileWith = (statuses: ReturnType<typeof aStatus>[]) => aCaseFile({ meetings: [meeting], rooms: [aRoomFile({ followUps: [recorded(aConvenedFollowUp())], statuses: statuses.map((row) => recorded(row)) })] });
const said = (statuses: ReturnType<typeof aStatus>[]) => presentReadiness(fileWith(statuses), meeting, 'da', words);

describe('presentReadiness', () => {
  it('names every voice that is missing, and when the status is due', () => {
    expect(said([])).toEqual([
      { id: 'status rumabcde', isReady: false, text: 'Status fra Prøvegården er ikke kommet. Den skal være her senest 30. nov.' },
      { id: 'citizen', isReady: false, text: expect.stringMatching(/^Vi mangler at høre /) as string },
      { id: 'authority', isReady: false, text: 'I har ikke selv vurderet målene' },
      { id: 'wish', isReady: false, text: expect.stringMatching(/ikke spurgt om, hvem der skal med/) as string },
    ]);
  });

  it('says what has come, and when', () => {
    expect(said([aStatus(), aStatus({ voice: 'citizen' })]).slice(0, 2)).toMatchObject([{ isReady: true, text: 'Status fra Prøvegården kom 27. nov.' }, { isReady: true }]);
  });

  it('takes no draft for an answer', () => {
    expect(said([aStatus({ submittedAt: null })])[0]).toMatchObject({ isReady: false });
  });
});

describe('presentNews', () => {
  const news = (...statuses: ReturnType<typeof aStatus>[]) => presentNews(coversOf(fileWith(statuses), meeting), 'da', words, terms);
  const rating = (value: number, day: string) => ({ value, missingReason: null, ratedOn: toCalendarDay(day), beforeReveal: null });
  const before = aStatus({ key: joinKeys(aKey('followUp2'), aKey('goal'), 'provider'), followUpKey: aKey('followUp2'), rating: rating(4, '2026-09-01') });

  it('sets a figure beside the one of the same voice before it', () => {
    expect(news(before, aStatus())).toEqual(['Mål 1, Prøvegården: før 4, nu 5']);
  });

  it('sets a figure beside one of an earlier version of the goal on the same scale, and not beside one of another', () => {
    const newer = aGoal({ key: versionKey(aKey('goal'), 2) });
    const now = aStatus({ voice: 'citizen', goalKey: newer.key });
    const then = { ...before, key: joinKeys(aKey('followUp2'), aKey('goal'), 'citizen'), voice: 'citizen' } as const;
    const newsOn = (scale: string) => {
      const file = aCaseFile({ meetings: [meeting], rooms: [aRoomFile({ goals: [recorded(newer)], goalScales: { [aGoal().key]: toKey(scale) }, followUps: [recorded(aConvenedFollowUp())], statuses: [recorded(then), recorded(now)] })] });
      return presentNews(coversOf(file, meeting), 'da', words, terms);
    };

    expect(newsOn(newer.measure!.scaleKey)).toEqual([expect.stringMatching(/: før 4, nu 5$/)]);
    expect(newsOn('S5|0001')).toEqual([expect.stringMatching(/: nu 5, ikke vurderet før$/)]);
  });

  it('says so where a voice had no figure before', () => {
    expect(news(before, aStatus({ voice: 'citizen' }))).toEqual([expect.stringMatching(/: nu 5, ikke vurderet før$/)]);
  });

  it('has nothing to tell before anything has come', () => {
    expect(news(before)).toEqual([]);
  });
});
