import { type CaseFile, type Failure, isFailure, type Key, type Settings } from '#domain';
import { type BookingPapers, bookingPapers } from '#flows';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { FailureNote, LoadingState, SkeletonBlock, SkeletonLine, useLanguage, useWords } from '#ui';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useBookStyles } from './Book.styles.ts';

export interface LoadedCaseProps {
  readonly store: Store;
  readonly caseKey: Key;
  /** Where the app's pages are, `https://…`. */
  readonly appOrigin: string;
  readonly children: (loaded: Loaded, reload: () => Promise<CaseFile>) => ReactNode;
}

export interface Loaded {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly papers: BookingPapers;
}

/** The case as it is now, with what is written for its meetings. */
export function LoadedCase({ store, caseKey, appOrigin, children }: LoadedCaseProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<Loaded | Failure | null>(null);
  const reload = useCallback(() => store.loadCaseFile(caseKey), [store, caseKey]);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([reload(), store.common.settings(), papersFor(appOrigin, language)]).then(
      ([file, settings, papers]) => isCurrent && setAnswer({ file, settings, papers }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setAnswer(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, reload, appOrigin, language, tries]);

  if (answer === null) {
    return (
      <main className={styles.page}>
        <div className={styles.body}>
          <LoadingState label={words.loading}>
            <SkeletonLine width={50} />
            <SkeletonBlock height={72} />
            <SkeletonBlock height={72} />
          </LoadingState>
        </div>
      </main>
    );
  }
  if (isFailure(answer)) {
    return (
      <main className={styles.page}>
        <div className={styles.ended}>
          <FailureNote failure={answer} level={1} onRetry={() => setTries((before) => before + 1)} />
        </div>
      </main>
    );
  }
  return children(answer, reload);
}

function papersFor(appOrigin: string, language: Language): Promise<BookingPapers> {
  const page = (name: string) => (roomCode: string, followUpKey: string) => `${appOrigin}/${name}.html#/r/${roomCode}/f/${encodeURIComponent(followUpKey)}`;
  return bookingPapers({ pageOf: page('web'), tabPageOf: page('tab') }, language);
}
