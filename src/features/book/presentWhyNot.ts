import { addDays, type ExcludedTime, type ExcludedTimeReason } from '#domain';
import { formatDay, formatDays, formatList, formatLocalTime, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import { firstName } from './names.ts';

/** What ruled out the times of a day, or of several alike in a row. */
export interface PresentedWhyNot {
  /** `30. nov.`, `3.–4. dec.` */
  readonly days: string;
  /** `kl. 8.00–11.50: Dorthe er optaget`; without hours where it is the whole day. */
  readonly lines: readonly string[];
}

/** Day by day, in order. Weekends go without saying, and never what somebody is busy with. */
export function presentWhyNot(times: readonly ExcludedTime[], invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): readonly PresentedWhyNot[] {
  const days = new Map<string, string[]>();
  for (const time of times) {
    if (time.reason.code === 'weekend') continue;
    const name = daysOf(time, language, words);
    const why = sayWhy(time.reason, invitees, language, words);
    days.set(name, [...(days.get(name) ?? []), time.hours ? words.when.excluded(hoursOf(time.hours, language), why) : why]);
  }
  return [...days].map(([name, lines]) => ({ days: name, lines }));
}

function daysOf({ from, to, reason }: ExcludedTime, language: Language, words: Words<'book'>): string {
  if (reason.code === 'tooSoon') return words.when.before(formatDay(addDays(to, 1), language));
  if (from === to) return formatDay(from, language);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${isSameMonth && language === 'da' ? `${Number(from.slice(8))}.` : formatDay(from, language)}–${formatDay(to, language)}`;
}

/** `kl. 8.00–11.50` */
function hoursOf({ from, to }: NonNullable<ExcludedTime['hours']>, language: Language): string {
  return `${formatLocalTime(from, language)}–${formatLocalTime(to, language).replace('kl. ', '')}`;
}

function sayWhy(reason: ExcludedTimeReason, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  switch (reason.code) {
    case 'taken':
      return sayTaken(reason, invitees, language, words);
    case 'tooShort':
      return words.when.times.tooShort(reason.minutes);
    case 'tooLong':
      return words.when.tooLong;
    case 'tooSoon':
      return words.when.tooSoon(formatDays(reason.writingDays, language));
    case 'holiday':
      return words.when.holidays[reason.holiday];
    case 'weekend':
      return words.when.weekend;
  }
}

function sayTaken({ busy, off }: Extract<ExcludedTimeReason, { code: 'taken' }>, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  const { times, you } = words.when;
  const who = invitees.filter(({ id }) => busy.includes(id) || off.includes(id)).sort((a, b) => Number(b.isMe) - Number(a.isMe));
  const names = formatList(who.map(({ isMe, name }) => (isMe ? you : firstName(name))), language);
  if (who.length > 1) return times.notAll(names);
  if (off.length === 0) return times.taken(names);
  return (busy.length === 0 ? times.off : times.takenOrOff)(names);
}
