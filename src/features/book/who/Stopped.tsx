import { Button, Field, Input } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { type CalendarDay, type Failure, type InviteStop, isFailure, parseCalendarDay } from '#domain';
import { useLanguage, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftInvitee } from '../draft.ts';
import { presentStop } from '../presentStop.ts';

interface StoppedProps {
  readonly stop: InviteStop;
  readonly invitee: DraftInvitee;
  /** The meeting's day; today while there is no time. */
  readonly on: CalendarDay;
  readonly onChange: (change: Partial<DraftInvitee>) => void;
  readonly onRenew: (endsOn: CalendarDay) => Promise<void>;
}

/** Why this person cannot be invited as things stand, and what can be done. Taking them off is the button beside the name. */
export function Stopped(props: StoppedProps) {
  const { stop, invitee, onChange } = props;
  const styles = useBookStyles();
  const words = useWords('book').who;
  return (
    <div className={styles.stop} data-stop tabIndex={-1} role="group" aria-label={words.stopOf(invitee.name)}>
      <span className={styles.withIcon}>
        <Warning20Regular aria-hidden className={styles.icon} />
        <span>{presentStop(stop, invitee, useLanguage(), words)}</span>
      </span>
      {stop.kind === 'protectedAddress' ? (
        <Button size="small" className={styles.start} aria-label={words.letterInsteadOf(invitee.name)} onClick={() => onChange({ byLetter: true })}>
          {words.letterInstead}
        </Button>
      ) : (
        <Renew {...props} />
      )}
    </div>
  );
}

function Renew({ invitee, on, onChange, onRenew }: StoppedProps) {
  const styles = useBookStyles();
  const words = useWords('book').who;
  const failures = useWords('ui').failure;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'tooSoon' | Failure>('idle');
  const save = () => {
    const day = parseCalendarDay(text);
    if (!day || day < on) return setState('tooSoon');
    setState('busy');
    onRenew(day).then(
      () => onChange({ representationEndsOn: day }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        setState(error);
      },
    );
  };
  if (!isOpen) {
    return (
      <Button size="small" className={styles.start} aria-label={words.renewedOf(invitee.name)} onClick={() => setOpen(true)}>
        {words.renewed}
      </Button>
    );
  }
  const problem = state === 'tooSoon' ? words.renewTooSoon : isFailure(state) ? `${words.renewFailed} ${failures[state.kind].what}` : null;
  return (
    <Field label={words.holdsUntil} {...(problem !== null && { validationMessage: problem })}>
      <span className={styles.choices}>
        <Input type="date" autoFocus value={text} onChange={(_, { value }) => setText(value)} />
        <Button disabledFocusable={state === 'busy'} onClick={save}>
          {words.saveDay}
        </Button>
      </span>
    </Field>
  );
}
