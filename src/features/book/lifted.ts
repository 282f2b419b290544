import { bookingWindow, type BookingWindow, type CalendarDay, daysFrom, instantOf, laterOf, type Lift, type Settings } from '#domain';
import type { BookDraft, DraftInvitee } from './draft.ts';
import type { LiftedRule } from './liftedRule.ts';

/** The convening caseworker and the service's staff are needed unless said; others may miss a part, and it is said. */
export function isNeeded({ isNeeded: isSaid, isMe, role }: DraftInvitee): boolean {
  return isSaid ?? (isMe || role === 'provider');
}

/** The draft with one more rule lifted. What is lifted stays to be put back. */
export function lift(draft: BookDraft, found: Lift): Partial<BookDraft> {
  const lifted = [...(draft.lifted ?? []), ruleOf(found)];
  if (found.code === 'withoutPeople') return { lifted, invitees: withNeed(draft, found.ids, false) };
  return found.code === 'shorter' ? { lifted, ...lasting(draft, draft.minutes - found.lessBy) } : { lifted };
}

/** The draft with a lifted rule in force again; a time that was proposed without it is chosen no more. */
export function putBack(draft: BookDraft, rule: LiftedRule): Partial<BookDraft> {
  const lifted = (draft.lifted ?? []).filter((one) => one !== rule);
  const time = draft.time?.isOwn ? draft.time : null;
  if (rule.code === 'withoutPeople') return { lifted, time, invitees: withNeed(draft, rule.ids, true) };
  return rule.code === 'shorter' ? { lifted, ...lasting({ ...draft, time }, draft.minutes + rule.lessBy) } : { lifted, time };
}

/** A meeting of another length that begins when it did. */
export function lasting({ time }: BookDraft, minutes: number): Pick<BookDraft, 'minutes' | 'time'> {
  return { minutes, time: time && { ...time, end: instantOf(new Date(Date.parse(time.start) + minutes * 60_000)) } };
}

/** Rules that still are lifted: whoever is needed again has put theirs back. */
export function liftedIn({ lifted = [], invitees }: BookDraft): readonly LiftedRule[] {
  return lifted.filter((rule) => rule.code !== 'withoutPeople' || invitees.some((one) => rule.ids.includes(one.id) && !isNeeded(one)));
}

const CLOSED_BY: Readonly<Record<string, string>> = { holidays: 'holiday', weekends: 'weekend' };

/** Where to look for a time with these rules lifted. */
export function windowWith(rules: readonly LiftedRule[], dueOn: CalendarDay, today: CalendarDay, settings: Settings): BookingWindow {
  const later = rules.flatMap((rule) => (rule.code === 'laterDays' ? [rule.to] : [])).reduce(laterOf, dueOn);
  const writingDays = Math.min(settings.writingDays, ...rules.flatMap((rule) => (rule.code === 'soonerDays' ? [rule.writingDays] : [])));
  const window = bookingWindow(later, today, { ...settings, writingDays });
  const open = new Set(rules.map(({ code }) => CLOSED_BY[code]));
  const opened = window.closed.filter(({ reason }) => open.has(reason.code));
  return { ...window, days: [...window.days, ...opened.flatMap(({ from, to }) => daysFrom(from, to))].sort(), closed: window.closed.filter((stretch) => !opened.includes(stretch)) };
}

/** The hours of the day, longer where that was lifted. */
export function settingsWith(rules: readonly LiftedRule[], settings: Settings): Settings {
  const day = rules.filter((rule) => rule.code === 'longerDay').at(-1);
  return day ? { ...settings, dayStart: day.from, dayEnd: day.to } : settings;
}

function ruleOf(found: Lift): LiftedRule {
  switch (found.code) {
    case 'withoutPeople':
      return { code: found.code, ids: found.ids };
    case 'outsideHours':
      return { code: found.code, id: found.id };
    case 'shorter':
      return { code: found.code, lessBy: found.lessBy };
    case 'longerDay':
      return { code: found.code, from: found.from, to: found.to };
    case 'laterDays':
      return { code: found.code, to: found.to };
    case 'soonerDays':
      return { code: found.code, writingDays: found.writingDays };
    default:
      return { code: found.code };
  }
}

function withNeed({ invitees }: BookDraft, ids: readonly string[], isNeeded: boolean): readonly DraftInvitee[] {
  return invitees.map((one) => (ids.includes(one.id) ? { ...one, isNeeded } : one));
}
