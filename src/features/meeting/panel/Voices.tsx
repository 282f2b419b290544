import { Link } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { Voice } from '#domain';
import { Quote, useLanguage, useWords, VoiceMark } from '#ui';
import { useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { type PresentedVoice, presentScale, presentVoices } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';
import { News } from './News.tsx';
import type { PanelProps } from './PanelProps.ts';
import { VoiceEditor } from './VoiceEditor.tsx';

/** Who says what about the goal. The caseworker writes for the citizen and for the authority; the service's words are locked. */
export function Voices(props: PanelProps & { readonly of: MeetingGoal }) {
  const { of, canWrite, today } = props;
  const words = useWords('meeting');
  const terms = useWords('terms');
  const language = useLanguage();
  const styles = useMeetingStyles();
  const [editing, setEditing] = useState<Voice | null>(null);
  const context = { today, language, words, terms };
  const scale = presentScale(of, context);
  return (
    <>
      <ul className={styles.voices}>
        {presentVoices(of, context).map((voice) => (
          <li key={voice.voice} className={styles.voice}>
            <VoiceMark voice={voice.voice} value={voice.value} {...(voice.value !== null && { label: words.voices.value(voice.name, String(voice.value)) })} />
            <div className={styles.said}>
              <span className={styles.strong}>{voice.name}</span>
              {editing === voice.voice ? (
                <VoiceEditor {...props} voice={voice} onDone={() => setEditing(null)} />
              ) : (
                <Said voice={voice} canWrite={canWrite && voice.voice !== 'provider'} onEdit={() => setEditing(voice.voice)} />
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
  const isCitizen = voice.voice === 'citizen';
  if (voice.row === null) {
    if (!canWrite) return <span className={styles.quiet}>{voice.nothing}</span>;
    return (
      <Link as="button" onClick={onEdit}>
        {isCitizen ? words.askCitizen(voice.name) : words.askAuthority}
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
            <Link as="button" aria-label={isCitizen ? words.editOf(voice.name) : words.editAuthority} onClick={onEdit} className={styles.small}>
              {words.edit}
            </Link>
          </>
        )}
      </span>
    </>
  );
}
