import { Button } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { Invitee } from '#domain';
import type { FiledLetters, LetterRequest, MadeLetter } from '#flows';
import { NextStep, useLanguage, useWords } from '#ui';
import { useEffect, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { LetterDesk } from '../letterDesk.ts';
import { firstNames } from '../names.ts';

interface LettersProps {
  readonly desk: LetterDesk;
  readonly request: LetterRequest;
  /** `8 dage`: until the meeting. */
  readonly days: string;
}

type State = { readonly kind: 'filing' | 'failed' } | { readonly kind: 'filed'; readonly made: readonly MadeLetter[]; readonly filed: FiledLetters };

/** The next step after the invitations: letters for those without an address. They are laid in the room by themselves, and fetched with one press. */
export function Letters({ desk, request, days }: LettersProps) {
  const words = useWords('book').sent;
  const styles = useBookStyles();
  const language = useLanguage();
  const { state, file } = useFiled(desk, request);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const fetchAll = () => {
    setBusy(true);
    setFailed(false);
    desk
      .make(request)
      .then((made) => made.forEach(({ paper }) => desk.offer(paper)))
      .catch(() => setFailed(true))
      .finally(() => setBusy(false));
  };
  return (
    <NextStep
      title={words.letterTo(firstNames(request.letters, language))}
      due={
        <span className={styles.withIcon}>
          <CalendarClock20Regular aria-hidden className={styles.icon} />
          {words.today(days)}
        </span>
      }
      actions={
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={fetchAll}>
          {words.fetchLetters}
        </Button>
      }
    >
      <Filed state={state} onAgain={file} />
      {hasFailed && <span role="alert">{words.letterFailed}</span>}
    </NextStep>
  );
}

/** Where the letters lie now, and what could not be laid there. */
function Filed({ state, onAgain }: { readonly state: State; readonly onAgain: () => void }) {
  const words = useWords('book').sent;
  const failures = useWords('ui').failure;
  const language = useLanguage();
  const names = (readers: readonly Invitee[]) => firstNames(readers, language);
  if (state.kind === 'filing') return <span role="status">{words.filing}</span>;
  const failed = state.kind === 'filed' ? state.filed.failed : [];
  const [first] = failed;
  if (state.kind === 'filed' && !first) {
    return (
      <span role="status">
        {state.filed.filed > 0 && words.filed} {state.filed.kept.length > 0 && words.notFiled(names(state.filed.kept))}
      </span>
    );
  }
  return (
    <span role="alert">
      {first ? `${words.filingFailedFor(names(failed.map(({ reader }) => reader)))} ${failures[first.failure.kind].what}` : words.letterFailed}{' '}
      <Button size="small" onClick={onAgain}>
        {words.fileAgain}
      </Button>
    </span>
  );
}

/** Once by itself; again when asked. The same name takes the place of the one before, so nothing doubles. */
function useFiled(desk: LetterDesk, request: LetterRequest) {
  const [state, setState] = useState<State>({ kind: 'filing' });
  const begun = useRef(false);
  const file = () => {
    setState({ kind: 'filing' });
    fileAll(desk, request).then(setState, () => setState({ kind: 'failed' }));
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    fileAll(desk, request).then(setState, () => setState({ kind: 'failed' }));
  }, [desk, request]);
  return { state, file };
}

async function fileAll(desk: LetterDesk, request: LetterRequest): Promise<State> {
  const made = await desk.make(request);
  return { kind: 'filed', made, filed: await desk.file(made) };
}
