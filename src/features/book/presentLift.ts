import { dayIn, type FirstTime, type Lift, type WhatHelps } from '#domain';
import { capitalised, formatDayLong, formatDays, formatLocalTime, formatTime, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import type { LiftedRule } from './liftedRule.ts';
import { firstNames } from './names.ts';

/** Whoever cannot at any time of the window, a sentence each. */
export function presentNever({ never }: WhatHelps, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): readonly string[] {
  return never.map((id) => capitalised(words.when.helps.never(named([id], invitees, language, words)), language));
}

/** Rules that can be lifted. The convening caseworker is always there, so a meeting without them is no way out. */
export function liftsFor({ lifts }: WhatHelps, invitees: readonly DraftInvitee[]): readonly Lift[] {
  const me = invitees.find(({ isMe }) => isMe)?.id ?? '';
  return lifts.filter((one) => one.code !== 'withoutPeople' || !one.ids.includes(me));
}

/** What lifting a rule gives: `Uden Peter: tirsdag 1. december kl. 13.00`. */
export function sayLift(lift: Lift, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  const { helps, you } = words.when;
  const time = lift.time ? sayTime(lift.time, language) : '';
  switch (lift.code) {
    case 'withoutPeople':
      return helps.withoutPeople(named(lift.ids, invitees, language, words), time);
    case 'outsideHours': {
      const name = named([lift.id], invitees, language, words);
      return name === you ? helps.outsideOwnHours(time) : helps.outsideHours(name, time);
    }
    case 'shorter':
      return helps.shorter(lift.lessBy, time);
    case 'longerDay':
      return helps.longerDay(formatLocalTime(lift.from, language), formatLocalTime(lift.to, language), time);
    case 'laterDays':
      return lift.time ? helps.laterDays(formatDayLong(lift.to, language), time) : helps.laterDaysUnread(formatDayLong(lift.to, language));
    case 'soonerDays':
      return helps.soonerDays(formatDays(lift.writingDays, language), time);
    default:
      return helps[lift.code](time);
  }
}

/** A rule that is lifted: `Peter behøver ikke at kunne`. */
export function sayLifted(rule: LiftedRule, invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  const { lifted } = words.when;
  switch (rule.code) {
    case 'withoutPeople':
      return lifted.withoutPeople(named(rule.ids, invitees, language, words));
    case 'outsideHours':
      return capitalised(lifted.outsideHours(named([rule.id], invitees, language, words)), language);
    case 'shorter':
      return lifted.shorter(rule.lessBy);
    case 'longerDay':
      return lifted.longerDay(formatLocalTime(rule.from, language), formatLocalTime(rule.to, language));
    case 'laterDays':
      return lifted.laterDays(formatDayLong(rule.to, language));
    case 'soonerDays':
      return lifted.soonerDays(formatDays(rule.writingDays, language));
    default:
      return lifted[rule.code];
  }
}

function named(ids: readonly string[], invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): string {
  return firstNames(invitees.filter(({ id }) => ids.includes(id)), language, words.when.you);
}

function sayTime({ start }: FirstTime, language: Language): string {
  return `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTime(start, language)}`;
}
