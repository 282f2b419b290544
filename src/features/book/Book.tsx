import { type CaseFile, type Failure, isFailure, type Key, type Settings } from '#domain';
import { type BookingPapers, bookingPapers } from '#flows';
import type { AppointmentForm } from '#host';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { FailureNote, LoadingState, navigate, SkeletonBlock, SkeletonLine, useLanguage, useToday, useWords } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { useBookStyles } from './Book.styles.ts';
import { BookPage } from './BookPage.tsx';
import { fetchLetters } from './fetchLetters.ts';
import type { DraftDevice } from './useBookDraft.ts';

export interface BookProps {
  readonly store: Store;
  readonly caseKey: Key;
  /** Where the app's pages are, `https://…`. */
  readonly appOrigin: string;
  readonly device: DraftDevice;
  /** An appointment that is being written beside us; null everywhere else. */
  readonly appointment?: AppointmentForm | null;
}

interface Loaded {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly papers: BookingPapers;
}

/** Loads what booking a case needs, and books. */
export function Book({ store, caseKey, appOrigin, device, appointment = null }: BookProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
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
          <FailureNote failure={answer} onRetry={() => setTries((before) => before + 1)} />
        </div>
      </main>
    );
  }
  const { file, settings, papers } = answer;
  return (
    <BookPage
      desk={{ store, papers }}
      file={file}
      settings={settings}
      device={device}
      appointment={appointment}
      reload={reload}
      fetchLetters={(letters) => fetchLetters({ ...letters, file, writtenOn: today }, language)}
      onLeave={() => navigate({ page: 'caseload' })}
    />
  );
}

function papersFor(appOrigin: string, language: Language): Promise<BookingPapers> {
  const page = (name: string) => (roomCode: string, followUpKey: string) => `${appOrigin}/${name}.html#/r/${roomCode}/f/${encodeURIComponent(followUpKey)}`;
  return bookingPapers({ pageOf: page('web'), tabPageOf: page('tab') }, language);
}
