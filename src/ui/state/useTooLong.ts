import { charactersTooMany } from '#domain';
import { formatNumber } from '#i18n';
import { useLanguage, useWords } from '../frame/words.ts';

/** What to say of a text that is longer than what keeps it; null where it fits. It stands in its field whole until somebody shortens it. */
export function useTooLong(text: string): string | null {
  const words = useWords('pieces');
  const language = useLanguage();
  const over = charactersTooMany(text);
  return over === 0 ? null : words.tooLong(formatNumber(over, language));
}
