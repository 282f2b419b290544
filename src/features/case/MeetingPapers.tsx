import { Button } from '@fluentui/react-components';
import { type CaseFile, isFailure, type Meeting } from '#domain';
import { fileMissingLetters, type LetterContext, makeLetters, makeQuestions, requestOf } from '#flows';
import { formatList } from '#i18n';
import { useStore } from '#store/queries';
import { offerFile, useLanguage, useToday, useWords } from '#ui';
import { useState } from 'react';
import { useCaseSideStyles } from './CaseSide.styles.ts';

interface MeetingPapersProps {
  readonly file: CaseFile;
  readonly meeting: Meeting;
}

/** Letters and questions of the next meeting, to be fetched again: the page that offered them at first may have been left without. */
export function MeetingPapers({ file, meeting }: MeetingPapersProps) {
  const styles = useCaseSideStyles();
  const words = useWords('case');
  const language = useLanguage();
  const { state, fetchLetters, fetchQuestions } = usePapers(file, meeting);
  const letters = requestOf(meeting, file).letters;
  const { questions } = meeting.asks;
  if (letters.length === 0 && questions.length === 0) return null;
  return (
    <div className={styles.answers}>
      {letters.length > 0 && (
        <>
          <span className={styles.caption}>{words.lettersFor(formatList(letters.map(({ name }) => name), language))}</span>
          <Button size="small" disabledFocusable={state === 'making'} onClick={fetchLetters}>
            {words.fetchLetters}
          </Button>
        </>
      )}
      {questions.length > 0 && (
        <Button size="small" disabledFocusable={state === 'making'} onClick={fetchQuestions}>
          {words.fetchQuestions}
        </Button>
      )}
      <div role="status">{state !== 'idle' && <p className={styles.quiet}>{words.papers[state]}</p>}</div>
    </div>
  );
}

type State = 'idle' | 'making' | 'fetched' | 'notFiled' | 'failed';

function usePapers(file: CaseFile, meeting: Meeting) {
  const store = useStore();
  const [state, setState] = useState<State>('idle');
  const context: LetterContext = { file, writtenOn: useToday(), language: useLanguage() };

  async function run(work: () => Promise<State>): Promise<void> {
    setState('making');
    try {
      setState(await work());
    } catch (error) {
      // A word file that cannot be made, a piece of the app that does not come: nothing was fetched.
      setState('failed');
      if (!isFailure(error)) throw error;
    }
  }

  return {
    state,
    fetchLetters: () =>
      void run(async () => {
        const made = await makeLetters(requestOf(meeting, file), context);
        for (const { paper } of made) offerFile(paper);
        const { failed } = await filed(() => fileMissingLetters(store, file, made));
        return failed ? 'notFiled' : 'fetched';
      }),
    fetchQuestions: () =>
      void run(async () => {
        for (const paper of await makeQuestions(meeting, context)) offerFile(paper);
        return 'fetched';
      }),
  };
}

/** The letters are fetched already: a room that does not answer takes nothing of that back. */
async function filed(file: () => ReturnType<typeof fileMissingLetters>): Promise<{ readonly failed: boolean }> {
  try {
    return { failed: (await file()).failed.length > 0 };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { failed: true };
  }
}
