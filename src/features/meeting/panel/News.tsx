import type { Key } from '#domain';
import type { MeetingState } from '#flows';
import { useAnnounce, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { firstName } from '../presentVoices.ts';

/** Long enough to be noticed, short enough not to become part of the page. */
const SHOWN_MS = 4_000;

/** Who has just written, for four seconds. */
export function News({ rowKey, news }: { readonly rowKey: Key; readonly news: MeetingState['news'] }) {
  const words = useWords('meeting').voices;
  const styles = useMeetingStyles();
  const announce = useAnnounce();
  const mine = news?.key === rowKey ? news : null;
  const [seen, setSeen] = useState<MeetingState['news']>(null);
  useEffect(() => {
    if (!mine) return;
    announce(words.justWrote(mine.writer));
    const timer = setTimeout(() => setSeen(mine), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [mine, announce, words]);
  return mine && mine !== seen ? <span className={styles.news}>{words.justWrote(firstName(mine.writer))}</span> : null;
}
