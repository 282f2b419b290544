import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { FollowUp } from '#domain';
import type { DraftState } from '#flows';
import { Due, hasNavigated, RouteLink, SavedState, type Saved, useWords, VoiceMark } from '#ui';
import { useStatusStyles } from './Status.styles.ts';

/** Back to the list one came from, reference, due date and saved state: in the same place whatever is shown below. */
export function StatusHeader({ followUp, saved }: { readonly followUp: FollowUp; readonly saved: DraftState | null }) {
  const words = useWords('status');
  const styles = useStatusStyles();
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
      <Due day={followUp.materialDue ?? followUp.dueOn} form="line" />
      {saved && saved.kind !== 'untouched' && <SavedState saved={shownAs(saved)} />}
    </header>
  );
}

function shownAs(state: Exclude<DraftState, { kind: 'untouched' }>): Saved {
  if (state.kind === 'saved') return { kind: 'draft', at: state.at };
  return state.kind === 'saving' ? { kind: 'saving' } : { kind: 'notSaved', retryIn: null };
}
