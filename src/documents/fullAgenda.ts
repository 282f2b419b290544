import { type CalendarDay, type CitizenInvites, dayIn, type FollowUp, type Goal, type Invitee, type RoomFile, versionOf } from '#domain';
import { formatDay, formatDayLong, formatList, loadWords, quoted, type Language, type Words } from '#i18n';
import { agendaLines } from './agendaLines.ts';
import { heading, paragraph, type Block, type DocumentModel } from './documentModel.ts';
import { timeAndPlace, type NeutralMeeting } from './neutralAgenda.ts';
import { paperFile, type PaperFile } from './paperFile.ts';

/** For the room alone: with names, goals and who is there for what. */
export interface FullMeeting extends Omit<NeutralMeeting, 'link' | 'materialDue'> {
  readonly room: RoomFile;
  readonly invitees: readonly Invitee[];
  readonly materialRequested: FollowUp['materialRequested'];
  /** Null: nothing is asked for. */
  readonly materialDue: CalendarDay | null;
  readonly citizenInvites: CitizenInvites;
  /** Goals of earlier meetings that nothing was decided on. */
  readonly carriedOver: FollowUp['carriedOver'];
}

export async function fullAgenda(meeting: FullMeeting, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  const { room } = meeting;
  return {
    title: words.agenda,
    language,
    blocks: [
      heading(1, words.agenda),
      paragraph(words.meetingAbout(room.citizen.name, room.service.name)),
      timeAndPlace(meeting, words, language),
      heading(2, words.items),
      { kind: 'list', isNumbered: true, items: agendaLines(meeting.agenda, terms, words) },
      heading(2, words.goals),
      ...room.goals.flatMap((goal) => [...goalBlocks(goal, language), ...carriedBlocks(meeting, goal, words, language)]),
      heading(2, words.participants),
      { kind: 'table', header: [words.name, words.how, words.when], rows: meeting.invitees.map((invitee) => inviteeRow(invitee, terms, words, language)) },
      ...materialBlocks(meeting, words, terms, language),
      heading(2, words.whomToBring),
      paragraph(words.mayInvite),
      ...wishBlocks(meeting.citizenInvites, words),
    ],
  };
}

/** The day is in the name: a later meeting must not replace this one's agenda. */
export async function fullAgendaFile(meeting: FullMeeting, language: Language): Promise<PaperFile> {
  const words = await loadWords('documents', language);
  return paperFile(`${words.agenda} ${dayIn(meeting.start)}`, await fullAgenda(meeting, language));
}

/** The citizen's own words first; nothing of ours stands in for them. */
function goalBlocks({ text, citizenWording }: RoomFile['goals'][number], language: Language): Block[] {
  return citizenWording ? [{ kind: 'quote', text: quoted(citizenWording, language) }, paragraph(text)] : [paragraph(text)];
}

function carriedBlocks({ carriedOver }: FullMeeting, { key }: Goal, words: Words<'documents'>, language: Language): Block[] {
  const { id } = versionOf(key);
  return carriedOver.filter(({ goalId }) => goalId === id).map(({ from }) => paragraph(words.minutes.carriedFrom(formatDayLong(from, language, { year: true }))));
}

function inviteeRow({ name, mode, agendaItems }: Invitee, terms: Words<'terms'>, words: Words<'documents'>, language: Language): string[] {
  return [name, terms.mode[mode], agendaItems ? words.onlyItems(formatList(agendaItems.map(String), language)) : words.wholeMeeting];
}

/** What was answered stands here alone: the edition that travels says only that they may. */
function wishBlocks({ wish, whom }: CitizenInvites, words: Words<'documents'>): Block[] {
  if (wish === 'notAsked') return [paragraph(words.wishNotAsked)];
  return [paragraph(wish === 'none' ? words.wishNone : words.wishYes(whom))];
}

function materialBlocks({ materialDue, materialRequested, room }: FullMeeting, words: Words<'documents'>, terms: Words<'terms'>, language: Language): Block[] {
  if (!materialDue || materialRequested.length === 0) return [];
  return [
    heading(2, words.material),
    paragraph(words.materialFrom(room.service.shortName, formatDay(materialDue, language))),
    { kind: 'list', isNumbered: false, items: materialRequested.map((part) => terms.material[part]) },
  ];
}
