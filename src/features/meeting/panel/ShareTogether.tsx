import { Button } from '@fluentui/react-components';
import { isFailure } from '#domain';
import type { Stage } from '#host';
import { useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';

interface ShareTogetherProps {
  readonly stage: Stage;
  readonly stageUrl: string;
  /** Shared, or failed. */
  readonly onShared: (failed: boolean) => void;
}

/** Opens the stage with everybody, each with their own rights, instead of as a picture: to read at one's own size and with one's own aids. */
export function ShareTogether({ stage, stageUrl, onShared }: ShareTogetherProps) {
  const words = useWords('meeting').stage;
  const styles = useMeetingStyles();
  const [canShare, setCanShare] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    stage.canShare().then(
      (can) => isCurrent && setCanShare(can),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [stage]);
  if (!canShare) return null;

  async function share(): Promise<void> {
    try {
      await stage.share(stageUrl, 'together');
      onShared(false);
    } catch (error) {
      if (!isFailure(error)) throw error;
      onShared(true);
    }
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.together}</h2>
      <p className={styles.quiet}>{words.togetherWhy}</p>
      <Button className={styles.left} onClick={() => void share()}>
        {words.togetherAct}
      </Button>
    </section>
  );
}
