import type { Decision, Status } from '#domain';

/** The service's own status, handed in by itself: locked for everybody else. What was taken down for it at the meeting is not. */
export function isHandedIn(row: Status | Decision): boolean {
  return 'voice' in row && row.voice === 'provider' && row.submittedAt !== null && !row.capturedInMeeting;
}
