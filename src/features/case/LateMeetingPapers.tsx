import { latePiece } from '#ui';

/** Letters and questions are fetched again seldom, and the rest of the case does not wait for them. */
export const LateMeetingPapers = latePiece(async () => (await import('./MeetingPapers.tsx')).MeetingPapers, () => null);
