import { loadWords, wordsNow } from '#i18n';
import { FailedNote, latePiece, useArrival, useLanguage } from '#ui';
import { useCallback } from 'react';
import type { PreparationProps } from './Preparation.tsx';

const Preparation = latePiece<PreparationProps>(async () => (await import('./Preparation.tsx')).Preparation, () => null);

/** Comes after the case itself, with words of its own: who only looks for a date does not wait for it. */
export function LatePreparation(props: PreparationProps) {
  const language = useLanguage();
  const load = useCallback(() => loadWords('prepare', language), [language]);
  const isHere = wordsNow('prepare', language) !== undefined;
  const { failure, retry } = useArrival(isHere, load);
  if (isHere) return <Preparation {...props} />;
  return failure && <FailedNote failure={failure} onRetry={retry} />;
}
