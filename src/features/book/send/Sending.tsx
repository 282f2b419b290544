import { Button } from '@fluentui/react-components';
import { BOOKING_STAGES, type BookingStage } from '#flows';
import type { Words } from '#i18n';
import { PageHeading, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { Stage, type StageState } from './Stage.tsx';

export interface SendingProps {
  /** `Tirsdag 1. december kl. 13.00–14.00` */
  readonly when: string;
  readonly stage: BookingStage;
  readonly invited: number;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** The real steps in their real order. Until invitations go out it can be stopped and undone. */
export function Sending({ when, stage, invited, isStopping, onStop }: SendingProps) {
  const words = useWords('book').sending;
  const styles = useBookStyles();
  const now = BOOKING_STAGES.indexOf(stage);
  const canStop = now < BOOKING_STAGES.indexOf('invitations');
  return (
    <>
      <div className={styles.body}>
        <div>
          <PageHeading size="pane" step="sending">
            {words.heading}
          </PageHeading>
          <p className={styles.lead}>{when}</p>
        </div>
        <ol className={styles.stages} aria-live="polite">
          {BOOKING_STAGES.map((each, at) => (
            <Stage key={each} state={at < now ? 'done' : at === now ? 'now' : 'before'} label={labelOf(each, at < now ? 'done' : at === now ? 'now' : 'before', invited, words)} />
          ))}
        </ol>
      </div>
      <div className={styles.fill} />
      <div className={styles.foot}>
        <p className={styles.lead}>{isStopping ? words.undoing : words.promise}</p>
        <Button size="large" disabledFocusable={!canStop || isStopping} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}

function labelOf(stage: BookingStage, state: StageState, invited: number, words: Words<'book'>['sending']): string {
  if (stage !== 'invitations') return words.stages[stage][state];
  return { before: words.invitations, now: words.invitationsNow, done: words.invitationsDone }[state](invited);
}
