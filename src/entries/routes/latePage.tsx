import type { Failure } from '#domain';
import { loadWords, type WordsOf, wordsNow } from '#i18n';
import { useStoreSource } from '#store/queries';
import { useLanguage } from '#ui';
import { type ComponentType, useEffect, useState } from 'react';
import { once } from '../session/once.ts';
import { arriving } from '../start/arriving.ts';
import { FailedNote, FailedPage } from '../start/FailedPage.tsx';
import { Opening } from '../start/Opening.tsx';

export interface LatePageOrder<P> {
  /** Words it needs beside those of the first screen. */
  readonly words: readonly WordsOf[];
  readonly load: () => Promise<ComponentType<P>>;
  /** Stands inside of another page, which goes on without it. */
  readonly isPart?: boolean;
}

/**
 * A page that comes after the first screen. It is shown when everything it needs is there — its code, its words and the store it
 * writes with — and not before: nothing that somebody has begun can then stop because a piece of the app is gone.
 */
export function latePage<P extends object>({ words, load, isPart = false }: LatePageOrder<P>) {
  const code = once(load);

  return function LatePage(props: P) {
    const { failure, isHere, retry } = useArrival(words, code);
    const Page = code.now();
    if (isHere && Page) return <Page {...props} />;
    if (!failure) return isPart ? null : <Opening />;
    return isPart ? <FailedNote failure={failure} onRetry={retry} /> : <FailedPage failure={failure} onRetry={retry} />;
  };
}

interface Arrival {
  readonly isHere: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

function useArrival(words: readonly WordsOf[], code: { now(): unknown; load(): Promise<unknown> }): Arrival {
  const language = useLanguage();
  const source = useStoreSource();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [, setArrivals] = useState(0);
  const isHere = code.now() !== null && source.now() !== null && words.every((feature) => wordsNow(feature, language));

  useEffect(() => {
    if (isHere || failure) return;
    let isCurrent = true;
    arriving(() => Promise.all([code.load(), source.load(), ...words.map((feature) => loadWords(feature, language))])).then(
      () => isCurrent && setArrivals((count) => count + 1),
      (error: Failure) => isCurrent && setFailure(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isHere, failure, words, code, source, language]);

  return { isHere, failure, retry: () => setFailure(null) };
}
