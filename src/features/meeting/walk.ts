import { type Agenda, type AgendaItem, type Goal, type Recorded, usualAgenda } from '#domain';
import type { CoveredFollowUp } from '#flows';

/** A goal of the meeting, in the room it belongs to. */
export interface MeetingGoal {
  readonly cover: CoveredFollowUp;
  readonly goal: Recorded<Goal>;
}

/** Where the meeting can stand: at an item of the agenda, within the first at one goal. */
export interface Stop {
  readonly item: AgendaItem;
  readonly itemAt: number;
  /** Index among the meeting's goals; null at items that are not about one goal. */
  readonly goalAt: number | null;
}

export function goalsOf(covers: readonly CoveredFollowUp[]): readonly MeetingGoal[] {
  return covers.flatMap((cover) => cover.room.goals.map((goal) => ({ cover, goal })));
}

export function agendaOf([cover]: readonly CoveredFollowUp[]): Agenda {
  const agenda = cover?.followUp.agenda ?? [];
  return agenda.length > 0 ? agenda : usualAgenda();
}

/** Every stop in order: the goals one by one, then one stop for each item. */
export function walkOf(agenda: Agenda, goals: number): readonly Stop[] {
  return agenda.flatMap((item, itemAt): Stop[] => {
    if (item.item !== 'goals' || goals === 0) return [{ item, itemAt, goalAt: null }];
    return Array.from({ length: goals }, (_, goalAt) => ({ item, itemAt, goalAt }));
  });
}
