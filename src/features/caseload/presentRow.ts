import type { CalendarDay, CaseloadEntry, CaseloadGroupName, Key } from '#domain';
import { formatList, formatTime, type Language, type Words } from '#i18n';
import { type Route, sayStep } from '#ui';

export interface PresentedRow {
  readonly caseKey: Key;
  readonly name: string;
  readonly service: string;
  readonly day: CalendarDay | null;
  readonly isBooked: boolean;
  /** Said instead of the distance: the meeting's time. */
  readonly instead: string | null;
  /** What I do, and where; null when it is somebody else's turn. */
  readonly verb: { readonly text: string; readonly to: Route } | null;
  /** What we wait for. */
  readonly waits: string | null;
}

export interface RowContext {
  readonly today: CalendarDay;
  readonly language: Language;
  readonly words: Words<'ui'>;
}


/** A case as one row: name and date, service and distance, one verb or what we wait for. What is later asks for nothing yet. */
export function presentRow(entry: CaseloadEntry, group: CaseloadGroupName, { today, language, words }: RowContext): PresentedRow {
  const said = sayStep(entry.step, { caseKey: entry.case.key, today, language, words });
  const isBooked = entry.meetingStart !== null && entry.step.kind !== 'close';
  return {
    caseKey: entry.case.key,
    name: entry.case.citizen.name,
    service: formatList(entry.serviceNames, language),
    day: entry.dueOn,
    isBooked,
    instead: isBooked && entry.meetingStart ? words.meetingAt(formatTime(entry.meetingStart, language)) : null,
    verb: said.turn === 'mine' && group !== 'later' ? { text: said.verb, to: said.to } : null,
    waits: said.turn === 'theirs' ? said.waits : null,
  };
}
