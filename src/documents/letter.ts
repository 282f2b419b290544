import { dayIn, type Agenda, type CalendarDay, type Instant } from '#domain';
import { formatDayLong, formatTimeSpan, loadWords, type Language } from '#i18n';
import { agendaLines } from './agendaLines.ts';
import { heading, paragraph, type Block, type DocumentModel } from './documentModel.ts';
import { timeAndPlace } from './neutralAgenda.ts';
import { paperFile, paperName, type PaperFile } from './paperFile.ts';

/** An invitation for somebody who is told by letter: printed, handed over or sent as Digital Post by the caseworker. */
export interface Letter {
  readonly writtenOn: CalendarDay;
  /** How the reader wants to be addressed. */
  readonly reader: string;
  readonly isEasyRead: boolean;
  readonly reference: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly agenda: Agenda;
  /** Nobody has asked the reader whether the time suits. */
  readonly isProposal: boolean;
  readonly caseworker: string;
  /** The time it was to be before it was moved: the reader has a letter that says so. Null: it never was moved. */
  readonly insteadOf: { readonly start: Instant; readonly end: Instant } | null;
}

export async function letter(content: Letter, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  return {
    title: words.letter,
    language,
    blocks: [
      paragraph(formatDayLong(content.writtenOn, language, { year: true })),
      heading(1, words.invitation),
      paragraph(words.dear(content.reader)),
      paragraph(content.isEasyRead ? words.letterIntroEasy : words.letterIntro),
      pictured(timeAndPlace(content, words, language), content),
      ...(content.insteadOf ? [paragraph(words.insteadOf(formatDayLong(dayIn(content.insteadOf.start), language, { weekday: true }), formatTimeSpan(content.insteadOf.start, content.insteadOf.end, language)))] : []),
      ...(content.isProposal ? [paragraph(words.proposal)] : []),
      heading(2, withPicture('💬', words.whatWeTalkAbout, content)),
      { kind: 'list', isNumbered: true, items: agendaLines(content.agenda, terms, words) },
      heading(2, withPicture('👥', words.whomToBring, content)),
      paragraph(words.youMayBring),
      paragraph(words.youMaySay),
      paragraph(`${words.regards}\n${content.caseworker}`),
    ],
  };
}

/** Signs of the letter type: they are pictures everywhere a Word file opens, and are read aloud by their names. */
const FACT_PICTURES = ['🗓️', '📍', '🔖'];

/** A picture at every heading, where the reader is helped by it. */
function withPicture(picture: string, text: string, { isEasyRead }: Letter): string {
  return isEasyRead ? `${picture} ${text}` : text;
}

function pictured(block: Block, content: Letter): Block {
  if (block.kind !== 'facts') return block;
  return { ...block, rows: block.rows.map(([label, value], at) => [withPicture(FACT_PICTURES[at] ?? '', label, content), value] as const) };
}

/** @param number which of the meeting's letters this is */
export async function letterFile(content: Letter, number: number, language: Language): Promise<PaperFile> {
  return paperFile(await titleOf(content.start, number, language), await letter(content, language));
}

/** The name of that file: the reader's own stays out of it. The day is in it, for a later meeting's letters are others. */
export async function letterName(start: Instant, number: number, language: Language): Promise<string> {
  return paperName(await titleOf(start, number, language));
}

async function titleOf(start: Instant, number: number, language: Language): Promise<string> {
  return `${(await loadWords('documents', language)).letter} ${dayIn(start)} ${number}`;
}
