import { type ClosedEdition, type Failure, type FiledPaper, type FollowUp, isFailure, type Key, type Recorded } from '#domain';
import { type PaperFile, paperName } from '#documents';
import type { Store, StoredDocument } from '#store';
import type { PaperToFile } from './closingPapers.ts';
import { begunEdition } from './editions.ts';

export interface PapersOfRoom {
  readonly roomCode: string;
  /** As it stands now: what a cut closing was about to file is noted in it. */
  readonly row: Recorded<FollowUp>;
  /** Editions that were closed. */
  readonly before: readonly ClosedEdition[];
  readonly edition: ClosedEdition;
  readonly papers: readonly PaperToFile[];
}

export interface FiledPapers {
  readonly row: Recorded<FollowUp>;
  readonly papers: readonly FiledPaper[];
  /** To be fetched at once; what lay there already is not made again. */
  readonly made: readonly MadePaper[];
  /** Whose letter it is, by the name of the file: those that lay there already, too. */
  readonly readers: Readonly<Record<string, string>>;
  /** Names of files somebody has written in since they were filed: they were left as they are. */
  readonly keptByHand: readonly string[];
}

export interface MadePaper {
  readonly kind: FiledPaper['kind'];
  readonly file: PaperFile;
}

export const NOTHING_FILED: Omit<FiledPapers, 'row'> = { papers: [], made: [], readers: {}, keptByHand: [] };

/**
 * Lays papers in the case's folder. What is about to be laid there is noted in the follow-up first, so that after a cut the same file
 * is found again and not made a second time. A file that somebody has written in since is never written over: the new one gets a name of its own.
 */
export async function filePapers(store: Store, { roomCode, row, before, edition, papers }: PapersOfRoom): Promise<FiledPapers> {
  const there = await store.documents.list(roomCode, row.caseKey);
  const noted = begunEdition(row)?.papers ?? [];
  const taken = new Set(there.map(({ name }) => name));
  const planned = papers.map((paper) => placeOf(paper, before.length + 1, noted, there, taken));
  const note = planned.map(noteOf);
  const marked = JSON.stringify(note) === JSON.stringify(noted) ? row : await store.room(roomCode).followUps.update(row, { editions: [...before, { ...edition, papers: note }] });
  const filed: FiledPaper[] = [];
  const made: MadePaper[] = [];
  const left = planned.flatMap(({ leaves }) => leaves ?? []);
  for (const place of planned) {
    const { paper } = place;
    if (place.over === null) {
      filed.push(filedAs(paper, place.there!));
      continue;
    }
    const laid = await lay(store, roomCode, row.caseKey, place, before.length + 1, taken);
    filed.push(filedAs(paper, laid.stored));
    made.push({ kind: paper.kind, file: laid.file });
    left.push(...(laid.leaves === null ? [] : [laid.leaves]));
  }
  return { row: marked, papers: filed, made, readers: readersOf(filed, papers.flatMap(({ reader }) => reader ?? [])), keptByHand: [...new Set([...left, ...writtenIn(before, there)])] };
}

/** Letters lie in the order of their readers. Where there are not as many any more, none is said: a wrong name is worse. */
export function readersOf(papers: readonly FiledPaper[], readers: readonly string[]): FiledPapers['readers'] {
  const letters = papers.filter(({ kind }) => kind === 'letter');
  return letters.length === readers.length ? Object.fromEntries(letters.map(({ name }, at) => [name, readers[at]!])) : {};
}

/** What is about to be laid where. A file that is replaced or kept is known by its content; a new one has none yet. */
function noteOf({ paper: { kind, mark }, name, there }: Place): FiledPaper {
  return { kind, mark, name, url: '', contentTag: there?.contentTag ?? null };
}

interface Place {
  readonly paper: PaperToFile;
  readonly name: string;
  /** What it is laid over; null: it lies there already and says the same. */
  readonly over: StoredDocument | 'nothing' | null;
  readonly there: StoredDocument | null;
  /** A file of ours that somebody has written in: it stays. */
  readonly leaves: string | null;
}

function placeOf(paper: PaperToFile, number: number, noted: readonly FiledPaper[], there: readonly StoredDocument[], taken: Set<string>): Place {
  const intent = noted.find(({ kind, name }) => kind === paper.kind && isNameOf(name, paper.title));
  const file = (intent && there.find(({ name }) => name === intent.name)) ?? null;
  if (!intent) return { paper, name: freeName(paper.title, number, taken), over: 'nothing', there: null, leaves: null };
  if (!file) return { paper, name: intent.name, over: 'nothing', there: null, leaves: null };
  if (intent.mark === paper.mark) return { paper, name: intent.name, over: null, there: file, leaves: null };
  const isUntouched = intent.contentTag === null ? file.isAsCreated : intent.contentTag === file.contentTag;
  if (isUntouched) return { paper, name: intent.name, over: file, there: file, leaves: null };
  return { paper, name: freeName(paper.title, number, taken), over: 'nothing', there: null, leaves: intent.name };
}

/** `Referat 2026-11-26.docx`, `Referat 2026-11-26 (2).docx`: the number of the edition, or the next that is free. */
function freeName(title: string, from: number, taken: Set<string>): string {
  for (let number = from; ; number += 1) {
    const name = paperName(number === 1 ? title : `${title} (${number})`);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function isNameOf(name: string, title: string): boolean {
  return name === paperName(title) || (name.startsWith(`${title} (`) && name.endsWith(paperName(')')));
}

/** Somebody has it open in Word, or wrote in it this moment: then the new one lies beside it. */
async function lay(store: Store, roomCode: string, caseKey: Key, { paper, name, over }: Place, number: number, taken: Set<string>) {
  const file = await paper.make(name);
  try {
    return { file, stored: await store.documents.save(roomCode, caseKey, file, { over: over ?? 'nothing' }), leaves: null };
  } catch (error) {
    if (over === 'nothing' || over === null || !isTakenByOther(error)) throw error;
    const beside = await paper.make(freeName(paper.title, number, taken));
    return { file: beside, stored: await store.documents.save(roomCode, caseKey, beside, { over: 'nothing' }), leaves: name };
  }
}

/** 412: it changed since it was looked at; 423: it is open. */
function isTakenByOther(error: unknown): error is Failure {
  return isFailure(error) && (error.kind === 'conflict' || error.details.status === 423);
}

function filedAs({ kind, mark }: PaperToFile, { name, webUrl, contentTag }: StoredDocument): FiledPaper {
  return { kind, mark, name, url: webUrl, contentTag };
}

/** Papers of earlier editions with somebody's own words in them: a new edition does not have those. */
function writtenIn(before: readonly ClosedEdition[], there: readonly StoredDocument[]): string[] {
  return (before.at(-1)?.papers ?? []).filter(({ name, contentTag }) => there.some((file) => file.name === name && file.contentTag !== contentTag)).map(({ name }) => name);
}
