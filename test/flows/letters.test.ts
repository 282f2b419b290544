import { strFromU8, unzipSync } from 'fflate';
import { Failure, toCalendarDay, toInstant } from '#domain';
import { fileLetters, fileMissingLetters, makeLetters, makeQuestions, requestOf } from '#flows';
import { aCaseFile, aFollowUp, aKey, aMeeting, anInvitee, aParticipant, aRoom, aRoomFile, recorded } from '../builders/index.ts';

const MOTHER = aParticipant({ key: aKey('mother'), name: 'Line Prøve', role: 'custodyHolder', organisation: null, email: null });
const file = aCaseFile({ rooms: [aRoomFile({ room: aRoom({ code: 'rumabcde' }), participants: [recorded(MOTHER)], followUps: [recorded(aFollowUp())] })] });
const meeting = aMeeting();
const known = anInvitee({ participantKey: MOTHER.key, name: MOTHER.name, email: null, isPrivate: true });
const stranger = anInvitee({ participantKey: null, name: 'Tove Tolk', email: null });
const context = { file, writtenOn: toCalendarDay('2026-11-23'), language: 'da' } as const;
const request = { meeting, letters: [known, stranger], isProposal: false, agenda: [] };

const stored = (name: string) => ({ driveId: 'd', itemId: 'i', name, webUrl: '', size: 0, writtenAt: meeting.start, etag: '', contentTag: '', isAsCreated: true });

function aLibrary(refuses: readonly string[] = []) {
  const kept = new Map<string, string>();
  const renamed: string[] = [];
  const save = (roomCode: string, caseKey: string, { name }: { readonly name: string }, { inPlaceOf }: { readonly inPlaceOf?: string } = {}) => {
    if (inPlaceOf !== undefined) renamed.push(inPlaceOf);
    if (refuses.includes(name)) return Promise.reject(new Failure('busy', 'Too many requests'));
    kept.set(`${roomCode}/${caseKey}/${name}`, name);
    return Promise.resolve(stored(name));
  };
  const notPart = () => Promise.reject(new Error('Not part of this test'));
  const list = (roomCode: string, caseKey: string) => Promise.resolve([...kept].filter(([path]) => path.startsWith(`${roomCode}/${caseKey}/`)).map(([, name]) => stored(name)));
  return { kept, renamed, store: { documents: { save, list, downloadUrl: notPart } } };
}

describe('fileLetters', () => {
  it('lays a letter in the room whose people know the reader, under a name that says nothing', async () => {
    const { kept, store } = aLibrary();

    const filed = await fileLetters(store, file, await makeLetters(request, context));

    expect([...kept.keys()]).toEqual([`rumabcde/${file.case.key}/Brev 2026-12-03 1.docx`]);
    expect(filed).toEqual({ filed: 1, kept: [stranger], failed: [] });
  });

  it('does not double what is there already', async () => {
    const { kept, store } = aLibrary();

    await fileLetters(store, file, await makeLetters(request, context));
    await fileLetters(store, file, await makeLetters(request, context));

    expect(kept.size).toBe(1);
  });

  it('says whose letter did not get there and why, and lays it there when asked again', async () => {
    const made = await makeLetters(request, context);

    const failing = await fileLetters(aLibrary(['Brev 2026-12-03 1.docx']).store, file, made);
    expect(failing).toMatchObject({ filed: 0, failed: [{ reader: known, failure: { kind: 'busy' } }] });
    expect(await fileLetters(aLibrary().store, file, made)).toMatchObject({ filed: 1, failed: [] });
  });
});

describe('fileMissingLetters', () => {
  it('lays there what is not there, and leaves what lies there as it was sent', async () => {
    const { kept, store } = aLibrary();
    const made = await makeLetters(request, context);

    expect(await fileMissingLetters(store, file, made)).toMatchObject({ filed: 1, kept: [stranger] });
    expect(kept.size).toBe(1);
    expect(await fileMissingLetters(store, file, made)).toMatchObject({ filed: 0, failed: [] });
  });
});

describe('letters of a meeting that was moved', () => {
  const moved = { ...meeting, changes: [{ kind: 'move', reason: 'Lokalet var optaget.', decidedOn: toCalendarDay('2026-11-23'), start: toInstant('2026-12-01T12:00:00Z'), end: toInstant('2026-12-01T13:00:00Z') }] } as const;

  it('take the place of those that told of the former time', async () => {
    const { kept, renamed, store } = aLibrary();

    await fileLetters(store, file, await makeLetters({ ...request, meeting: moved }, context));

    expect([...kept.keys()]).toEqual([`rumabcde/${file.case.key}/Brev 2026-12-03 1.docx`]);
    expect(renamed).toEqual(['Brev 2026-12-01 1.docx']);
  });

  it('say which time it is instead of, and never why', async () => {
    const [first] = await makeLetters({ ...request, meeting: moved }, context);
    const words = Object.values(unzipSync(first!.paper.content)).map((part) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');

    expect(words).toContain('Den nye tid gælder i stedet for tirsdag 1. december kl. 13.00–14.00.');
    expect(words).not.toContain('optaget');
  });

  it('are asked for from what stands in the rows, and call the time a proposal: nobody knows whether it was asked about', () => {
    const covered = { ...moved, invitees: [known, anInvitee({ email: 'dorthe@fjordbro.example' })], covers: [{ roomCode: 'rumabcde', followUpKey: file.rooms[0]!.followUps[0]!.key }] };

    expect(requestOf(covered, file)).toEqual({ meeting: covered, letters: [known], isProposal: true, agenda: file.rooms[0]!.followUps[0]!.agenda });
  });
});

describe('makeQuestions', () => {
  it('makes a paper for each actor, named by its number alone', async () => {
    const basis = { kind: 'law', paragraph: 'serviceloven § 141' } as const;
    const question = { participantKey: null, name: 'Peter Test', organisation: 'Prøve Skole', text: 'Hvordan går det?', dueOn: toCalendarDay('2026-11-30'), basis };
    const asking = { ...meeting, asks: { materials: {}, questions: [question, { ...question, name: 'Ulla Test' }] } };

    expect((await makeQuestions(asking, context)).map(({ name }) => name)).toEqual(['Spørgsmål 1.docx', 'Spørgsmål 2.docx']);
  });
});
