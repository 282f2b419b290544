/** SharePoint's plain multi-line text holds 63,999 characters; what stands as JSON has a little beside the words. */
const LONGEST_TEXT = 60_000;
/** A single line of SharePoint. */
export const LONGEST_LINE = 255;

/** How many characters a text has more than its column takes; 0 where it fits. Nothing that is typed or pasted is cut: half of it would be lost without a word. */
export function charactersTooMany(text: string, longest = LONGEST_TEXT): number {
  return Math.max(0, text.length - longest);
}
