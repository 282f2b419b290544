import { findLeaks, joinKeys, type Recorded, toCalendarDay, toInstant, toKey } from '#domain';
import { type DocumentModel, minutes, type Minutes, minutesLetter, plan, type Plan, toHtml } from '#documents';
import { aDecision, aGoal, aKey, aMeasure, aParticipant, aReport, aRoomFile, aScale, aStatus, aSubGoal, recorded } from '../builders/index.ts';

const textOf = (model: DocumentModel): string => toHtml(model).replace(/<br>/g, '\n').replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n');
const citizen = aParticipant({ key: aKey('citizen'), name: 'Viola Prøve', role: 'citizen', organisation: null, email: null });
const school = aParticipant({ key: aKey('school'), name: 'Peter Test', role: 'otherActor', organisation: 'Prøve Skole' });
const there = { mode: 'inPerson', items: null, reason: '' } as const;
const by = (name: string) => ({ createdBy: { id: name, name }, writtenBy: { id: name, name } });
const row = <T extends object>(value: T, name: string): Recorded<T> => ({ ...recorded(value), record: { ...recorded(value).record, ...by(name) } });

const from = (changes: Partial<Minutes> = {}): Minutes => ({
  room: { ...aRoomFile(), goals: [aGoal()], participants: [school, citizen] },
  versions: [],
  followUp: { reference: 'Q2W3E4', meetingStart: toInstant('2026-12-03T09:00:00Z'), meetingEnd: toInstant('2026-12-03T10:00:00Z'), carriedOver: [] },
  attendance: [{ ...there, participantKey: citizen.key, presence: 'absent', reason: 'Viola var syg.' }, { ...there, participantKey: school.key, presence: 'partly', items: [1], mode: 'video' }],
  statuses: [
    row(aStatus(), 'Holger Test'),
    row(aStatus({ voice: 'citizen', workDone: '', statusNow: 'Det går fint.', progressWord: null, rating: { value: 6, missingReason: null, ratedOn: toCalendarDay('2026-12-03'), beforeReveal: null }, mode: 'supported', capturedInMeeting: true }), 'Sara Test'),
  ],
  reports: [],
  decisions: [aDecision({ text: 'Nyt delmål om vagtuger.', citizenAgrees: 'partly', dissent: 'Mor ville have stoppet.' })],
  newGoals: [{ text: 'Viola cykler til skole', citizenWording: 'Jeg vil cykle.' }],
  reachedWhen: 'Fire hele dage om ugen.',
  transitionTo: 'Åben rådgivning',
  nextDue: toCalendarDay('2027-03-03'),
  endReason: '',
  writtenOn: toCalendarDay('2026-12-04'),
  writtenBy: 'Rikke Test',
  edition: 1,
  correction: null,
  ...changes,
});

