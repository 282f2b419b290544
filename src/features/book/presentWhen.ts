import { type Proposal, type Reason, type ReasonMark, timeIn } from '#domain';
import { capitalised, formatDayLong, formatDays, formatLocalTime, formatTimeSpan, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import { firstNames } from './names.ts';

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

/** In the middle of a sentence: `du og Dorthe er ledige`. */
export function sayReason(reason: Reason, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
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
      return sayBusy(reason, named([reason.id]), language, words);
    case 'tentative':
      return words.when.tentative(named(reason.ids));
    case 'elsewhere':
      return words.when.elsewhere(named(reason.ids));
    case 'usuallyOff':
      return words.when.usuallyOff[reason.day];
    case 'nobodyKnown':
      return words.when.nobodyKnown;
  }
}

function sayBusy({ freeFrom, item }: Extract<Reason, { code: 'optionalBusy' }>, name: string, language: Language, words: Words<'book'>): string {
  if (!freeFrom) return words.when.busy(name);
  const time = formatLocalTime(timeIn(freeFrom), language);
  return item === undefined ? words.when.busyUntil(name, time) : words.when.busyFromItem(name, time, item);
}
