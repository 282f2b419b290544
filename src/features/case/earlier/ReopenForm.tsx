import { Button, Field, Link, Textarea } from '@fluentui/react-components';
import { type Failure, type FollowUp, isFailure, type Key, type Recorded, type RoomFile } from '#domain';
import { reopenFollowUp } from '#flows';
import { useDevice, useRefreshCase, useStore } from '#store/queries';
import { FailureNote, navigate, useClock, useTooLong, useWords } from '#ui';
import { useState } from 'react';
import { useCaseViewStyles } from '../CaseView.styles.ts';

interface ReopenFormProps {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly caseKey: Key;
  /** Which one it is, for those who hear the page. */
  readonly day: string;
}

type State = 'closed' | 'asking' | 'reopening' | Failure;

/** A closed follow-up is corrected with a reason, which is kept; then it is completed once more. */
export function ReopenForm({ room, followUp, caseKey, day }: ReopenFormProps) {
  const store = useStore();
  const words = useWords('close');
  const styles = useCaseViewStyles();
  const clock = useClock();
  const refresh = useRefreshCase();
  const device = useDevice();
  const draft = `reopen ${followUp.key}`;
  // A window made narrower draws the page anew: no word is lost by that.
  const [reason, setReason] = useState(() => device.read(draft) ?? '');
  const [state, setState] = useState<State>(reason === '' ? 'closed' : 'asking');
  const [isMissing, setMissing] = useState(false);

  const long = useTooLong(reason);
  const said = isMissing && reason.trim() === '' ? words.reasonMissing : long;

  async function reopen(): Promise<void> {
    if (reason.trim() === '' || long !== null) return setMissing(true);
    setState('reopening');
    try {
      await reopenFollowUp(store, { room, followUp, reason, at: clock() });
      device.write(draft, null);
      await refresh(caseKey);
      navigate({ page: 'close', caseKey });
    } catch (error) {
      if (!isFailure(error)) throw error;
      setState(error);
    }
  }

  function write(text: string): void {
    setReason(text);
    device.write(draft, text === '' ? null : text);
  }

  function giveUp(): void {
    write('');
    setState('closed');
  }

  if (state === 'closed') {
    return (
      <Link as="button" aria-label={words.correctOf(day)} onClick={() => setState('asking')}>
        {words.correct}
      </Link>
    );
  }
  return (
    <div className={styles.form}>
      <Field label={words.reason} hint={words.reasonHint} required {...(said !== null && { validationMessage: said })}>
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => write(value)} />
      </Field>
      {isFailure(state) && (isFailure(state, 'conflict') ? <p role="alert">{words.reopenConflict}</p> : <FailureNote failure={state} onRetry={() => void reopen()} />)}
      <div className={styles.links}>
        <Button disabledFocusable={state === 'reopening'} onClick={() => void reopen()}>
          {state === 'reopening' ? words.reopening : words.reopen}
        </Button>
        <Button appearance="subtle" onClick={giveUp}>
          {words.keepClosed}
        </Button>
      </div>
    </div>
  );
}
