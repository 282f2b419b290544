import { type CalendarDay, dayIn, type Goal, type Recorded, type Status, versionOf, type Voice } from '#domain';
import { formatDay, formatNumber, type Language, type Words } from '#i18n';
import type { MeetingGoal } from './walk.ts';

export interface PresentedVoice {
  readonly voice: Voice;
  readonly name: string;
  /** Null: hollow mark. */
  readonly value: number | null;
  /** What was said; null: nothing yet, and `nothing` says so. */
  readonly text: string | null;
  /** The citizen's own words stand in quotation marks. */
  readonly isQuote: boolean;
  readonly nothing: string;
  /** Who wrote it and when; null while nothing is there. */
  readonly caption: string | null;
  readonly isLocked: boolean;
  readonly row: Recorded<Status> | null;
}

export interface VoiceContext {
  readonly today: CalendarDay;
  readonly language: Language;
  readonly words: Words<'meeting'>;
  readonly terms: Words<'terms'>;
}

/** The citizen first, then the service, then the authority. */
const ORDER: readonly Voice[] = ['citizen', 'provider', 'authority'];

/** Three voices on one goal: who says what, who wrote it for whom, and whose words are still missing. */
export function presentVoices(of: MeetingGoal, context: VoiceContext): readonly PresentedVoice[] {
  return ORDER.map((voice) => presentVoice(of, voice, context));
}

/** The row of one voice at this follow-up; what is not handed in is nobody else's to see. */
export function statusOf({ cover, goal }: MeetingGoal, voice: Voice): Recorded<Status> | null {
  const { id } = versionOf(goal.key);
  const row = cover.room.statuses.find((status) => status.followUpKey === cover.followUp.key && status.voice === voice && versionOf(status.goalKey).id === id);
  return row?.submittedAt ? row : null;
}

function presentVoice(of: MeetingGoal, voice: Voice, { today, language, words, terms }: VoiceContext): PresentedVoice {
  const { room } = of.cover;
  const row = statusOf(of, voice);
  const name = nameOf(of, voice, terms);
  const text = row && textOf(row, words, terms);
  return {
    voice,
    name,
    value: row?.rating?.value ?? null,
    text: text === '' ? null : text,
    isQuote: voice === 'citizen' && row !== null && row.statusNow.trim() !== '',
    nothing: { citizen: words.voices.notHeard(name), provider: words.voices.noStatus, authority: words.voices.nothing }[voice],
    caption: row && captionOf(row, room.citizen.calledName),
    isLocked: voice === 'provider' && row !== null && !row.capturedInMeeting,
    row,
  };

  /** Who wrote is SharePoint's own word, so that words written by somebody else for the citizen are shown so. */
  function captionOf(status: Recorded<Status>, citizen: string): string {
    const { writtenBy } = status.record;
    const day = dayIn(status.submittedAt!);
    if (voice === 'provider' && status.capturedInMeeting) return words.voices.inMeeting(firstName(writtenBy.name), name);
    if (voice !== 'citizen') return (voice === 'provider' ? words.voices.lockedBy : words.voices.by)(formatDay(day, language, today), writtenBy.name);
    const writer = firstName(writtenBy.name);
    return status.capturedInMeeting && day === today ? words.voices.writtenNow(writer, citizen) : words.voices.writtenOn(formatDay(day, language, today), writer, citizen);
  }
}

export function nameOf({ cover }: MeetingGoal, voice: Voice, terms: Words<'terms'>): string {
  return { citizen: cover.room.citizen.calledName, provider: cover.room.service.shortName, authority: terms.voice.authority }[voice];
}

function textOf(status: Status, words: Words<'meeting'>, terms: Words<'terms'>): string {
  const said = status.statusNow.trim() || status.workDone.trim();
  if (said !== '') return said;
  if (status.progressWord) return terms.progress[status.progressWord];
  return status.rating?.missingReason ? words.voices.notRated(terms.missing[status.rating.missingReason].toLocaleLowerCase()) : '';
}

/** "1 = klarer det selv, 10 = støtte til alt. Lavere er bedre. Start 8, ønsket 4." Null for goals in words only. */
export function presentScale({ cover, goal }: MeetingGoal, { language, words, terms }: VoiceContext): string | null {
  const scale = goal.measure ? cover.room.scales[goal.measure.scaleKey] : undefined;
  if (!goal.measure || !scale) return null;
  const { baseline, target } = goal.measure;
  const figure = (value: number) => formatNumber(value, language);
  const levels = [...(baseline === null ? [] : [words.start(figure(baseline))]), ...(target === null ? [] : [`${terms.target[goal.goalType]} ${figure(target)}`])];
  const anchor = (value: number) => lower(scale.anchors[String(value)] ?? '');
  const line = words.scaleLine(String(scale.min), anchor(scale.min), String(scale.max), anchor(scale.max), scale.direction === 1 ? words.higher : words.lower);
  return levels.length === 0 ? line : `${line} ${words.levels(levels.join(', '))}`;
}

/** Levels to choose from, better to the right. Null: the goal is told in words. */
export function levelsOf({ cover, goal }: { readonly cover: MeetingGoal['cover']; readonly goal: Goal }): readonly { readonly value: string; readonly label: string }[] | null {
  const scale = goal.measure ? cover.room.scales[goal.measure.scaleKey] : undefined;
  if (!scale) return null;
  const up = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => String(scale.min + at));
  return (scale.direction === 1 ? up : up.reverse()).map((value) => ({ value, label: value }));
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
