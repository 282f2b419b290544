import { addMonths, type ClosedEdition, goalScalesOf, joinKeys, toCalendarDay, toInstant, versionOf } from '../../../src/domain/index.ts';
import { initialsOf, presentCircle } from '../../../src/features/case/presentCircle.ts';
import { presentDeadlines } from '../../../src/features/case/presentDeadlines.ts';
import { presentDecision, presentFinish } from '../../../src/features/case/presentDecision.ts';
import { presentFollowUp } from '../../../src/features/case/earlier/presentEditions.ts';
import { presentGoals } from '../../../src/features/case/presentGoals.ts';
import { presentHeader } from '../../../src/features/case/presentHeader.ts';
import { notConvened, presentMeeting } from '../../../src/features/case/presentMeeting.ts';
import { seriesOf } from '../../../src/features/case/seriesOf.ts';
import { caseDetail as words } from '../../../src/i18n/da/case.ts';
import { close as closeWords } from '../../../src/i18n/da/close.ts';
import { terms } from '../../../src/i18n/da/terms.ts';
import { aConvenedFollowUp, aDecision, aGoal, aKey, aMeeting, aParticipant, aSubGoal, aVersionKey, recorded } from '../../builders/index.ts';
import { aFileOfAsta, closedFollowUp, inAugust, now, today } from './aFileOfAsta.ts';

const context = { language: 'da' as const, words, terms };

describe('presentGoals, what waits', () => {
  it('says by when a goal is to be reached, and that nothing was decided on it the last time', () => {
    const [room] = aFileOfAsta().rooms;
    const goal = { ...room!.goals[0]!, timeFrame: toCalendarDay('2026-12-18') };
    const open = recorded(aConvenedFollowUp({ carriedOver: [{ goalId: versionOf(goal.key).id, from: toCalendarDay('2026-08-27') }] }));

    expect(presentGoals({ ...room!, goals: [goal], followUps: [open] }, context)[0]).toMatchObject({ by: 'Nås senest 18. december 2026', carried: 'Taget med fra mødet 27. august, hvor der ikke blev besluttet noget.' });
    expect(presentGoals({ ...room!, followUps: [{ ...open, state: 'closed' }] }, context)[0]).toMatchObject({ by: null, carried: null });
  });
});

describe('presentHeader', () => {
  it('says who, where, by which law and under which reference', () => {
    expect(presentHeader(aFileOfAsta(), today, 'da', words)).toEqual({ name: 'Asta Vest', line: '8 år · Familiehuset · Barnets lov § 32 · ref. K4T7QX', warnings: [] });
  });

  it('says that a contract is missing', () => {
    expect(presentHeader(aFileOfAsta({ contract: null }), today, 'da', words).warnings).toEqual(['Borgeren mangler en gældende kontrakt med Familiehuset']);
    expect(presentHeader(aFileOfAsta({}, { rooms: [] }), today, 'da', words).warnings).toEqual(['Borgeren mangler en gældende kontrakt']);
  });
});

describe('presentGoals', () => {
  it('puts own words first, then the figure with its voice and date', () => {
    const [goal] = presentGoals(aFileOfAsta().rooms[0]!, context);

    expect(goal).toMatchObject({
      citizenWording: 'Jeg vil gerne kunne blive hele dagen.',
      meta: 'Dagtilbud, skole og læring · Udvikle · Højere tal er bedre',
      strip: { start: 3, now: 5, target: 7, voice: 'provider' },
      legend: 'Familiehuset, 20. august',
      statusText: 'Viola gennemfører som regel tre hele dage.',
    });
  });

  it('asks for missing words and never fills them in', () => {
    const [, goal] = presentGoals(aFileOfAsta().rooms[0]!, context);

    expect(goal).toMatchObject({ citizenWording: null, missingWords: 'Vi mangler at høre Astas egne ord.', strip: null });
    expect(goal?.meta).toContain('Følges i ord, ikke i tal.');
  });

  it('shows no figure of an earlier version of the goal: its scale may have been another', () => {
    const room = aFileOfAsta({ goals: [recorded(aGoal({ key: aVersionKey('goal', 2) }))] }).rooms[0]!;
    const [goal] = presentGoals(room, context);

    expect(goal?.strip?.now).toBeNull();
    expect(goal?.legend).toBe('Ikke vurderet siden start.');
    expect(goal?.statusText).not.toBe('');
  });

  it('shows nothing that was not sent', () => {
    const [goal] = presentGoals(aFileOfAsta({ statuses: [recorded(inAugust({ submittedAt: null }))] }).rooms[0]!, context);

    expect(goal).toMatchObject({ statusText: '', legend: 'Ikke vurderet siden start.' });
  });
});

