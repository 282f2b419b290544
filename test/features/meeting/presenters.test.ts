import { dayIn, joinKeys, toCalendarDay, toInstant, toKey, usualAgenda, type RoomFile } from '../../../src/domain/index.ts';
import { nextDates, readOwnDate } from '../../../src/features/meeting/nextDates.ts';
import { presentDecided, presentMissing } from '../../../src/features/meeting/presentDecided.ts';
import { presentAgendaTime, presentHeader } from '../../../src/features/meeting/presentHeader.ts';
import { presentScale, presentVoices } from '../../../src/features/meeting/presentVoices.ts';
import { presentStage } from '../../../src/features/meeting/stage/presentStage.ts';
import { goalsOf, walkOf } from '../../../src/features/meeting/walk.ts';
import { meeting as words } from '../../../src/i18n/da/meeting.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aContract, aConvenedFollowUp, aDecision, aGoal, aKey, aMeasure, aRoomFile, aScale, aStatus, recorded } from '../../builders/index.ts';

const TODAY = toCalendarDay('2026-12-03');
const START = toInstant('2026-12-03T09:00:00Z');
const context = { today: TODAY, language: 'da', words, terms } as const;
const mette = { writtenBy: { id: 'm', name: 'Mette Krogh' } };

function goalsIn(room: Partial<RoomFile> = {}) {
  const file = aRoomFile({ followUps: [recorded(aConvenedFollowUp())], ...room });
  return goalsOf([{ room: file, followUp: file.followUps[0]! }]);
}

const citizenRow = (overrides = {}) => recorded(aStatus({ voice: 'citizen', statusNow: 'Det går.', capturedInMeeting: true, submittedAt: toInstant('2026-12-03T09:10:00Z'), ...overrides }), mette);

describe('walkOf', () => {
  it('stops at each goal, then once at each other item', () => {
    const walk = walkOf(usualAgenda(), 2);

    expect(walk.map(({ itemAt, goalAt }) => [itemAt, goalAt])).toEqual([[0, 0], [0, 1], [1, null], [2, null], [3, null], [4, null]]);
  });

  it('stops at the item itself where there are no goals', () => {
    expect(walkOf(usualAgenda(), 0)[0]).toMatchObject({ itemAt: 0, goalAt: null });
  });
});

describe('presentHeader', () => {
  const at = (now: string, start: typeof START | null = START) => ({ agenda: usualAgenda(), itemAt: 0, start, now: toInstant(now), ...context });

  it.each([
    ['2026-12-03T09:07:00Z', 'Til kl. 10.20 · 13 min. tilbage'],
    ['2026-12-03T09:24:00Z', 'Til kl. 10.20 · 4 min. bagud'],
    ['2026-12-03T08:30:00Z', 'Begynder kl. 10.00'],
    ['2026-12-01T08:30:00Z', 'Begynder torsdag 3. december kl. 10.00'],
    ['2026-12-04T08:30:00Z', 'Mødet var 3. december'],
  ])('at %s says %s', (now, time) => {
    expect(presentHeader(at(now))).toMatchObject({ title: '1 · Status på mål', time });
  });

  it('says so where there is no time', () => {
    expect(presentHeader(at('2026-12-03T09:07:00Z', null)).time).toBe('Uden fast tid');
  });

  it('fills what is behind and half of where we are', () => {
    const { segments } = presentHeader({ ...at('2026-12-03T09:25:00Z'), itemAt: 1 });

    expect(segments.map(({ share }) => share)).toEqual([1, 0.5, 0, 0, 0]);
  });

  it('tells the end over the whole agenda', () => {
    expect(presentAgendaTime(at('2026-12-03T09:24:00Z'))).toBe('Kl. 10.24 · slutter kl. 11.00 · 4 min. bagud');
  });
});

