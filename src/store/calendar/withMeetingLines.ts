/** The lines Teams writes begin with a rule of underscores (event-update: without them the online meeting is switched off). */
const FROM_RULE = /(?:<[^>]*>\s*)*_{20,}[\s\S]*$/;
/** Ends of elements that were begun before the rule. */
const LOOSE_ENDS = /^(?:\s*<\/[^>]*>)+/;
const PAGE_END = /<\/body>[\s\S]*$/i;

/**
 * Our new text with the way into the online meeting kept behind it.
 * @param now the body as Outlook has it
 * @param joinUrl null: no online meeting, so there is nothing to keep
 * @returns null when there is an online meeting whose lines are not found: then the body must not be written
 */
export function withMeetingLines(html: string, now: string, joinUrl: string | null): string | null {
  if (joinUrl === null) return html;
  const lines = FROM_RULE.exec(now)?.[0].replace(LOOSE_ENDS, '').replace(PAGE_END, '') ?? '';
  const isWhole = lines.includes(joinUrl) || lines.includes(joinUrl.replaceAll('&', '&amp;'));
  return isWhole ? `${html}${lines}` : null;
}
