import { Link } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { Voice } from '#domain';
import { Quote, useLanguage, useWords, VoiceMark } from '#ui';
import { useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { hasBegun } from '../hasBegun.ts';
import { type PresentedVoice, presentScale, presentVoices } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';
import { News } from './News.tsx';
import type { PanelProps } from './PanelProps.ts';
import { VoiceEditor } from './VoiceEditor.tsx';

/** Who says what about the goal. The caseworker writes for the citizen and for the authority; the service's words are locked once handed in, and taken down here where it has handed in none. */
export function Voices(props: PanelProps & { readonly of: MeetingGoal }) {
  const { of, canWrite, today } = props;
  const words = useWords('meeting');
  const terms = useWords('terms');
  const language = useLanguage();
  const styles = useMeetingStyles();
  const [editing, setEditing] = useState<Voice | null>(null);
  const context = { today, language, words, terms };
  const scale = presentScale(of, context);
  // A service hands its status in before: only what it has not is taken down at the meeting.
  const isOpen = (voice: PresentedVoice) => voice.voice !== 'provider' || (!voice.isLocked && hasBegun(of.cover.followUp, today));
  return (
    <>
      <ul className={styles.voices}>
        {presentVoices(of, context).map((voice) => (
          <li key={voice.voice} className={styles.voice}>
            <VoiceMark voice={voice.voice} value={voice.value} {...(voice.value !== null && { label: words.voices.value(voice.name, String(voice.value)) })} />
            <div className={styles.said}>
              <span className={styles.strong}>{voice.name}</span>
              {editing === voice.voice && isOpen(voice) ? (
                <VoiceEditor {...props} voice={voice} onDone={() => setEditing(null)} />
              ) : (
                <Said voice={voice} canWrite={canWrite && isOpen(voice)} onEdit={() => setEditing(voice.voice)} />
              )}
              {voice.row && <News rowKey={voice.row.key} news={props.state.news} />}
            </div>
          </li>
        ))}
      </ul>
      {scale !== null && <p className={styles.caption}>{scale}</p>}
    </>
  );
}

function Said({ voice, canWrite, onEdit }: { readonly voice: PresentedVoice; readonly canWrite: boolean; readonly onEdit: () => void }) {
  const words = useWords('meeting').voices;
  const styles = useMeetingStyles();
  if (voice.row === null) {
    if (!canWrite) return <span className={styles.quiet}>{voice.nothing}</span>;
    return (
      <Link as="button" onClick={onEdit}>
        {{ citizen: words.askCitizen(voice.name), provider: words.askProvider(voice.name), authority: words.askAuthority }[voice.voice]}
      </Link>
    );
  }
  return (
    <>
      {voice.text !== null && <span className={styles.text}>{voice.isQuote ? <Quote text={voice.text} size="body" /> : voice.text}</span>}
      <span className={styles.byline}>
        {voice.isLocked && <LockClosed16Regular role="img" aria-label={words.locked} />}
        {voice.caption}
        {canWrite && (
          <>
            <span aria-hidden>·</span>
            <Link as="button" aria-label={{ citizen: words.editOf(voice.name), provider: words.editProvider(voice.name), authority: words.editAuthority }[voice.voice]} onClick={onEdit} className={styles.small}>
              {words.edit}
            </Link>
          </>
        )}
      </span>
    </>
  );
}