describe('presentVoices', () => {
  it('has the citizen first, and says who wrote for whom', () => {
    const [of] = goalsIn({ statuses: [citizenRow(), recorded(aStatus(), { writtenBy: { id: 's', name: 'Sara Lund' } })] });

    const [citizen, provider, authority] = presentVoices(of!, context);

    expect(citizen).toMatchObject({ name: 'Viola', text: 'Det går.', isQuote: true, caption: 'Skrevet nu af Mette for Viola', isLocked: false });
    expect(provider).toMatchObject({ name: 'Prøvegården', value: 5, caption: '27. nov., Sara Lund', isLocked: true });
    expect(authority).toMatchObject({ row: null, nothing: 'Ingen vurdering endnu.' });
  });

  it('dates words that were written before the meeting', () => {
    const [of] = goalsIn({ statuses: [citizenRow({ capturedInMeeting: false, submittedAt: toInstant('2026-11-30T09:00:00Z') })] });

    expect(presentVoices(of!, context)[0]).toMatchObject({ caption: 'Skrevet 30. nov. af Mette for Viola' });
  });

  it('shows nothing of what is not handed in', () => {
    const [of] = goalsIn({ statuses: [recorded(aStatus({ submittedAt: null }))] });

    expect(presentVoices(of!, context)[1]).toMatchObject({ value: null, text: null, row: null });
  });

  it('gives the reason where there is no figure', () => {
    const rating = { value: null, missingReason: 'refused' as const, ratedOn: TODAY, beforeReveal: null };
    const [of] = goalsIn({ statuses: [recorded(aStatus({ statusNow: '', workDone: '', progressWord: null, rating }))] });

    expect(presentVoices(of!, context)[1]?.text).toBe('Ikke vurderet: ønsker ikke at svare.');
  });

  it('tells the scale in one line', () => {
    expect(presentScale(goalsIn()[0]!, context)).toBe('1 = lykkes slet ikke, 10 = lykkes hver gang. Højere er bedre. Start 3, ønsket 7.');
    expect(presentScale(goalsIn({ goals: [recorded(aGoal({ measure: null }))] })[0]!, context)).toBeNull();
  });
});

describe('presentDecided', () => {
  it('puts decision, words and agreement together, and says what is open', () => {
    const second = recorded(aGoal({ key: joinKeys(aKey('goal b'), '0001') }));
    const goals = goalsIn({ goals: [recorded(aGoal()), second], decisions: [recorded(aDecision({ kind: 'adjust', text: 'Kun mandag.', citizenAgrees: 'partly' }))] });

    expect(presentDecided(goals, words, terms)).toEqual([
      { title: 'Mål 1', text: 'Justér: Kun mandag.', agreement: 'Viola er delvist enig' },
      { title: 'Mål 2', text: null, agreement: null },
    ]);
  });

  it('counts whose words are missing; the authority only where there is a scale', () => {
    const goals = goalsIn({ goals: [recorded(aGoal()), recorded(aGoal({ key: joinKeys(aKey('goal b'), '0001'), measure: null }))], statuses: [citizenRow()] });

    expect(presentMissing(goals, words, terms).map(({ text }) => text)).toEqual(['Viola: egne ord på 1 mål', 'Prøvegården: status på 2 mål', 'Myndighed: vurdering på 1 mål']);
  });
});

describe('presentMissing of two services', () => {
  it('counts the goals of each for itself', () => {
    const covers = ['Fjordbro', 'Klokkeblomst'].map((shortName, at) => {
      const room = aRoomFile({ followUps: [recorded(aConvenedFollowUp())], service: { ...aRoomFile().service, shortName }, goals: [recorded(aGoal({ measure: null })), ...(at === 0 ? [] : [recorded(aGoal({ key: joinKeys(aKey('goal b'), '0001'), measure: null }))])] });
      return { room, followUp: room.followUps[0]! };
    });

    expect(presentMissing(goalsOf(covers), words, terms).map(({ text }) => text)).toEqual(['Viola: egne ord på 3 mål', 'Fjordbro: status på 1 mål', 'Klokkeblomst: status på 2 mål']);
  });
});

