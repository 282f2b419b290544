import { toLocalTime, type LocalTime } from './time/instant.ts';

/** What a municipality may set for itself (lead times: DOMAIN 2.1 Q8). Spans in days where nothing else is said. */
export interface Settings {
  /** Agenda sent this long before the meeting: a target, said when missed, never a stop. */
  readonly agendaDays: number;
  /** Material in this long before the meeting: a target as well. */
  readonly materialDays: number;
  /** The least a provider has to write in. */
  readonly writingDays: number;
  /** How far from today the search for a time reaches when the due date is near or over. */
  readonly searchDays: number;
  /** Minutes kept free before and after a meeting at the service by whoever comes there in person: the way there and back. */
  readonly travelMinutes: number;
  /** Hours of the day in which meetings are put. */
  readonly dayStart: LocalTime;
  readonly dayEnd: LocalTime;
}

export const DEFAULT_SETTINGS: Settings = {
  agendaDays: 28,
  materialDays: 14,
  writingDays: 7,
  searchDays: 18,
  travelMinutes: 15,
  dayStart: toLocalTime('08:00'),
  dayEnd: toLocalTime('16:00'),
};
