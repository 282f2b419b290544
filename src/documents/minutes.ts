import { type Attendance, type CalendarDay, dayIn, type Decision, type FollowUp, type Goal, type Participant, type Recorded, type Report, type RoomFile, type Status, versionOf } from '#domain';
import { formatDayLong, formatList, formatTimeSpan, loadWords, type Language, type Words } from '#i18n';
import { type Block, type DocumentModel, heading, paragraph, section } from './documentModel.ts';
import { dissentBlocks, goalBlocks } from './minutesGoal.ts';

/**
 * What the minutes of one follow-up are written from: the rows of one room. What was said to the authority alone lies elsewhere
 * and has no way in here (L4, L8).
 */
export interface Minutes {
  /** With the goals the meeting was about, in the version it had before it. */
  readonly room: Pick<RoomFile, 'citizen' | 'service' | 'scales'> & { readonly goals: readonly Goal[]; readonly participants: readonly Participant[] };
  /** Every version of the goals, with their scales in the room: a rating stands on the scale of the version it was given on (R81). */
  readonly versions: readonly Goal[];
  readonly followUp: Pick<FollowUp, 'reference' | 'meetingStart' | 'meetingEnd' | 'carriedOver'>;
  /** Empty: nobody noted who was there. */
  readonly attendance: readonly Attendance[];
  readonly statuses: readonly Recorded<Status>[];
  readonly reports: readonly Recorded<Report>[];
  readonly decisions: readonly Decision[];
  /** Agreed at the meeting, and proposals until the contract has them (R64). */
  readonly newGoals: readonly Pick<Goal, 'text' | 'citizenWording'>[];
  readonly reachedWhen: string;
  readonly transitionTo: string;
  /** Null: the effort ends, and `endReason` says why. */
  readonly nextDue: CalendarDay | null;
  readonly endReason: string;
  readonly writtenOn: CalendarDay;
  readonly writtenBy: string;
  /** 1: as it was closed first. */
  readonly edition: number;
  /** Why it was written again; null for the first edition. */
  readonly correction: { readonly reason: string; readonly by: string } | null;
}

export interface Wording {
  readonly words: Words<'documents'>;
  readonly terms: Words<'terms'>;
  readonly language: Language;
}

/** The minutes: who took part, three voices on each goal, what was decided and whether the citizen agrees, what comes next (R24–R28, R40, R63, R64). */
export async function minutes(from: Minutes, language: Language): Promise<DocumentModel> {
  const [words, terms] = await Promise.all([loadWords('documents', language), loadWords('terms', language)]);
  const wording = { words, terms, language };
  const { room } = from;
  return {
    title: words.minutes.title,
    language,
    blocks: [
      heading(1, words.minutes.title),
      paragraph(words.meetingAbout(room.citizen.name, room.service.name)),
      factsOf(from, wording),
      ...(from.correction ? [paragraph(words.minutes.corrected(from.correction.by, from.correction.reason))] : []),
      heading(2, words.minutes.whoWasThere),
      attendanceBlock(from, wording),
      ...room.goals.flatMap((goal, at) => goalBlocks(from, goal, at + 1, wording)),
      ...section(2, words.minutes.wholeCourse, from.decisions.find(({ goalKey }) => goalKey === null)?.text ?? ''),
      ...statementBlocks(from, wording),
      ...serviceBlocks(from, wording),
      ...actorBlocks(from, wording),
      ...newGoalBlocks(from, wording),
      ...finishBlocks(from, wording),
      heading(2, terms.agendaItem.next),
      paragraph(from.nextDue === null ? words.minutes.ends(from.endReason) : words.minutes.nextBy(formatDayLong(from.nextDue, language, { weekday: true, year: true }))),
      ...dissentBlocks(from, wording),
    ],
  };
}

function factsOf({ followUp, writtenOn, writtenBy, edition }: Minutes, { words, language }: Wording): Block {
  const { meetingStart, meetingEnd } = followUp;
  const long = (day: CalendarDay) => formatDayLong(day, language, { weekday: true, year: true });
  const met = meetingStart && meetingEnd ? [[words.time, `${long(dayIn(meetingStart))}\n${formatTimeSpan(meetingStart, meetingEnd, language)}`] as const] : [];
  return {
    kind: 'facts',
    rows: [...met, [words.reference, followUp.reference], [words.writtenBy, writtenBy], [words.minutes.writtenOn, long(writtenOn)], ...(edition > 1 ? [[words.edition, String(edition)] as const] : [])],
  };
}

