import { dayIn, neutralSubject, type Agenda, type CalendarDay, type Instant } from '#domain';
import { capitalised, formatDayLong, formatTimeSpan, loadWords, type Language, type Words } from '#i18n';
import { agendaLines } from './agendaLines.ts';
import { heading, paragraph, type Block, type DocumentModel } from './documentModel.ts';
import { paperFile, type PaperFile } from './paperFile.ts';

/** All that may travel: nothing in here says whom or what the meeting is about. */
export interface NeutralMeeting {
  readonly reference: string;
  readonly start: Instant;
  readonly end: Instant;
  /** As it may travel, see placeThatTravels. */
  readonly place: string;
  readonly agenda: Agenda;
  /** Null: nothing is asked for. `inRoom`: the services have different days, each told in its own room. */
  readonly materialDue: CalendarDay | 'inRoom' | null;
  /** The follow-up's page, for those with an account. */
  readonly link: string | null;
}

/** The edition of the agenda that is sent: five items, time, place, material and date, whom the citizen may invite (R23–R31). */
export async function neutralAgenda(meeting: NeutralMeeting, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  return {
    title: words.agenda,
    language,
    blocks: [
      heading(1, words.agenda),
      timeAndPlace(meeting, words, language),
      heading(2, words.items),
      { kind: 'list', isNumbered: true, items: agendaLines(meeting.agenda, terms, words) },
      ...materialBlocks(meeting, words, language),
      heading(2, words.whomToBring),
      paragraph(words.mayInvite),
      ...linkBlocks(meeting, words),
    ],
  };
}

export async function neutralAgendaFile(meeting: NeutralMeeting, language: Language): Promise<PaperFile> {
  const words = await loadWords('documents', language);
  return paperFile(words.agenda, await neutralAgenda(meeting, language));
}

/** The text of the invitation itself: the same, shorter; the agenda is attached. */
export async function invitationText(meeting: NeutralMeeting, language: Language): Promise<DocumentModel> {
  const words = await loadWords('documents', language);
  return {
    title: words.agenda,
    language,
    blocks: [
      timeAndPlace(meeting, words, language),
      paragraph(words.agendaAttached),
      ...materialBlocks(meeting, words, language),
      paragraph(words.mayInvite),
      ...linkBlocks(meeting, words),
    ],
  };
}

/** `Møde – ref. K4T7QX`. @throws RangeError for anything but a neutral reference. */
export async function invitationSubject(reference: string, language: Language): Promise<string> {
  return neutralSubject(reference, await loadWords('documents', language));
}

export function timeAndPlace(meeting: Pick<NeutralMeeting, 'start' | 'end' | 'place' | 'reference'>, words: Words<'documents'>, language: Language): Block {
  const day = capitalised(formatDayLong(dayIn(meeting.start), language, { weekday: true, year: true }), language);
  return {
    kind: 'facts',
    rows: [
      [words.time, `${day}\n${formatTimeSpan(meeting.start, meeting.end, language)}`],
      [words.place, meeting.place],
      [words.reference, meeting.reference],
    ],
  };
}

function materialBlocks({ materialDue }: NeutralMeeting, words: Words<'documents'>, language: Language): Block[] {
  if (!materialDue) return [];
  if (materialDue === 'inRoom') return [heading(2, words.material), paragraph(words.materialInRoom)];
  return [heading(2, words.material), paragraph(words.materialBy(formatDayLong(materialDue, language, { weekday: true, year: true })))];
}

function linkBlocks({ link }: NeutralMeeting, words: Words<'documents'>): Block[] {
  return link === null ? [] : [{ kind: 'link', text: words.openFollowUp, href: link }];
}
