import { Button } from '@fluentui/react-components';
import { Desktop20Regular } from '@fluentui/react-icons/svg/desktop';
import { DesktopCheckmark20Regular } from '@fluentui/react-icons/svg/desktop-checkmark';
import { isFailure } from '#domain';
import type { Stage } from '#host';
import { useAnnounce, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';

interface StageButtonProps {
  readonly stage: Stage;
  readonly stageUrl: string;
  readonly onFailed: (failed: boolean) => void;
}

/** Shows the goal to everybody in the meeting, as a picture. Not there where the person may not share. */
export function StageButton({ stage, stageUrl, onFailed }: StageButtonProps) {
  const words = useWords('meeting').stage;
  const styles = useMeetingStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<'unknown' | 'cannot' | 'hidden' | 'shown'>('unknown');
  useEffect(() => {
    let isCurrent = true;
    Promise.all([stage.canShare(), stage.isShared()]).then(
      ([can, shown]) => isCurrent && setState(can ? (shown ? 'shown' : 'hidden') : 'cannot'),
      () => isCurrent && setState('cannot'),
    );
    return () => {
      isCurrent = false;
    };
  }, [stage]);
  if (state === 'unknown' || state === 'cannot') return null;
  const isShown = state === 'shown';

  async function toggle(): Promise<void> {
    try {
      await (isShown ? stage.stop() : stage.share(stageUrl, 'picture'));
      onFailed(false);
      setState(isShown ? 'hidden' : 'shown');
      if (!isShown) announce(words.shown);
    } catch (error) {
      if (!isFailure(error)) throw error;
      onFailed(true);
    }
  }

  return (
    <Button appearance="transparent" className={styles.share} icon={isShown ? <DesktopCheckmark20Regular /> : <Desktop20Regular />} {...(isShown && { title: words.stop })} onClick={() => void toggle()}>
      {isShown ? words.shown : words.show}
    </Button>
  );
}
