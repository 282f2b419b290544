import { loadWords, type WordsOf, wordsNow } from '#i18n';
import { useStoreSource } from '#store/queries';
import { FailedNote, FailedPage, once, useArrival, useLanguage } from '#ui';
import { type ComponentType, useCallback } from 'react';
import { Opening } from '../start/Opening.tsx';

export interface LatePageOrder<P> {
  /** Words it needs beside those of the first screen and of the shared pieces. */
  readonly words: readonly WordsOf[];
  readonly load: () => Promise<ComponentType<P>>;
  /** Stands inside of another page, which goes on without it. */
  readonly isPart?: boolean;
}

/**
 * A page that comes after the first screen. It is shown when everything it needs is there — its code, its words and the store it
 * writes with — and not before: nothing that somebody has begun can then stop because a piece of the app is gone.
 */
export function latePage<P extends object>({ words: own, load, isPart = false }: LatePageOrder<P>) {
  const code = once(load);
  const words: readonly WordsOf[] = ['pieces', ...own];

  return function LatePage(props: P) {
    const language = useLanguage();
    const source = useStoreSource();
    const all = useCallback(() => Promise.all([code.load(), source.load(), ...words.map((feature) => loadWords(feature, language))]), [source, language]);
    const Page = code.now();
    const isHere = Page !== null && source.now() !== null && words.every((feature) => wordsNow(feature, language));
    const { failure, retry } = useArrival(isHere, all);
    if (isHere) return <Page {...props} />;
    if (!failure) return isPart ? null : <Opening />;
    return isPart ? <FailedNote failure={failure} onRetry={retry} /> : <FailedPage failure={failure} onRetry={retry} />;
  };
}
