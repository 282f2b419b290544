import { type Attendance, dayIn, type FiledPaper, type FollowUp, type Goal, type Instant, isPartyByLetter, type Key, type Participant, type RoomFile, type Scale, versionOf } from '#domain';
import { type DocumentModel, minutes, minutesLetter, type PaperFile, paperFile, plan } from '#documents';
import { type Language, loadWords } from '#i18n';
import type { Closing } from './closeFollowUp.ts';
import { derivedKey } from './derivedKey.ts';
import { newestVersions } from './goalVersions.ts';

/** A paper before it is a file: its name may have to give way to one that lies there. */
export interface PaperToFile {
  readonly kind: FiledPaper['kind'];
  /** Without number and ending; neutral. */
  readonly title: string;
  readonly mark: string;
  readonly make: (name: string) => Promise<PaperFile>;
  /** Whose letter it is, for the screen alone. */
  readonly reader: string | null;
}

/** What the papers are written from, beside what was closed. */
export interface PaperParts extends Omit<Closing, 'followUp' | 'newGoals' | 'attendance'> {
  readonly followUp: FollowUp;
  readonly attendance: readonly Attendance[];
  readonly newGoals: readonly Goal[];
  /** With those this closing wrote. */
  readonly versions: readonly Goal[];
  /** Of every version. */
  readonly scales: ReadonlyMap<Key, Scale>;
  readonly edition: number;
  readonly writtenBy: string;
}

/** Minutes, the plan as it is now, and a letter with both for each party without an address (R42). Each room gets its own part alone. */
export async function closingPapers(parts: PaperParts, language: Language): Promise<readonly PaperToFile[]> {
  const words = await loadWords('documents', language);
  const day = parts.followUp.meetingStart ? dayIn(parts.followUp.meetingStart) : parts.closedOn;
  const [theMinutes, thePlan] = await Promise.all([minutesOf(parts, language), planOf(parts, language)]);
  const readers = letterReaders(parts.room, parts.closedAt);
  const letters = readers.map(async (reader, at) => paper('letter', `${words.minutes.letterFile} ${day} ${at + 1}`, await letterTo(parts, reader, theMinutes, thePlan, language), reader.name));
  return Promise.all([paper('minutes', `${words.minutes.file} ${day}`, theMinutes, null), paper('plan', `${words.plan.file} ${day}`, thePlan, null), ...letters]);
}

/** Parties without an address, in the order of their letters. */
export function letterReaders({ participants }: Pick<RoomFile, 'participants'>, closedAt: Instant): readonly Participant[] {
  return participants.filter((person) => isPartyByLetter(person, dayIn(closedAt)));
}

async function paper(kind: PaperToFile['kind'], title: string, model: DocumentModel, reader: string | null): Promise<PaperToFile> {
  return { kind, title, reader, mark: await derivedKey('paper', JSON.stringify(model)), make: async (name) => ({ ...(await paperFile(title, model)), name }) };
}

function minutesOf(parts: PaperParts, language: Language): Promise<DocumentModel> {
  const { room, goals, followUp, contract, finish, edition } = parts;
  const ofThis = <T extends { readonly followUpKey: string }>(rows: readonly T[]) => rows.filter(({ followUpKey }) => followUpKey === followUp.key);
  const reopened = followUp.editions.at(-1)?.reopened ?? null;
  return minutes(
    {
      room: { ...room, goals, scales: Object.fromEntries(parts.scales) },
      versions: parts.versions,
      followUp,
      attendance: parts.attendance,
      statuses: ofThis(room.statuses),
      reports: ofThis(room.reports),
      decisions: parts.decisions,
      newGoals: parts.newGoals,
      reachedWhen: finish?.reachedWhen ?? contract?.reachedWhen ?? '',
      transitionTo: finish?.transitionTo ?? contract?.transitionTo ?? '',
      nextDue: parts.nextDue,
      endReason: parts.endReason,
      writtenOn: dayIn(parts.closedAt),
      writtenBy: parts.writtenBy,
      edition,
      correction: reopened && { by: reopened.by, reason: reopened.reason },
    },
    language,
  );
}

function planOf(parts: PaperParts, language: Language): Promise<DocumentModel> {
  const { room, goals, followUp, contract, finish, edition } = parts;
  const current = newestVersions(parts.versions);
  const about = new Set(goals.map(({ key }) => versionOf(key).id));
  return plan(
    {
      room: { ...room, scales: Object.fromEntries(parts.scales) },
      reference: followUp.reference,
      contract,
      goals: current.filter(({ state }) => state === 'active'),
      endedGoals: current.filter(({ key, state }) => about.has(versionOf(key).id) && (state === 'reached' || state === 'stopped')),
      reachedWhen: finish?.reachedWhen ?? contract?.reachedWhen ?? '',
      transitionTo: finish?.transitionTo ?? contract?.transitionTo ?? '',
      nextDue: parts.nextDue,
      endReason: parts.endReason,
      validFrom: dayIn(parts.closedAt),
      edition,
    },
    language,
  );
}

function letterTo({ case: file, room, closedAt, edition, writtenBy }: PaperParts, reader: Participant, theMinutes: DocumentModel, thePlan: DocumentModel, language: Language): Promise<DocumentModel> {
  const isCitizen = reader.role === 'citizen';
  return minutesLetter(
    {
      writtenOn: dayIn(closedAt),
      reader: isCitizen ? room.citizen.calledName : reader.name,
      isEasyRead: isCitizen && file.citizen.communication.easyRead,
      isCorrection: edition > 1,
      caseworker: writtenBy,
      minutes: theMinutes,
      plan: thePlan,
    },
    language,
  );
}
