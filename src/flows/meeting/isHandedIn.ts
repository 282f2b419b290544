import { type Decision, isOfServiceItself, type Status } from '#domain';

/**
 * The service's own status, handed in by itself: locked for everybody else. What was taken down for it at the meeting is not.
 * @param row as the meeting has it: a row of a hand-in that is not whole does not reach it, or has no date there (`byHandIn`)
 */
export function isHandedIn(row: Status | Decision): boolean {
  return 'voice' in row && isOfServiceItself(row);
}
