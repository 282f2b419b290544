import { type Agenda, type AgendaItem, agendaPosition, type CalendarDay, dayIn, type Instant, plannedEnds } from '#domain';
import { formatDayLong, formatTime, type Language, type Words } from '#i18n';

export interface PanelHeader {
  readonly title: string;
  /** "Til kl. 10.25 · 13 min. tilbage"; the same neutral words when the time has run out. */
  readonly time: string;
  /** One for each item: minutes as width, and how much of it is behind us, 0 to 1. */
  readonly segments: readonly { readonly minutes: number; readonly share: number }[];
}

interface Asked {
  readonly agenda: Agenda;
  readonly itemAt: number;
  readonly start: Instant | null;
  readonly now: Instant;
  readonly language: Language;
  readonly words: Words<'meeting'>;
  readonly terms: Words<'terms'>;
}

export function presentHeader(asked: Asked): PanelHeader {
  const { agenda, itemAt, start, now, words, terms } = asked;
  const share = start ? (agendaPosition(agenda, itemAt, start, now)?.share ?? 0) : 0;
  return {
    title: words.itemTitle(itemAt + 1, titleOf(agenda[itemAt]!, terms)),
    time: timeOf(asked),
    segments: agenda.map(({ minutes }, at) => ({ minutes, share: at < itemAt ? 1 : at === itemAt ? share : 0 })),
  };
}

export function titleOf({ item, title }: AgendaItem, terms: Words<'terms'>): string {
  return item === 'custom' && title !== '' ? title : terms.agendaItem[item];
}

function timeOf({ agenda, itemAt, start, now, language, words }: Asked): string {
  if (start === null) return words.noTime;
  const outside = outsideOfMeeting(start, now, language, words);
  const position = outside === null ? agendaPosition(agenda, itemAt, start, now) : null;
  if (!position) return outside ?? words.noTime;
  const { plannedEnd, minutesLeft } = position;
  return [words.until(formatTime(plannedEnd, language)), minutesLeft < 0 ? words.behind(-minutesLeft) : words.minutesLeft(minutesLeft)].join(' · ');
}

/** "Kl. 10.31 · slutter kl. 11.00 · 4 min. bagud": over the open agenda. */
export function presentAgendaTime({ agenda, itemAt, start, now, language, words }: Asked): string {
  if (start === null) return words.noTime;
  const outside = outsideOfMeeting(start, now, language, words);
  if (outside !== null) return outside;
  const end = plannedEnds(agenda, start).at(-1) ?? start;
  const left = agendaPosition(agenda, itemAt, start, now)?.minutesLeft ?? 0;
  const parts = [capital(formatTime(now, language)), words.agenda.ends(formatTime(end, language))];
  return (left < 0 ? [...parts, words.behind(-left)] : parts).join(' · ');
}

/** Before it begins and after its day there are no minutes to count. */
function outsideOfMeeting(start: Instant, now: Instant, language: Language, words: Words<'meeting'>): string | null {
  const [day, today]: [CalendarDay, CalendarDay] = [dayIn(start), dayIn(now)];
  const date = formatDayLong(day, language, { weekday: true });
  if (today > day) return words.was(formatDayLong(day, language));
  if (now < start) return words.begins(today === day ? formatTime(start, language) : `${date} ${formatTime(start, language)}`);
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