/** Everybody of the circle somebody has noted, the citizen first (R40). */
function attendanceBlock({ room, attendance }: Minutes, { words, terms, language }: Wording): Block {
  const order = [...room.participants].sort((a, b) => Number(b.role === 'citizen') - Number(a.role === 'citizen'));
  const rows = order.flatMap((person) => {
    const noted = attendance.find(({ participantKey }) => participantKey === person.key);
    return noted ? [[person.name, [terms.role[person.role], person.organisation].filter(Boolean).join(', '), presenceOf(noted)]] : [];
  });
  if (rows.length === 0) return paragraph(words.minutes.nobodyNoted);
  return { kind: 'table', header: [words.name, words.minutes.role, words.minutes.presence], rows };

  function presenceOf({ presence, mode, items, reason }: Attendance): string {
    const why = reason.trim() === '' ? [] : [reason.trim()];
    if (presence === 'absent') return [words.minutes.absent, ...why].join('\n');
    const part = presence === 'present' ? words.wholeMeeting : items && items.length > 0 ? words.onlyItems(formatList(items.map(String), language)) : words.minutes.partly;
    return [`${part} (${terms.mode[mode].toLocaleLowerCase()})`, ...why].join('\n');
  }
}

/** What the citizen said besides the goals, and how the words came to be written. */
function statementBlocks({ reports }: Minutes, { words, terms }: Wording): Block[] {
  const said = reports.filter(({ voice, statement, submittedAt }) => voice === 'citizen' && submittedAt !== null && statement.trim() !== '');
  return said.flatMap(({ statement, mode, record }) => [heading(2, words.minutes.citizenSaid), { kind: 'quote' as const, text: statement }, paragraph(words.minutes.writtenFor(mode ? terms.statementMode[mode] : '', record.writtenBy.name))]);
}

/** Life themes and what the service recommends: it recommends, authority and citizen decide (R25, R63). */
function serviceBlocks({ reports }: Minutes, { words, terms }: Wording): Block[] {
  const report = reports.find(({ voice, submittedAt }) => voice === 'provider' && submittedAt !== null);
  if (!report) return [];
  const { functionalChanges, recommendation, recommendationReason } = report;
  const rows = functionalChanges.map(({ theme, change, text }) => [theme, terms.change[change], text]);
  return [
    ...section(2, words.lifeSituation, report.lifeSituation),
    ...(rows.length > 0 ? [heading(2, words.functionalChanges), { kind: 'table' as const, header: [words.theme, words.change, words.words], rows }] : []),
    ...(recommendation ? [heading(2, words.recommendation), paragraph(`${terms.recommendation[recommendation]}\n${recommendationReason}`.trim()), paragraph(words.recommends)] : []),
  ];
}

/** Each with what it was obtained on (R32). */
function actorBlocks({ reports }: Minutes, { words, language }: Wording): Block[] {
  const told = reports.filter(({ voice, statement, submittedAt }) => voice === 'otherActor' && submittedAt !== null && statement.trim() !== '');
  if (told.length === 0) return [];
  return [
    heading(2, words.minutes.otherActors),
    ...told.flatMap(({ actor, statement, basis }) => {
      const on = basis && (basis.kind === 'consent' ? words.consentOf(formatDayLong(basis.givenOn, language, { year: true })) : basis.paragraph);
      return [heading(3, actor), paragraph(statement), ...(on ? [paragraph(`${words.basis}: ${on}`)] : [])];
    }),
  ];
}

function newGoalBlocks({ newGoals }: Minutes, { words }: Wording): Block[] {
  if (newGoals.length === 0) return [];
  const items = newGoals.map(({ text, citizenWording }) => (citizenWording.trim() === '' ? text : `${text}\n${words.minutes.inOwnWords(citizenWording)}`));
  return [heading(2, words.minutes.newGoals), paragraph(words.minutes.newGoalsMeans), { kind: 'list', isNumbered: false, items }];
}

function finishBlocks({ reachedWhen, transitionTo }: Minutes, { words, terms }: Wording): Block[] {
  const lines = [reachedWhen.trim(), transitionTo.trim() === '' ? '' : words.minutes.afterwards(transitionTo.trim())].filter((line) => line !== '');
  return [heading(2, terms.agendaItem.finish), paragraph(lines.length > 0 ? lines.join('\n') : words.minutes.notSaid)];
}

/** The rows of one goal, whatever its version. */
export function ofGoal<T extends { readonly goalKey: Goal['key'] | null }>(rows: readonly T[], goal: Goal): readonly T[] {
  const { id } = versionOf(goal.key);
  return rows.filter(({ goalKey }) => goalKey !== null && versionOf(goalKey).id === id);
}
