import { Button, Field, Link, Select } from '@fluentui/react-components';
import { type Rating, type StatementMode, type Status } from '#domain';
import { blankStatus } from '#flows';
import { ChoiceGroup, useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { hasBegun } from '../hasBegun.ts';
import { levelsOf, type PresentedVoice } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';
import type { PanelProps } from './PanelProps.ts';
import { WrittenField } from './WrittenField.tsx';

interface VoiceEditorProps extends PanelProps {
  readonly of: MeetingGoal;
  readonly voice: PresentedVoice;
  readonly onDone: () => void;
}

/** How words came to be that are said at a meeting; talks without staff are kept elsewhere. */
const MODES: readonly StatementMode[] = ['own', 'supported', 'proxy'];

/** Somebody's words and figure, written by the caseworker and marked so. */
export function VoiceEditor({ of, voice, desk, today, now, onDone }: VoiceEditorProps) {
  const words = useWords('meeting').write;
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const levels = levelsOf(of);
  const isCitizen = voice.voice === 'citizen';
  const { followUp } = of.cover;
  const isInMeeting = hasBegun(followUp, today);
  const write = (change: Partial<Status>) =>
    desk.say(of.cover, of.goal, voice.voice, {
      goalKey: of.goal.key,
      capturedInMeeting: isInMeeting,
      submittedAt: voice.row?.submittedAt ?? now,
      ...(isCitizen && voice.row?.mode == null && { mode: 'own' as const }),
      ...change,
    });
  const rate = (value: number | null) => write({ rating: value === null ? null : ({ value, missingReason: null, ratedOn: today, beforeReveal: null } satisfies Rating) });
  return (
    <div className={styles.editor}>
      {levels && (
        <ChoiceGroup label={{ citizen: words.citizenRating(voice.name), provider: words.providerRating(voice.name), authority: words.authority }[voice.voice]} look="figures" value={voice.value === null ? null : String(voice.value)} onChoose={(value) => rate(Number(value))} choices={levels} />
      )}
      <WrittenField label={{ citizen: words.citizen(voice.name), provider: words.provider(voice.name), authority: words.authorityText }[voice.voice]} value={voice.row?.statusNow ?? ''} desk={desk} rowKey={blankStatus(of.cover, of.goal, voice.voice).key} onWrite={(statusNow) => write({ statusNow })} />
      {isCitizen && (
        <Field label={words.how} className={styles.field}>
          <Select value={voice.row?.mode ?? 'own'} onChange={(_, { value }) => write({ mode: value as StatementMode })}>
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {terms.statementMode[mode]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.editorFoot}>
        <Button size="small" onClick={onDone}>
          {words.done}
        </Button>
        {levels && voice.value !== null && (
          <Link as="button" onClick={() => rate(null)}>
            {words.noFigure}
          </Link>
        )}
      </div>
    </div>
  );
}