describe('presentDecision', () => {
  it('tells what was decided on the newest day, and whether the citizen agreed', () => {
    expect(presentDecision(aFileOfAsta(), 'da', words, terms)).toEqual({ texts: ['Fortsæt: Fortsætte. Nyt delmål om vagtuger.'], meta: '27. august · Asta var enig' });
  });

  it('says the same only once, and words rather than a bare kind', () => {
    const bare = recorded(aDecision({ key: joinKeys(aKey('followUp'), aKey('goal two')), text: '' }));

    expect(presentDecision(aFileOfAsta({ decisions: [bare, bare] }), 'da', words, terms)?.texts).toEqual(['Fortsæt']);
    expect(presentDecision(aFileOfAsta({ decisions: [bare, recorded(aDecision())] }), 'da', words, terms)?.texts).toEqual(['Fortsæt: Fortsætte. Nyt delmål om vagtuger.']);
  });

  it('never hides a no behind a yes', () => {
    const file = aFileOfAsta({ decisions: [recorded(aDecision()), recorded(aDecision({ key: joinKeys(aKey('followUp'), 'all'), citizenAgrees: 'no' }))] });

    expect(presentDecision(file, 'da', words, terms)?.meta).toContain('Asta var ikke enig');
  });

  it('says when the effort is finished and what comes after', () => {
    expect(presentFinish(aFileOfAsta(), words)).toEqual(['Når Asta har fire hele skoledage. Derefter: åben rådgivning.']);
    expect(presentFinish(aFileOfAsta({ contract: null }), words)).toEqual([]);
  });
});

describe('presentDeadlines', () => {
  it('names the owner of each, by date, and does not repeat the next step', () => {
    const file = aFileOfAsta({ subGoals: [recorded(aSubGoal({ text: 'vagtuger', dueOn: toCalendarDay('2026-12-01') })), recorded(aSubGoal({ key: aKey('sent'), state: 'submitted', dueOn: toCalendarDay('2026-11-27') }))] });

    expect(presentDeadlines(file, [aKey('followUp')], words).map(({ text, owner, isMine }) => [text, owner, isMine])).toEqual([
      ['Godkend 1 delmål', 'Dig', true],
      ['Delmål: vagtuger', 'Familiehuset', false],
    ]);
    expect(presentDeadlines(file, [], words).map(({ text }) => text)).toContain('Opfølgning med Familiehuset');
  });

  it('has sub-goals that were sent in approved within three months of the start', () => {
    const file = aFileOfAsta({ subGoals: [recorded(aSubGoal({ state: 'submitted', dueOn: null }))] });
    const { effortStart } = file.rooms[0]!.contract!;

    expect(presentDeadlines(file, [aKey('followUp')], words).map(({ day }) => day)).toEqual([addMonths(effortStart, 3)]);
  });

  it('awaits the status of a convened meeting until the provider has sent it', () => {
    const file = aFileOfAsta({ subGoals: [], followUps: [recorded(aConvenedFollowUp())] });

    expect(presentDeadlines(file, [], words).map(({ text, day }) => [text, day])).toEqual([['Status til mødet', '2026-11-30']]);
  });
});

