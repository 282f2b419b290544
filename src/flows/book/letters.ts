import { type Agenda, type CalendarDay, type CaseFile, type Failure, type Invitee, isFailure, type Meeting } from '#domain';
import { letterFile, letterName, type PaperFile, placeByPhone, questionLetterFile } from '#documents';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { lettersOf } from './bookingPlan.ts';

/** What the letters of a meeting are written from. */
export interface LetterRequest {
  readonly meeting: Meeting;
  readonly letters: readonly Invitee[];
  /** Nobody has asked whether the time suits. */
  readonly isProposal: boolean;
  readonly agenda: Agenda;
}

export interface LetterContext {
  readonly file: CaseFile;
  readonly writtenOn: CalendarDay;
  readonly language: Language;
}

export interface MadeLetter {
  readonly reader: Invitee;
  readonly paper: PaperFile;
  /** The room whose people know the reader; null: nobody's room, the letter is fetched only. */
  readonly roomCode: string | null;
  /** The letter of the time before, whose place it takes. */
  readonly inPlaceOf: string | null;
}

/** What is asked for of a meeting that stands in the rows. Nothing there says that the readers were asked whether its time suits, so it is called a proposal. */
export function requestOf(meeting: Meeting, { rooms }: CaseFile): LetterRequest {
  const [first] = meeting.covers;
  const followUp = rooms.find(({ room }) => room.code === first?.roomCode)?.followUps.find(({ key }) => key === first?.followUpKey);
  return { meeting, letters: lettersOf(meeting.invitees), isProposal: true, agenda: followUp?.agenda ?? [] };
}

/** What became of laying the letters in the case's folder. */
export interface FiledLetters {
  readonly filed: number;
  /** Readers of letters that belong in no room. */
  readonly kept: readonly Invitee[];
  readonly failed: readonly { readonly reader: Invitee; readonly failure: Failure }[];
}

/** A letter for everybody who is told by letter, always in the same order and under the same neutral name. */
export async function makeLetters(request: LetterRequest, context: LetterContext): Promise<readonly MadeLetter[]> {
  return Promise.all(
    request.letters.map(async (reader, at) => ({
      reader,
      paper: await letterTo(reader, at + 1, request, context),
      roomCode: roomOf(reader, request.meeting, context.file),
      inPlaceOf: await letterBefore(request.meeting, at + 1, context.language),
    })),
  );
}

/** One question each, for the caseworker to send. No room holds them: a service's staff are not to read what another is asked. */
export function makeQuestions({ asks, organizer }: Meeting, { file, writtenOn, language }: LetterContext): Promise<readonly PaperFile[]> {
  const { citizen, reference } = file.case;
  return Promise.all(asks.questions.map((question, at) => questionLetterFile({ writtenOn, question, citizen: citizen.name, reference, caseworker: organizer.name }, at + 1, language)));
}

/** Lays each letter in its room. Safe to repeat: a letter of the same name takes the place of the one before. */
export async function fileLetters(store: Pick<Store, 'documents'>, caseFile: CaseFile, letters: readonly MadeLetter[]): Promise<FiledLetters> {
  const failed: { readonly reader: Invitee; readonly failure: Failure }[] = [];
  const inRooms = letters.flatMap(({ roomCode, ...letter }) => (roomCode === null ? [] : [{ ...letter, roomCode }]));
  for (const { reader, paper, roomCode, inPlaceOf } of inRooms) {
    try {
      await store.documents.save(roomCode, caseFile.case.key, paper, inPlaceOf === null || inPlaceOf === paper.name ? {} : { inPlaceOf });
    } catch (error) {
      if (!isFailure(error)) throw error;
      failed.push({ reader, failure: error });
    }
  }
  return { filed: inRooms.length - failed.length, kept: letters.filter(({ roomCode }) => roomCode === null).map(({ reader }) => reader), failed };
}

/** Lays in its room what is not there yet: a page that was left before its letters were laid there. What lies there stays as it was sent. */
export async function fileMissingLetters(store: Pick<Store, 'documents'>, caseFile: CaseFile, letters: readonly MadeLetter[]): Promise<FiledLetters> {
  const rooms = [...new Set(letters.flatMap(({ roomCode }) => (roomCode === null ? [] : [roomCode])))];
  const there = new Map(await Promise.all(rooms.map(async (code) => [code, new Set((await store.documents.list(code, caseFile.case.key)).map(({ name }) => name))] as const)));
  return fileLetters(store, caseFile, letters.filter(({ roomCode, paper }) => roomCode === null || !there.get(roomCode)?.has(paper.name)));
}

async function letterTo(reader: Invitee, number: number, { meeting, agenda, isProposal }: LetterRequest, { file, writtenOn, language }: LetterContext): Promise<PaperFile> {
  const { citizen, reference } = file.case;
  const isCitizen = reader.name === citizen.name;
  const services = file.rooms.map(({ service }) => service);
  const content = {
    writtenOn,
    reader: isCitizen ? citizen.calledName : reader.name,
    isEasyRead: isCitizen && citizen.communication.easyRead,
    reference,
    start: meeting.start,
    end: meeting.end,
    // Citizen and relatives know the service; an interpreter or another actor is not told it.
    place: reader.isPrivate ? meeting.place : await placeByPhone(meeting.place, services, language),
    agenda,
    isProposal,
    caseworker: meeting.organizer.name,
    insteadOf: formerTime(meeting),
  };
  return letterFile(content, number, language);
}

/** When the meeting was to be before it was moved; null: at this time all along. */
function formerTime({ start, end, changes }: Meeting): Pick<Meeting, 'start' | 'end'> | null {
  const former = changes.findLast(({ kind }) => kind === 'move');
  return former && (former.start !== start || former.end !== end) ? former : null;
}

async function letterBefore(meeting: Meeting, number: number, language: Language): Promise<string | null> {
  const former = formerTime(meeting);
  return former && letterName(former.start, number, language);
}

/** The first room the meeting covers in which the reader is of the circle: its people know them already. */
function roomOf({ participantKey, name }: Invitee, { covers }: Meeting, { rooms }: CaseFile): string | null {
  const covered = covers.map(({ roomCode }) => rooms.find(({ room }) => room.code === roomCode));
  return covered.find((room) => room?.participants.some((person) => person.key === participantKey || person.name === name))?.room.code ?? null;
}
