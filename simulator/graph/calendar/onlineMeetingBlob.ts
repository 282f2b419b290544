import { escapeHtml } from '../../kernel/escapeHtml.ts';

/** What Teams writes into the body of an event: without it Outlook takes the online meeting away. */
export function meetingBlob(joinUrl: string): string {
  const address = escapeHtml(joinUrl);
  return [
    '<br><div class="me-email-text" lang="da-DK">',
    '<div>________________________________________________________________________________</div>',
    '<div><span class="me-email-text">Microsoft Teams-møde</span></div>',
    `<div><span>Deltag: </span><a class="me-email-link" href="${address}">${address}</a></div>`,
    '<div>________________________________________________________________________________</div></div>',
  ].join('\r\n');
}

/** Whether a rewritten body has kept the way into the meeting. */
export const hasMeetingBlob = (bodyHtml: string, joinUrl: string): boolean => bodyHtml.includes(escapeHtml(joinUrl));
