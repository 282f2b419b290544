import { latePiece } from '#ui';

/** Only beside an appointment in Outlook: nobody else fetches it. */
export const LateOpenedMeeting = latePiece(async () => (await import('./OpenedMeeting.tsx')).OpenedMeeting, () => null);
