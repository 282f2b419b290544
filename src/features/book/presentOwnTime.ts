import type { BrokenRule, CheckedTime, Settings } from '#domain';
import { capitalised, formatDayLong, formatDays, formatLocalTime, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import { firstNames } from './names.ts';
import { sayReason } from './presentWhen.ts';

/** What is to be known of a time of one's own: the rules it breaks first, then what else speaks against it, then what nobody can see. */
export function presentOwnTime(checked: CheckedTime, invitees: readonly DraftInvitee[], settings: Settings, language: Language, words: Words<'book'>): readonly string[] {
  const { when } = words;
  const broken = presentBroken(checked, invitees, settings, language, words);
  const isShort = checked.broken.some((rule) => rule.code === 'closed' && rule.reason.code === 'tooSoon');
  const against = checked.reasons.filter(({ mark, code }) => mark === 'info' && !(isShort && code === 'shortWriting')).map((reason) => `${capitalised(sayReason(reason, invitees, language, words), language)}.`);
  const unread = checked.isUnread ? [when.ownUnread] : [];
  const unseen = invitees.filter(({ id, isMe }) => !isMe && checked.unknown.some((one) => one.id === id));
  const isFree = !checked.isUnread && checked.reasons.some(({ code }) => code === 'free') && !checked.broken.some(({ code }) => code === 'busy' || code === 'off' || code === 'buffer');
  return [...broken, ...against, ...unread, ...(isFree ? [when.ownFine] : []), ...(unseen.length > 0 ? [when.ownUnseen(firstNames(unseen, language))] : [])];
}

/** The rules a time breaks, each in a sentence; that it is over is said at its field. */
export function presentBroken({ broken }: Pick<CheckedTime, 'broken'>, invitees: readonly DraftInvitee[], settings: Settings, language: Language, words: Words<'book'>): readonly string[] {
  return broken.flatMap((rule) => sayBroken(rule, invitees, settings, language, words) ?? []);
}

function sayBroken(rule: BrokenRule, invitees: readonly DraftInvitee[], settings: Settings, language: Language, words: Words<'book'>): string | null {
  const { when } = words;
  const named = (ids: readonly string[]) => capitalised(firstNames(invitees.filter(({ id }) => ids.includes(id)), language, when.you), language);
  switch (rule.code) {
    case 'past':
      return null;
    case 'closed':
      if (rule.reason.code === 'tooSoon') return when.ownShort(formatDays(rule.reason.writingDays, language));
      return rule.reason.code === 'weekend' ? when.ownWeekend : when.ownHoliday(when.holidays[rule.reason.holiday]);
    case 'afterWindow':
      return when.ownAfterWindow(formatDayLong(rule.to, language));
    case 'outsideDay':
      return when.ownOutsideDay(formatLocalTime(settings.dayStart, language), formatLocalTime(settings.dayEnd, language));
    case 'offGrid':
      return when.ownOffGrid;
    case 'busy':
      return when.ownBusy(named(rule.ids));
    case 'off':
      return when.ownOff(named(rule.ids));
    case 'buffer':
      return when.ownBuffer(named(rule.ids));
  }
}