describe('nextDates', () => {
  it('proposes the agreed interval and something earlier', () => {
    expect(nextDates(aContract(), dayIn(START), TODAY)).toEqual({ agreed: '2027-03-03', earlier: '2027-01-17' });
  });

  it('proposes no day that is over, and nothing without a contract', () => {
    expect(nextDates(aContract(), dayIn(START), toCalendarDay('2027-04-01'))).toEqual({ agreed: null, earlier: null });
    expect(nextDates(null, dayIn(START), TODAY)).toEqual({ agreed: null, earlier: null });
  });

  it.each([
    ['', 'notADay'],
    ['2026-02-30', 'notADay'],
    ['2026-12-03', 'past'],
    ['2031-01-01', 'far'],
  ])('answers %p with what is wrong', (text, problem) => {
    expect(readOwnDate(text, TODAY)).toEqual({ kind: 'problem', problem });
  });

  it('takes a day to come', () => {
    expect(readOwnDate('2027-01-15', TODAY)).toEqual({ kind: 'day', day: '2027-01-15' });
  });
});

describe('presentStage', () => {
  const stageOf = (room: Partial<RoomFile>) => presentStage({ goals: goalsIn(room), goalAt: 0, ...context });

  it('goes on through an earlier version of the goal on the same scale, and leaves out what was rated on another', () => {
    const goal = aGoal();
    const newer = recorded(aGoal({ key: joinKeys(goal.key.split('|')[0]!, '0002') }));
    const rating = { value: 9, missingReason: null, ratedOn: toCalendarDay('2026-11-20'), beforeReveal: null };
    const onNewer = recorded(aStatus({ key: aKey('newer'), followUpKey: aKey('earlier'), goalKey: newer.key, rating: { ...rating, value: 3 } }));
    const valuesWith = (scale: string) =>
      stageOf({ goals: [newer], goalScales: { [goal.key]: toKey(scale) }, statuses: [recorded(aStatus({ followUpKey: aKey('first'), goalKey: goal.key, rating: { ...rating, ratedOn: toCalendarDay('2026-09-20') } })), onNewer] }).figure?.dots.map(({ value }) => value);

    expect(valuesWith(newer.measure!.scaleKey)).toEqual([newer.measure?.baseline, 9, 3]);
    expect(valuesWith('S5|0001')).toEqual([newer.measure?.baseline, 3]);
  });

  it('shows first name, own words, the citizen’s figure and what was decided', () => {
    const rating = { value: 4, missingReason: null, ratedOn: TODAY, beforeReveal: null };
    const stage = stageOf({ statuses: [citizenRow({ rating }), recorded(aStatus())], decisions: [recorded(aDecision({ kind: 'adjust', text: 'Kun mandag', citizenAgrees: 'yes' }))] });

    expect(stage).toMatchObject({ name: 'Viola', ownWords: 'Jeg vil gerne kunne blive hele dagen.', value: 4, sentence: 'Det går.', outOf: 'af 10' });
    expect(stage.decision).toEqual({ lead: 'Vi justerer', text: 'Kun mandag. Viola er enig.' });
    expect(JSON.stringify(stage)).not.toContain('Viola Prøve');
  });

  it('turns a scale where lower is better, and keeps its figures', () => {
    const scale = aScale({ direction: -1 });
    const stage = stageOf({ goals: [recorded(aGoal({ measure: aMeasure({ baseline: 8, target: 4 }) }))], scales: { [scale.key]: scale } });

    expect(stage.figure).toMatchObject({ top: '1 Lykkes slet ikke', bottom: '10 Lykkes hver gang' });
    expect(stage.figure?.dots[0]).toMatchObject({ value: 8, x: 0 });
    expect(stage.figure!.target!.y).toBeGreaterThan(stage.figure!.dots[0]!.y);
  });

  it('leaves the citizen’s place empty, and the authority’s rating out', () => {
    const stage = stageOf({ statuses: [recorded(aStatus({ voice: 'authority' }))] });

    expect(stage).toMatchObject({ value: null, sentence: null });
    expect(stage.figure?.voices).toEqual(['provider']);
  });

  it('tells goals without a scale in words by date', () => {
    const stage = stageOf({ goals: [recorded(aGoal({ measure: null, goalType: 'maintain' }))], statuses: [recorded(aStatus())] });

    expect(stage.told).toEqual([{ day: 'i dag', text: 'Viola gennemfører som regel tre hele dage.', isNow: true }]);
    expect(stage.success).toBe('Vi vil fastholde. Uændret er et godt resultat.');
  });
});
