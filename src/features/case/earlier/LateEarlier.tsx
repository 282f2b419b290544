import type { CaseFile } from '#domain';
import { loadWords, wordsNow } from '#i18n';
import { FailedNote, latePiece, useArrival, useLanguage } from '#ui';
import { useCallback } from 'react';

const Earlier = latePiece<{ readonly file: CaseFile }>(async () => (await import('./Earlier.tsx')).Earlier, () => null);

/** Comes when somebody asks for it, with words of its own. */
export function LateEarlier(props: { readonly file: CaseFile }) {
  const language = useLanguage();
  const load = useCallback(() => loadWords('close', language), [language]);
  const isHere = wordsNow('close', language) !== undefined;
  const { failure, retry } = useArrival(isHere, load);
  if (isHere) return <Earlier {...props} />;
  return failure && <FailedNote failure={failure} onRetry={retry} />;
}
