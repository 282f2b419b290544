import type { Room } from '../agreement/room.ts';
import type { Service } from '../agreement/service.ts';
import type { FollowUp } from './followUp.ts';
import type { Report } from './report.ts';

/** Whether the material that was asked for has been handed in. */
export type MaterialState = 'missing' | 'submitted' | 'notAsked';

/** A follow-up that is convened or held, as the service's own staff see it among theirs. */
export interface OwnFollowUp {
  readonly room: Room;
  readonly service: Service;
  readonly followUp: FollowUp;
  /** As the room holds it; empty in another actor's room, which does not say whom it is about. */
  readonly calledName: string;
  readonly material: MaterialState;
}

/** Convened or held: before that nobody is asked for anything, after closing it cannot be changed. */
export function isUnderWay({ state }: FollowUp): boolean {
  return state === 'convened' || state === 'held';
}

/** A report counts once it is submitted, and only of the voice that is asked in this kind of room. */
export function materialStateOf(followUp: FollowUp, reports: readonly Report[], room: Room): MaterialState {
  const asked = room.kind === 'otherActor' ? 'otherActor' : 'provider';
  const isIn = reports.some((report) => report.followUpKey === followUp.key && report.voice === asked && report.submittedAt !== null);
  if (isIn) return 'submitted';
  return room.kind === 'service' && followUp.materialRequested.length === 0 ? 'notAsked' : 'missing';
}

/** What is still to be written first, by its day; then by meeting. */
export function byUrgency(a: OwnFollowUp, b: OwnFollowUp): number {
  return orderOf(a).localeCompare(orderOf(b));
}

function orderOf({ material, followUp }: OwnFollowUp): string {
  const { materialDue, meetingStart, dueOn } = followUp;
  return material === 'missing' ? `0 ${materialDue ?? dueOn} ${meetingStart ?? ''}` : `1 ${meetingStart ?? dueOn}`;
}
