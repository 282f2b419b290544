import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { FollowUp } from '#domain';
import type { DraftState } from '#flows';
import { formatDay } from '#i18n';
import { Due, hasNavigated, RouteLink, SavedState, type Saved, useLanguage, useToday, useWords, VoiceMark } from '#ui';
import { useStatusStyles } from './Status.styles.ts';

interface StatusHeaderProps {
  readonly followUp: FollowUp;
  readonly saved: DraftState | null;
  /** Nothing is waited for: a day that has passed is no alarm any more. */
  readonly isSent?: boolean;
}

/** Back to the list one came from, reference, due date and saved state: in the same place whatever is shown below. */
export function StatusHeader({ followUp, saved, isSent = false }: StatusHeaderProps) {
  const words = useWords('status');
  const styles = useStatusStyles();
  const language = useLanguage();
  const today = useToday();
  const day = followUp.materialDue ?? followUp.dueOn;
  return (
    <header className={styles.header}>
      {hasNavigated() && (
        <RouteLink to={{ page: 'caseload' }} className={styles.back}>
          <ArrowLeft16Regular aria-hidden />
          {words.toOwn}
        </RouteLink>
      )}
      <p className={styles.title}>
        <span className={styles.marks} aria-hidden>
          <VoiceMark voice="citizen" size="small" />
          <VoiceMark voice="provider" size="small" />
          <VoiceMark voice="authority" size="small" />
        </span>
        {words.title(followUp.reference)}
      </p>
      {isSent && day < today ? <span className={styles.quiet}>{words.dueWas(formatDay(day, language, today))}</span> : <Due day={day} form="line" />}
      {saved && saved.kind !== 'untouched' && <SavedState saved={shownAs(saved)} />}
    </header>
  );
}

function shownAs(state: Exclude<DraftState, { kind: 'untouched' }>): Saved {
  if (state.kind === 'saved') return { kind: 'draft', at: state.at };
  return state.kind === 'saving' ? { kind: 'saving' } : { kind: 'notSaved', retryIn: null };
}
