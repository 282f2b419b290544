import type { CalendarDay } from '../time/calendarDay.ts';

/** By law basis, not only by age (barnets lov or serviceloven). */
export type Area = 'child' | 'youth' | 'adult';

export interface CommunicationNeeds {
  readonly language: string;
  readonly easyRead: boolean;
  /** Alternative and augmentative communication, e.g. a speech device. */
  readonly aac: boolean;
  readonly notes: string;
}

export interface Citizen {
  readonly name: string;
  /** How the citizen wants to be addressed. */
  readonly calledName: string;
  readonly birthDate: CalendarDay;
  readonly area: Area;
  readonly communication: CommunicationNeeds;
  readonly protectedAddress: boolean;
}
