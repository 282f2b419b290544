import { type Key, type Recorded, type Report, type ReportVoice, type RoomFile, type Status, versionOf } from '#domain';
import type { ClosingNews, CoveredFollowUp } from '#flows';
import { formatDayLong, formatNumber, type Language, type Words } from '#i18n';

export interface PresentedNews {
  readonly key: string;
  /** What it is, of whom and by whom. */
  readonly line: string;
  /** What it says; empty where the page shows it below. */
  readonly text: string;
  /** The follow-up whose attendance it is. */
  readonly attendanceOf?: Key;
}

export interface NewsContext {
  readonly covers: readonly CoveredFollowUp[];
  readonly language: Language;
  readonly words: Words<'close'>;
  readonly terms: Words<'terms'>;
}

/** What came since the page was read, in full: it becomes minutes. What was decided and who was there stands further down the page, too. */
export function presentNews(news: readonly ClosingNews[], context: NewsContext): readonly PresentedNews[] {
  return news.map((one) => ({ key: `${one.what} ${one.row.key}`, ...presentOne(one, context) }));
}

function presentOne(one: ClosingNews, { covers, language, words, terms }: NewsContext): Omit<PresentedNews, 'key'> {
  const by = one.row.record.writtenBy.name;
  switch (one.what) {
    case 'status':
      return { line: words.news.status(voiceOf(one.room, one.row.voice, '', terms), aboutOf(one.row.goalKey, covers, words), by), text: textOfStatus(one.row, language, words, terms) };
    case 'report':
      return { line: words.news.report(voiceOf(one.room, one.row.voice, one.row.actor, terms), by), text: textOfReport(one.row, language, words, terms) };
    case 'decision': {
      const { kind, text, citizenAgrees, dissent, goalKey } = one.row;
      const decided = [kind ? terms.decision[kind] : '', text.trim()].filter((part) => part !== '').join(': ');
      return { line: words.news.decision(aboutOf(goalKey, covers, words), by), text: lines(decided, words.agreement[citizenAgrees](one.room.citizen.calledName), dissent) };
    }
    case 'attendance': {
      const names = one.row.attendance.map(({ participantKey, presence, reason }) => {
        const name = one.room.participants.find(({ key }) => key === participantKey)?.name ?? '';
        return [`${name}: ${words.presence[presence]}`, reason.trim()].filter((part) => part !== '').join('. ');
      });
      return { line: words.news.attendance(by), text: names.join('\n'), attendanceOf: one.row.key };
    }
    case 'plan':
      return { line: words.news.plan, text: '' };
    case 'underWay':
      return { line: words.news.underWay(voiceOf(one.room, one.row.voice, '', terms), aboutOf(one.row.goalKey, covers, words)), text: '' };
  }
}

function textOfStatus({ workDone, statusNow, progressWord, rating, subGoalStates, mode }: Recorded<Status>, language: Language, words: Words<'close'>, terms: Words<'terms'>): string {
  const rated = rating === null ? '' : words.news.rating(rating.value === null ? terms.missing[rating.missingReason ?? 'other'] : formatNumber(rating.value, language));
  return lines(workDone, statusNow, progressWord ? terms.progress[progressWord] : '', rated, Object.keys(subGoalStates).length > 0 ? words.news.subGoals : '', mode ? terms.statementMode[mode] : '');
}

function textOfReport({ lifeSituation, functionalChanges, recommendation, recommendationReason, proposals, dissent, statement, basis, mode }: Recorded<Report>, language: Language, words: Words<'close'>, terms: Words<'terms'>): string {
  const changes = functionalChanges.map(({ theme, change, text }) => `${theme}: ${[terms.change[change], text.trim()].filter((part) => part !== '').join('. ')}`);
  const on = basis === null ? '' : basis.kind === 'law' ? words.news.basisLaw(basis.paragraph) : words.news.basisConsent(formatDayLong(basis.givenOn, language, { year: true }));
  return lines(statement, on, mode ? terms.statementMode[mode] : '', lifeSituation, ...changes, recommendation ? words.news.recommends(terms.recommendation[recommendation]) : '', recommendationReason, proposals, dissent);
}

function lines(...parts: readonly string[]): string {
  return parts.map((part) => part.trim()).filter((part) => part !== '').join('\n');
}

/** By the number the page gives it; null: the whole course. */
function aboutOf(goalKey: Key | null, covers: readonly CoveredFollowUp[], words: Words<'close'>): string {
  if (goalKey === null) return words.news.whole;
  const { id } = versionOf(goalKey);
  return words.news.goal(covers.flatMap(({ room }) => room.goals).findIndex(({ key }) => versionOf(key).id === id) + 1);
}

function voiceOf({ citizen, service }: RoomFile, voice: ReportVoice, actor: string, terms: Words<'terms'>): string {
  return { citizen: citizen.calledName, provider: service.shortName, authority: terms.voice.authority, otherActor: actor }[voice];
}
