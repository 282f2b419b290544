import { dayIn, versionOf, type FollowUp, type Goal, type Instant, type Report, type RoomFile, type Scale, type Status } from '#domain';
import { formatDayLong, formatNumber, formatTime, loadWords, quoted, type Language, type Words } from '#i18n';
import { heading, paragraph, section, type Block, type DocumentModel } from './documentModel.ts';
import { paperFile, type PaperFile } from './paperFile.ts';

/** What the provider handed in, as it was received (R34–R39). */
export interface FiledStatus {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly statuses: readonly Status[];
  readonly report: Report;
  /** Name of the person who wrote it, from the row's authorship. */
  readonly author: string;
  readonly submittedAt: Instant;
  /** 1 as it was first received; later ones lie beside it. */
  readonly edition?: number;
}

interface Wording {
  readonly words: Words<'documents'>;
  readonly terms: Words<'terms'>;
  readonly language: Language;
}

export async function statusReport(filed: FiledStatus, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  const wording = { words, terms, language };
  const { room, report } = filed;
  return {
    title: words.status,
    language,
    blocks: [
      heading(1, words.statusOn(room.citizen.name, room.service.name)),
      factsOf(filed, wording),
      ...room.goals.flatMap((goal, at) => goalBlocks(filed, goal, at + 1, wording)),
      ...withoutGoal(filed).flatMap((status, at) => [heading(2, words.goalNumber(room.goals.length + at + 1)), ...wordsOf(status, wording), ...bareRating(status, wording), ...subGoalBlocks(room, status, wording)]),
      ...section(2, words.lifeSituation, report.lifeSituation),
      ...changeBlocks(report, wording),
      ...recommendationBlocks(report, wording),
      ...section(2, words.proposals, report.proposals),
      ...dissentBlocks(report, wording),
    ],
  };
}

/** The day it was handed in and the edition are in the name: a correction becomes a file of its own. */
export async function statusReportFile(filed: FiledStatus, language: Language): Promise<PaperFile> {
  const words = await loadWords('documents', language);
  const { edition = 1 } = filed;
  return paperFile(`${words.status} ${dayIn(filed.submittedAt)}${edition > 1 ? ` (${edition})` : ''}`, await statusReport(filed, language));
}

function factsOf({ followUp, author, submittedAt, edition = 1 }: FiledStatus, { words, language }: Wording): Block {
  const dayOf = (instant: Instant): string => formatDayLong(dayIn(instant), language, { year: true });
  const meeting = followUp.meetingStart
    ? ([words.forMeeting, dayOf(followUp.meetingStart)] as const)
    : ([words.dueDay, formatDayLong(followUp.dueOn, language, { year: true })] as const);
  return {
    kind: 'facts',
    rows: [[words.writtenBy, author], [words.submitted, `${dayOf(submittedAt)} ${formatTime(submittedAt, language)}`], meeting, [words.reference, followUp.reference], ...(edition > 1 ? [[words.edition, String(edition)] as const] : [])],
  };
}

function goalBlocks({ room, statuses }: FiledStatus, goal: Goal, number: number, wording: Wording): Block[] {
  const { words, language } = wording;
  const { id } = versionOf(goal.key);
  const status = statuses.find(({ goalKey }) => versionOf(goalKey).id === id);
  const title = heading(2, words.goalNumber(number));
  const quote: Block[] = goal.citizenWording ? [{ kind: 'quote', text: quoted(goal.citizenWording, language) }] : [];
  if (!status) return [title, ...quote, paragraph(goal.text), paragraph(words.nothingWritten)];
  return [
    title,
    ...quote,
    paragraph(goal.text),
    ...wordsOf(status, wording),
    ...ratingBlocks(goal, status, goal.measure && (room.scales[goal.measure.scaleKey] ?? null), wording),
    ...subGoalBlocks(room, status, wording),
  ];
}

/** Handed in on goals that cannot be read any more: the words are filed all the same. */
function withoutGoal({ room, statuses }: FiledStatus): readonly Status[] {
  return statuses.filter(({ goalKey }) => !room.goals.some(({ key }) => versionOf(key).id === versionOf(goalKey).id));
}

function wordsOf({ workDone, statusNow, progressWord }: Status, { words, terms }: Wording): Block[] {
  return [...section(3, words.workDone, workDone), ...section(3, words.statusNow, statusNow), ...(progressWord ? section(3, words.progress, terms.progress[progressWord]) : [])];
}

/** Without its goal a figure has no scale, start or wish to be read by. */
function bareRating({ rating }: Status, { words, terms, language }: Wording): Block[] {
  if (!rating) return [];
  return [heading(3, words.rating), paragraph(rating.value === null ? words.notRated(terms.missing[rating.missingReason ?? 'other']) : formatNumber(rating.value, language))];
}

function ratingBlocks(goal: Goal, { rating }: Status, scale: Scale | null, { words, terms, language }: Wording): Block[] {
  if (!goal.measure || !scale || !rating) return [];
  const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const { baseline, target } = goal.measure;
  const rated = rating.value === null ? words.notRated(terms.missing[rating.missingReason ?? 'other']) : words.ratingOf(figure(rating.value), scale.name);
  const ends = goal.goalType === 'limitLoss' ? words.startAndExpected : words.startAndTarget;
  const lines = [rated, ends(figure(baseline), figure(target)), ...(rating.beforeReveal === null ? [] : [words.ratingChanged(figure(rating.beforeReveal))])];
  return [heading(3, words.rating), paragraph(lines.join('\n'))];
}

function subGoalBlocks({ subGoals }: RoomFile, { subGoalStates }: Status, { words, terms }: Wording): Block[] {
  const items = subGoals.flatMap(({ key, text }) => {
    const state = subGoalStates[key];
    return state ? [words.subGoal(text, terms.subGoalProgress[state])] : [];
  });
  return items.length === 0 ? [] : [heading(3, words.subGoals), { kind: 'list', isNumbered: false, items }];
}

function changeBlocks({ functionalChanges }: Report, { words, terms }: Wording): Block[] {
  if (functionalChanges.length === 0) return [];
  const rows = functionalChanges.map(({ theme, change, text }) => [theme, terms.change[change], text]);
  return [heading(2, words.functionalChanges), { kind: 'table', header: [words.theme, words.change, words.words], rows }];
}

/** Apart from the recommendation, and said to be so (R104). */
function dissentBlocks({ dissent }: Report, { words }: Wording): Block[] {
  return dissent.trim() === '' ? [] : [...section(2, words.dissent, dissent), paragraph(words.dissentApart)];
}

function recommendationBlocks({ recommendation, recommendationReason }: Report, { words, terms }: Wording): Block[] {
  if (!recommendation) return section(2, words.recommendation, recommendationReason);
  return [heading(2, words.recommendation), paragraph(`${terms.recommendation[recommendation]}\n${recommendationReason}`.trim()), paragraph(words.recommends)];
}
