/** The five fixed items in their order (R23–R28); more may be added after them. */
export const FIXED_ITEMS = ['goals', 'themes', 'course', 'finish', 'next'] as const;
export type FixedItem = (typeof FIXED_ITEMS)[number];

export interface AgendaItem {
  readonly item: FixedItem | 'custom';
  /** Own words of a custom item; fixed items take their words from the catalogue. */
  readonly title: string;
  readonly minutes: number;
}

export type Agenda = readonly AgendaItem[];

/** An hour, as agreed practice: most of it for the goals. Minutes per fixed item. */
export const USUAL_MINUTES: Readonly<Record<FixedItem, number>> = { goals: 20, themes: 10, course: 15, finish: 10, next: 5 };

export function usualAgenda(): Agenda {
  return FIXED_ITEMS.map((item) => ({ item, title: '', minutes: USUAL_MINUTES[item] }));
}

export function minutesInAll(agenda: Agenda): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}