describe('presentCircle', () => {
  it('has the citizen first and everybody once', () => {
    const twice = [recorded(aParticipant({ key: aKey('a') })), recorded(aParticipant({ key: aKey('b') })), recorded(aParticipant({ key: aKey('c'), name: 'Line', role: 'custodyHolder', email: null, byLetter: true }))];

    expect(presentCircle(aFileOfAsta({ participants: twice }), today, words, terms).map(({ name, line }) => [name, line])).toEqual([
      ['Asta', 'Borger, 8 år'],
      ['Holger Test', 'Tilbuddet Prøvegården'],
      ['Line', 'Forælder med forældremyndighed · får brev'],
    ]);
  });

  it('says who takes part in some items only', () => {
    expect(presentCircle(aFileOfAsta(), today, words, terms).at(-1)?.line).toBe('Øvrig aktør · Skolen · kun punkt 1–2');
  });

  it.each([['Dorthe Winther', 'DW'], ['Asta', 'A'], ['Line og Kasper Vest', 'L'], ['åse ørsted', 'ÅØ']])('writes %s as %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('presentMeeting', () => {
  it('tells the next meeting that is convened', () => {
    expect(presentMeeting(aFileOfAsta({}, { meetings: [recorded(aMeeting())] }), now, 'da', words)).toMatchObject({
      line: 'Torsdag 3. december kl. 10.00–11.00',
      place: 'Rådhuset, lokale 2',
    });
  });

  it('does not take a booking that was cut short, or one that is over, for a meeting', () => {
    const meetings = [recorded(aMeeting({ step: 'eventCreated' })), recorded(aMeeting({ end: toInstant('2026-11-20T10:00:00Z') }))];

    expect(presentMeeting(aFileOfAsta({}, { meetings }), now, 'da', words)).toBeNull();
  });

  it('says when you last met', () => {
    expect(notConvened(aFileOfAsta(), now, 'da', words)).toBe('Ikke indkaldt endnu. Sidst mødtes I 27. august.');
    expect(notConvened(aFileOfAsta({ followUps: [] }), now, 'da', words)).toBe('Ikke indkaldt endnu.');
  });
});

describe('presentFollowUp', () => {
  const { room, followUp } = { room: aFileOfAsta().rooms[0]!, followUp: recorded(closedFollowUp) };
  const earlier = { language: 'da' as const, words: closeWords, caseWords: words, terms, goals: room.goals };
  const goalId = versionOf(room.goals[0]!.key).id;
  const said = { goalId, kind: 'continue' as const, citizenAgrees: 'yes' as const, rating: 5, mark: 'a' };
  const paper = { kind: 'minutes' as const, name: 'Referat 2026-08-27.docx', url: 'https://localhost:4000/referat', mark: 'm', contentTag: 'c1' };
  const first: ClosedEdition = { closedAt: toInstant('2026-08-27T12:00:00Z'), closedBy: 'Mette Krogh', contractKey: null, goalKeys: [room.goals[0]!.key], goals: [said], nextDue: toCalendarDay('2026-11-19'), attendanceMark: 'x', papers: [paper], reopened: null };

  it('tells closed follow-ups with what was decided, who closed them and the papers', () => {
    expect(presentFollowUp(room, { ...followUp, editions: [first] }, earlier)).toMatchObject({
      title: 'Torsdag 27. august 2026',
      service: 'Familiehuset',
      texts: ['Fortsæt: Fortsætte. Nyt delmål om vagtuger.'],
      editions: [{ line: 'Afsluttet 27. august 2026 af Mette Krogh', changes: [], papers: [paper], reopened: null }],
    });
  });

  it('tells of a correction who made it, when, why and what it changed', () => {
    const reopened = { byId: 'id-ayse', by: 'Ayse Demir', at: toInstant('2026-09-01T08:00:00Z'), reason: 'Forkert dato' };
    const second = { ...first, closedAt: toInstant('2026-09-02T08:00:00Z'), closedBy: 'Ayse Demir', goals: [{ ...said, kind: 'reached' as const, rating: 7, mark: 'b' }], nextDue: toCalendarDay('2026-12-01') };

    expect(presentFollowUp(room, { ...followUp, editions: [{ ...first, reopened }, second] }, earlier).editions).toMatchObject([
      { reopened: 'Genåbnet 1. september 2026 af Ayse Demir: Forkert dato' },
      {
        line: 'Udgave 2: afsluttet igen 2. september 2026 af Ayse Demir',
        changes: [
          `”${room.goals[0]!.text}”: beslutningen er ændret fra Fortsæt til Nået`,
          `”${room.goals[0]!.text}”: vurderingen er ændret fra 5 til 7`,
          `”${room.goals[0]!.text}”: ordene er ændret`,
          'Næste frist er ændret fra 19. november 2026 til 1. december 2026',
        ],
      },
    ]);
  });

  it('says so where a correction changed nothing of it, and leaves out one that was not closed', () => {
    const cut = { ...first, closedAt: null };

    expect(presentFollowUp(room, { ...followUp, editions: [first, first, cut] }, earlier).editions.map(({ changes }) => changes)).toEqual([[], ['Ingen ændringer i beslutninger, vurderinger og dato.']]);
  });
});

describe('seriesOf', () => {
  it('begins with the baseline and goes on with every rating of this version', () => {
    const room = aFileOfAsta().rooms[0]!;

    expect(seriesOf(room, room.goals[0]!, terms)?.points.map(({ day, value }) => [day, value])).toEqual([
      ['2026-06-01', 3],
      ['2026-08-20', 5],
    ]);
    expect(seriesOf(room, room.goals[1]!, terms)).toBeNull();
  });

  it('goes on through a version the goal had before it was reached and taken up again, where the scale is the same', () => {
    const versions = [aGoal(), aGoal({ key: aVersionKey('goal', 2), state: 'reached' }), aGoal({ key: aVersionKey('goal', 3) })];
    const room = aFileOfAsta({ goals: [recorded(versions[2]!)], goalScales: goalScalesOf(versions) }).rooms[0]!;

    expect(seriesOf(room, room.goals[0]!, terms)?.points.map(({ value }) => value)).toEqual([3, 5]);
    expect(presentGoals(room, context)[0]?.strip?.now).toBe(5);
  });
});