describe('minutes', () => {
  it('say who took part with role and part, the citizen first, and why somebody was away', async () => {
    expect(textOf(await minutes(from(), 'da'))).toContain('Viola Prøve\nBorger\nVar der ikke\nViola var syg.\nPeter Test\nØvrig aktør, Prøve Skole\nKun punkt 1 (video)');
    expect(textOf(await minutes(from({ attendance: [] }), 'da'))).toContain('Det er ikke noteret, hvem der var med.');
  });

  it('give each goal its three voices, who wrote for whom, and who was not heard', async () => {
    const text = textOf(await minutes(from(), 'da'));

    expect(text).toMatch(/Viola\nDet går fint\.\nEgne ord med støtte\. Skrevet af Sara Test\. Skrevet på mødet\.\nPrøvegården\nVi har øvet morgenen.*\nViola gennemfører.*\nLidt på vej\nSkrevet af Holger Test\.\nMyndighed\nHar ikke udtalt sig\./);
  });

  it('tell the figures with voice, day, scale and direction, and compare with the start only the voice that gave it', async () => {
    const text = textOf(await minutes(from(), 'da'));

    expect(text).toContain('Mestringsskala 1–10. Højere tal er bedre.');
    expect(text).toContain('Viola\n–\n6 (3. december 2026)\n7\nPrøvegården\n3 (1. juni 2026)\n5 (27. november 2026)\n7');
  });

  it('put a rating on the scale of the version of the goal that was rated, with its start and wished level, and each other rating on its own', async () => {
    const coarse = aScale({ key: toKey('FFB04|0001'), name: 'FFB 0–4', min: 0, max: 4, direction: -1 });
    const newer = aGoal({ key: joinKeys(aKey('goal'), '0002'), measure: aMeasure({ scaleKey: coarse.key, baseline: 2, target: 1 }) });
    const room = { ...from().room, goals: [newer], scales: { [aScale().key]: aScale(), [coarse.key]: coarse } };
    const rated = (goalKey: typeof newer.key, value: number, voice: 'citizen' | 'provider') =>
      row(aStatus({ goalKey, voice, rating: { value, missingReason: null, ratedOn: toCalendarDay('2026-12-03'), beforeReveal: null } }), 'Holger Test');
    const textWith = async (...statuses: readonly ReturnType<typeof rated>[]) => textOf(await minutes(from({ room, versions: [aGoal(), newer], statuses }), 'da'));

    const onTheOlder = await textWith(rated(aGoal().key, 7, 'provider'));
    expect(onTheOlder).toContain('Mestringsskala 1–10. Højere tal er bedre.\nStemme\nStart\nNu\nØnsket\nPrøvegården\n3 (1. juni 2026)\n7 (3. december 2026)\n7\n');
    expect(onTheOlder).not.toContain('FFB 0–4');

    const onBoth = await textWith(rated(aGoal().key, 7, 'provider'), rated(newer.key, 3, 'citizen'));
    expect(onBoth).toMatch(/Mestringsskala 1–10\.[^]*Prøvegården\n3 \(1\. juni 2026\)\n7 \(3\. december 2026\)\n7\n[^]*FFB 0–4\. Lavere tal er bedre\.[^]*Viola\n–\n3 \(3\. december 2026\)\n1\n/);
    expect(onBoth.match(/Viola\n–/g)).toHaveLength(1);
  });

  it('call the level of a limited loss expected, and say so where a goal is followed in words', async () => {
    expect(textOf(await minutes(from({ room: { ...from().room, goals: [aGoal({ goalType: 'limitLoss' })] } }), 'da'))).toContain('Start\nNu\nVentet');
    expect(textOf(await minutes(from({ room: { ...from().room, goals: [aGoal({ measure: null })] } }), 'da'))).toContain('Målet følges i ord.');
  });

  it('tell the decision and whether the citizen agrees, and keep dissent apart at the end', async () => {
    const text = textOf(await minutes(from({ reports: [row(aReport({ dissent: 'Vi ville have fortsat to år.' }), 'Holger Test')] }), 'da'));

    expect(text).toContain('Beslutning\nFortsæt: Nyt delmål om vagtuger.\nViola er delvist enig.');
    expect(text).toMatch(/Hvornår mødes vi igen\?\nNæste opfølgning er senest onsdag 3\. marts 2027\.\nUenighed og bemærkninger\nMål 1: Mor ville have stoppet\.\nFaglig bemærkning til aftalen: Vi ville have fortsat to år\.\nBemærkningen står for sig/);
    expect(text.indexOf('Mor ville have stoppet')).toBeGreaterThan(text.indexOf('Hvornår mødes vi igen?'));
  });

  it('have a recommendation as one, what other actors said with its basis, new goals as proposals, and when the effort is finished', async () => {
    const actor = aReport({ key: aKey('actor'), voice: 'otherActor', actor: 'Prøve Skole', statement: 'Viola er i skole tre dage.', basis: { kind: 'consent', givenOn: toCalendarDay('2026-11-01') } });
    const text = textOf(await minutes(from({ reports: [row(aReport(), 'Holger Test'), row(actor, 'Rikke Test')] }), 'da'));

    for (const part of ['Leverandøren anbefaler. Myndighed og borger beslutter.', 'Prøve Skole\nViola er i skole tre dage.\nGrundlag: samtykke givet 1. november 2026', 'Målene er forslag, indtil de står i kontrakten.', 'Viola cykler til skole\nMed egne ord: Jeg vil cykle.', 'Fire hele dage om ugen.\nDerefter: Åben rådgivning']) {
      expect(text).toContain(part);
    }
  });

  it('hold nothing that was not handed in', async () => {
    const text = textOf(await minutes(from({ statuses: [row(aStatus({ submittedAt: null }), 'Holger Test')], reports: [row(aReport({ submittedAt: null, dissent: 'Kladde' }), 'Holger Test'), row(aReport({ key: aKey('own'), voice: 'citizen', statement: 'Det har jeg ikke sagt til nogen endnu.', mode: 'own', submittedAt: null }), 'Sara Test')] }), 'da'));

    expect(text).not.toContain('Vi har øvet');
    expect(text).not.toContain('Kladde');
    expect(text).not.toContain('Familien er flyttet');
    expect(text).not.toContain('Det har jeg ikke sagt til nogen endnu.');
    const said = textOf(await minutes(from({ reports: [row(aReport({ key: aKey('own'), voice: 'citizen', statement: 'Det må alle vide.', mode: 'own' }), 'Sara Test')] }), 'da'));
    expect(said).toContain('Det må alle vide.');
  });

  it('say which edition they are, who corrected them and why', async () => {
    expect(textOf(await minutes(from(), 'da'))).not.toContain('Udgave');
    expect(textOf(await minutes(from({ edition: 2, correction: { by: 'Ayse Demir', reason: 'Forkert dato' } }), 'da'))).toMatch(/Udgave\n2\n[^]*Referatet er rettet af Ayse Demir: Forkert dato\. Den tidligere udgave ligger stadig i mappen\./);
  });

  it('have a neutral title, which anybody reads without opening the file', async () => {
    const { title } = await minutes(from(), 'da');

    expect(findLeaks(title, { names: ['Viola Prøve'], services: ['Prøvegården'], goals: [aGoal().text], caseTypes: [] })).toEqual([]);
  });

  it('are complete in English', async () => {
    expect(textOf(await minutes(from(), 'en'))).toContain('Viola partly agrees.');
  });
});

