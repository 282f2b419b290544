import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** Whether the citizen was asked whom they want to bring (R31). Not asked yet is an answer, too. */
export type CitizenWish = 'notAsked' | 'none' | 'yes';

/** Names stand in the room and in the case, never in what travels. */
export interface CitizenInvites {
  readonly wish: CitizenWish;
  /** In the caseworker's words; empty unless the wish is `yes`. */
  readonly whom: string;
}

export const NOT_ASKED: CitizenInvites = { wish: 'notAsked', whom: '' };

/** On what an other actor may be asked and may answer (R32): the citizen's consent on a day, or a paragraph of law. */
export type LegalBasis = { readonly kind: 'consent'; readonly givenOn: CalendarDay } | { readonly kind: 'law'; readonly paragraph: string };

/** The one question an other actor gets. Kept with the authority: nobody in a service's room reads what another is asked. */
export interface ActorQuestion {
  /** Null: somebody who is not of the agreed circle. */
  readonly participantKey: Key | null;
  readonly name: string;
  readonly organisation: string | null;
  readonly text: string;
  readonly dueOn: CalendarDay;
  readonly basis: LegalBasis;
}

export type MaterialPart = 'statusOnGoals' | 'lifeSituation' | 'recommendation';

/** What one service is asked for before the meeting, and by when (R30). */
export interface MaterialRequest {
  readonly parts: readonly MaterialPart[];
  readonly due: CalendarDay;
}

/** What is asked for before a meeting, each of its own. */
export interface MeetingAsks {
  readonly questions: readonly ActorQuestion[];
  /** By the key of the follow-up. */
  readonly materials: Readonly<Record<string, MaterialRequest>>;
}

export const NOTHING_ASKED: MeetingAsks = { questions: [], materials: {} };

/** The same asked for, all by another day: the meeting was moved. */
export function askedBy(asks: MeetingAsks, due: CalendarDay): MeetingAsks {
  const questions = asks.questions.map((question) => ({ ...question, dueOn: due }));
  return { questions, materials: Object.fromEntries(Object.entries(asks.materials).map(([key, { parts }]) => [key, { parts, due }])) };
}
