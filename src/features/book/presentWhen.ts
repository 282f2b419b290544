import { addDays, type ClosedReason, type Excluded, type ExcludedReason, type Proposal, type Reason, type ReasonMark, type Stretch, timeIn } from '#domain';
import { capitalised, formatDay, formatDayLong, formatDays, formatList, formatLocalTime, formatTimeSpan, genitive, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import { firstName, firstNames } from './names.ts';

export interface PresentedProposal {
  readonly value: string;
  /** `Tirsdag 1. december` */
  readonly day: string;
  /** `kl. 13.00–14.00` */
  readonly time: string;
  /** At most two. */
  readonly reasons: readonly { readonly mark: ReasonMark; readonly text: string }[];
}

/** More than two reasons are not read. */
const REASONS = 2;

export function presentProposal(proposal: Proposal, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): PresentedProposal {
  return {
    value: proposal.start,
    day: capitalised(formatDayLong(proposal.day, language, { weekday: true }), language),
    time: formatTimeSpan(proposal.start, proposal.end, language),
    reasons: proposal.reasons.slice(0, REASONS).map((reason) => ({ mark: reason.mark, text: capitalised(sayReason(reason, invitees, language, words), language) })),
  };
}

function sayReason(reason: Reason, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  const named = (ids: readonly string[]) => firstNames(invitees.filter(({ id }) => ids.includes(id)), language, words.when.you);
  switch (reason.code) {
    case 'free':
      return (reason.ids.length === 1 ? words.when.free : words.when.freeMany)(named(reason.ids));
    case 'writingDays':
      return words.when.writingDays(formatDays(reason.days, language));
    case 'shortWriting':
      return words.when.shortWriting(formatDays(reason.days, language));
    case 'afterDue':
      return words.when.afterDue(formatDays(reason.days, language));
    case 'optionalBusy':
      return reason.freeFrom ? words.when.busyUntil(named([reason.id]), formatLocalTime(timeIn(reason.freeFrom), language)) : words.when.busy(named([reason.id]));
    case 'tentative':
      return words.when.tentative(named(reason.ids));
    case 'nobodyKnown':
      return words.when.nobodyKnown;
  }
}

/** What ruled the other days out, a line each: `30. nov. og 3.–4. dec.: Dorthe har ingen fri tid`. Weekends go without saying. */
export function presentExcluded(excluded: readonly Excluded[], invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): readonly string[] {
  return excluded
    .filter(({ reason }) => reason.code !== 'weekend')
    .map(({ reason, stretches }) => words.when.excluded(daysOf(reason, stretches, language, words), sayExcluded(reason, invitees, language, words)));
}

function daysOf(reason: ExcludedReason, stretches: readonly Stretch[], language: Language, words: Words<'book'>): string {
  if (reason.code === 'tooSoon') return words.when.before(formatDay(addDays(stretches.at(-1)!.to, 1), language));
  return formatList(stretches.map((stretch) => spanOf(stretch, language)), language);
}

function sayExcluded(reason: ExcludedReason, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  switch (reason.code) {
    case 'busyAllDay':
      return words.when.busyAllDay(firstNames(invitees.filter(({ id }) => reason.ids.includes(id)), language, words.when.you));
    case 'noCommonTime':
      return words.when.noCommonTime;
    case 'tooLong':
      return words.when.tooLong;
    default:
      return sayClosed(reason, language, words);
  }
}

export function sayClosed(reason: ClosedReason, language: Language, words: Words<'book'>): string {
  if (reason.code === 'tooSoon') return words.when.tooSoon(formatDays(reason.writingDays, language));
  return reason.code === 'weekend' ? words.when.weekend : words.when.holiday;
}

/** The sentence about people whose calendars nobody here can see; null when there is nobody. */
export function presentUnseen(ids: readonly string[], invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string | null {
  const people = invitees.filter(({ id, isMe }) => ids.includes(id) && !isMe);
  if (people.length === 0) return null;
  const [first] = people;
  if (people.length === 1) return words.when.unseen(genitive(firstName(first!.name), language));
  return words.when.unseenMany(formatList(people.map(({ name }) => firstName(name)), language));
}

function spanOf({ from, to }: Stretch, language: Language): string {
  if (from === to) return formatDay(from, language);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${isSameMonth && language === 'da' ? `${Number(from.slice(8))}.` : formatDay(from, language)}–${formatDay(to, language)}`;
}