describe('plan', () => {
  const base = (changes: Partial<Plan> = {}): Plan => ({
    room: { ...aRoomFile(), subGoals: [aSubGoal(), aSubGoal({ key: aKey('asked'), text: 'Ny rute til skole', state: 'submitted', dueOn: null }), aSubGoal({ key: aKey('over'), text: 'Gammelt delmål', state: 'reached' })] },
    reference: 'Q2W3E4',
    contract: { purpose: 'Viola skal have ro i hverdagen.', rationale: '' },
    goals: [aGoal({ timeFrame: toCalendarDay('2027-01-29'), measure: aMeasure() })],
    endedGoals: [aGoal({ key: aKey('ended'), text: 'Viola sover hele natten', state: 'reached' })],
    reachedWhen: '',
    transitionTo: '',
    nextDue: toCalendarDay('2027-03-03'),
    endReason: '',
    validFrom: toCalendarDay('2026-12-04'),
    edition: 1,
    ...changes,
  });

  it('has the goals in force with the citizen’s words, what success means, by when and how it is followed', async () => {
    const text = textOf(await plan(base(), 'da'));

    for (const part of ['”Jeg vil gerne kunne blive hele dagen.”', 'Udvikle. Borgeren skal kunne mere', 'Nås senest\n29. januar 2027', 'Mestringsskala 1–10. Højere tal er bedre.\nStart 3, ønsket 7', 'Viola sover hele natten – nået', 'Næste opfølgning er senest onsdag 3. marts 2027.']) {
      expect(text).toContain(part);
    }
  });

  it('has the sub-goals that are worked on, and says which are not approved', async () => {
    const text = textOf(await plan(base(), 'da'));

    expect(text).toContain('Viola og mor går sammen hjemmefra – senest 1. september 2026');
    expect(text).toContain('Ny rute til skole – ikke godkendt endnu');
    expect(text).not.toContain('Gammelt delmål');
    expect(textOf(await plan(base({ room: { ...aRoomFile(), subGoals: [] } }), 'da'))).toContain('Ingen delmål endnu.');
  });

  it('says so where nothing is left to work on', async () => {
    expect(textOf(await plan(base({ goals: [], nextDue: null, endReason: 'Målet er nået' }), 'da'))).toMatch(/Der er ingen mål at arbejde med\.[^]*Indsatsen slutter: Målet er nået/);
  });
});

describe('minutesLetter', () => {
  it('speaks to the reader and has minutes and plan with it', async () => {
    const parts = { minutes: await minutes(from(), 'da'), plan: await plan({ room: { ...aRoomFile(), subGoals: [] }, reference: 'Q2W3E4', contract: null, goals: [aGoal()], endedGoals: [], reachedWhen: '', transitionTo: '', nextDue: null, endReason: '', validFrom: toCalendarDay('2026-12-04'), edition: 1 }, 'da') };
    const content = { writtenOn: toCalendarDay('2026-12-04'), reader: 'Viola', isEasyRead: true, isCorrection: false, caseworker: 'Rikke Test', ...parts };
    const text = textOf(await minutesLetter(content, 'da'));

    expect(text).toMatch(/Kære Viola\nVi har holdt et møde\.[^]*Rikke Test[^]*Referat af opfølgningsmøde[^]*Plan for Viola Prøve/);
    expect(textOf(await minutesLetter({ ...content, isCorrection: true }, 'da'))).toContain('Rettet referat og plan fra vores møde');
  });
});
