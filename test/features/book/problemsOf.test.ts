import { type CaseFile, DEFAULT_SETTINGS, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { type BookDraft, type DraftInvitee, type DraftQuestion, newDraft, NO_QUESTION, openFollowUps, readDraft } from '../../../src/features/book/draft.ts';
import { planOf } from '../../../src/features/book/planOf.ts';
import { type ProblemContext, problemsOf, toldAtOnce } from '../../../src/features/book/problemsOf.ts';
import { book as words } from '../../../src/i18n/da/book.ts';
import { aKey, aParticipant, recorded } from '../../builders/index.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';

const TODAY = toCalendarDay('2026-11-23');
const GUARDIAN = aParticipant({ key: aKey('poul'), name: 'Poul Test', role: 'guardian', organisation: null, email: 'poul@borger.example' });
const SCHOOL = aParticipant({ key: aKey('peter'), name: 'Peter Test', role: 'otherActor', organisation: 'Prøve Skole', email: 'peter@skole.example' });

function fileWith(...people: readonly ReturnType<typeof aParticipant>[]) {
  const file = Municipality.withRooms('aaaa').caseFile();
  return { ...file, rooms: file.rooms.map((room) => ({ ...room, participants: people.map((person) => recorded(person)) })) };
}

function draftAt(day: string, file: CaseFile = fileWith(SCHOOL)): BookDraft {
  return { ...newDraft(file, METTE), place: 'Rådhuset', time: { start: toInstant(`${day}T12:00:00Z`), end: toInstant(`${day}T13:00:00Z`), isOwn: false } };
}

function contextOf(file = fileWith(SCHOOL)): ProblemContext {
  return { case: file.case, rooms: file.rooms, covers: openFollowUps(file), today: TODAY, now: toInstant('2026-11-23T08:00:00Z'), dueOn: toCalendarDay('2026-11-30'), language: 'da', words };
}

describe('who may be invited', () => {
  const ended = fileWith({ ...GUARDIAN, representationEndsOn: toCalendarDay('2026-10-31') });
  const ending = fileWith({ ...GUARDIAN, representationEndsOn: toCalendarDay('2026-11-30') });

  it('stops at the people where a guardianship is over today', () => {
    expect(problemsOf(0, newDraft(ended, METTE), contextOf(ended)).people).toBe(words.who.stopped);
  });

  it('lets one pass that still holds, and stops at a time after its end', () => {
    expect(problemsOf(0, newDraft(ending, METTE), contextOf(ending))).toEqual({});
    expect(problemsOf(1, draftAt('2026-11-30', ending), contextOf(ending))).toEqual({});
    expect(problemsOf(1, draftAt('2026-12-01', ending), contextOf(ending)).time).toBe(`Poul Test: ${words.who.guardianEnded('30. november 2026')}`);
  });

  it('stops an invitation to a protected address until it becomes a letter', () => {
    const file = fileWith({ ...GUARDIAN, role: 'relative', hasProtectedAddress: true });
    const draft = newDraft(file, METTE);
    const asLetter = { ...draft, invitees: draft.invitees.map((each): DraftInvitee => ({ ...each, byLetter: true })) };

    expect(problemsOf(0, draft, contextOf(file)).people).toBe(words.who.stopped);
    expect(problemsOf(0, asLetter, contextOf(file))).toEqual({});
  });

  it('hears of it from the room, also where the draft is from before', () => {
    const kept = JSON.stringify(newDraft(fileWith(GUARDIAN), METTE));

    expect(problemsOf(0, readDraft(kept, ended)!, contextOf(ended)).people).toBe(words.who.stopped);
    expect(problemsOf(3, { ...readDraft(kept, ended)!, step: 3 }, contextOf(ended)).people).toBe(words.who.stopped);
  });

  it('asks whom the citizen wants to bring where they want somebody', () => {
    expect(problemsOf(0, { ...draftAt('2026-12-01'), citizenWish: 'yes', whom: ' ' }, contextOf()).whom).toBe(words.who.whomMissing);
  });
});

describe('a time that is over', () => {
  const problemAt = (step: 1 | 3, start: string, now: string) =>
    problemsOf(step, { ...draftAt('2026-12-01'), step, time: { start: toInstant(start), end: toInstant('2026-12-01T13:00:00Z'), isOwn: false } }, { ...contextOf(), now: toInstant(now) }).time;

  it.each([1, 3] as const)('is refused at step %i from the minute the meeting would have begun', (step) => {
    expect(problemAt(step, '2026-12-01T12:00:00Z', '2026-12-01T11:59:00Z')).toBeUndefined();
    expect(problemAt(step, '2026-12-01T12:00:00Z', '2026-12-01T12:00:00Z')).toBe('Tiden er gået. Vælg en ny.');
  });

  it('is told without anybody having tried to go on', () => {
    expect(toldAtOnce(draftAt('2026-12-01'), { ...contextOf(), now: toInstant('2027-01-20T08:00:00Z') })).toEqual({ time: 'Tiden er gået. Vælg en ny.' });
  });
});

describe('where the meeting is', () => {
  const problemAt = (place: string) => problemsOf(1, { ...draftAt('2026-12-01'), place }, contextOf()).place;

  it.each([
    ['Hjemme hos Noah', 'Noah'],
    ['Rådhuset, sag 040312-5000', '040312-5000'],
  ])('is refused at its field while it says whom it is about: %s', (place, found) => {
    expect(problemAt(place)).toBe(`”${found}” må ikke stå i en invitation. Skriv fx ”Hjemme hos borgeren”, eller vælg ”Hos tilbuddet”.`);
  });

  it.each(['Hjemme hos borgeren', 'Fjordbro Rådhus', 'Tilbud aaaa'])('may be %s: a service travels as other words', (place) => {
    expect(problemAt(place)).toBeUndefined();
  });
});

describe('a text there is no room for', () => {
  const said = (over: string) => `Der er ikke plads til det hele. Kort teksten af med ${over} tegn.`;

  it('is told of a place at once, and keeps the step back', () => {
    const draft = { ...draftAt('2026-12-01'), place: 'a'.repeat(260) };

    expect(toldAtOnce(draft, contextOf()).place).toBe(said('5'));
    expect(problemsOf(1, draft, contextOf()).place).toBe(said('5'));
    expect(problemsOf(1, { ...draft, place: 'a'.repeat(255) }, contextOf()).place).toBeUndefined();
  });

  it('is told of why the due date was not kept', () => {
    const late = { ...contextOf(), dueOn: toCalendarDay('2026-11-01') };

    expect(problemsOf(3, { ...draftAt('2026-12-01'), overdueReason: 'a'.repeat(61_000) }, late).reason).toBe(said('1.000'));
    expect(problemsOf(3, { ...draftAt('2026-12-01'), overdueReason: 'a'.repeat(2_000) }, late).reason).toBeUndefined();
  });
});

describe('a question to an other actor', () => {
  const asked: DraftQuestion = { ...NO_QUESTION, text: 'Hvordan går det i skolen?', basis: 'consent', consentOn: toCalendarDay('2026-08-27') };
  const problemsWith = (question: Partial<DraftQuestion>) => problemsOf(2, { ...draftAt('2026-12-03'), questions: { [SCHOOL.key]: { ...asked, ...question } } }, contextOf());
  const basis = `basis ${SCHOOL.key}` as const;

  it('needs nothing while it is empty', () => {
    expect(problemsWith({ ...NO_QUESTION })).toEqual({});
  });

  it('needs a basis: a day of consent that has been, or a paragraph', () => {
    expect(problemsWith({ basis: null })[basis]).toBe(words.agenda.basisMissing);
    expect(problemsWith({ consentOn: null })[basis]).toBe(words.agenda.consentMissing);
    expect(problemsWith({ consentOn: toCalendarDay('2026-11-24') })[basis]).toBe(words.agenda.consentLater);
    expect(problemsWith({ basis: 'law', paragraph: ' ' })[basis]).toBe(words.agenda.paragraphMissing);
    expect(problemsWith({})).toEqual({});
  });

  it('may be long, and says where it is too long to be kept', () => {
    expect(problemsWith({ text: 'a'.repeat(2_000) })).toEqual({});
    expect(problemsWith({ text: 'a'.repeat(60_001) })[`question ${SCHOOL.key}`]).toBe('Der er ikke plads til det hele. Kort teksten af med 1 tegn.');
  });

  it('is to be answered before the meeting', () => {
    expect(problemsWith({ dueOn: toCalendarDay('2026-12-03') })[`questionDue ${SCHOOL.key}`]).toBe(words.agenda.dueLate);
  });

  it.each(['Hvad siger Tilbud aaaa?', 'Hans nummer er 040312-5000', 'Er handleplanen kendt?'])('tells of no number, service or kind of case: %s', (text) => {
    expect(problemsWith({ text })[`question ${SCHOOL.key}`]).toMatch(/må andre ikke få at vide/);
  });

  it('is booked with its own day and basis, and the wish of the citizen with it', () => {
    const file = fileWith(SCHOOL);
    const draft: BookDraft = { ...draftAt('2026-12-21', file), citizenWish: 'yes', whom: ' moster Karla ', questions: { [SCHOOL.key]: asked } };

    expect(planOf(draft, file, TODAY, DEFAULT_SETTINGS)).toMatchObject({
      citizenInvites: { wish: 'yes', whom: 'moster Karla' },
      asks: { questions: [{ organisation: 'Prøve Skole', text: asked.text, dueOn: '2026-12-07', basis: { kind: 'consent', givenOn: '2026-08-27' } }] },
    });
  });
});

describe('material of two services', () => {
  it('is each its own: parts and day', () => {
    const file = Municipality.withRooms('aaaa', 'bbbb').caseFile();
    const [first, second] = openFollowUps(file);
    const draft: BookDraft = { ...draftAt('2026-12-21', file), covers: [first!.followUp.key, second!.followUp.key], materials: { [first!.followUp.key]: { parts: ['recommendation'], due: toCalendarDay('2026-12-10') } } };

    expect(planOf(draft, file, TODAY, DEFAULT_SETTINGS)?.asks.materials).toEqual({
      [first!.followUp.key]: { parts: ['recommendation'], due: '2026-12-10' },
      [second!.followUp.key]: { parts: ['statusOnGoals', 'lifeSituation', 'recommendation'], due: '2026-12-07' },
    });
  });
});
