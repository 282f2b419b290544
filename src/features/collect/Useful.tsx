import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { type Failure, type FollowUp, isConflict, isFailure, type Key, type Recorded, USEFULNESS_SCORES, type UsefulnessScore } from '#domain';
import { answerUsefulness } from '#flows';
import { formatDayLong } from '#i18n';
import { useRefreshCase, useStore } from '#store/queries';
import { ChoiceGroup, FailureNote, SavedState, useLanguage, useToday, useWords } from '#ui';
import { useState } from 'react';
import { useCollectStyles } from './Collect.styles.ts';
import { shownAs } from './shownAs.ts';
import { useKeptForm } from './useKeptForm.ts';

interface UsefulProps {
  readonly caseKey: Key;
  readonly roomCode: string;
  readonly followUp: Recorded<FollowUp>;
}

/** One question after each report (R77), answered in five steps; the provider sees the answer. */
export function Useful(props: UsefulProps) {
  const { usefulness } = props.followUp;
  const words = useWords('collect').useful;
  const terms = useWords('terms');
  const styles = useCollectStyles();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(usefulness === null);
  if (isOpen || usefulness === null) return <Question {...props} onDone={() => setOpen(false)} />;
  return (
    <>
      <p className={styles.quiet}>{terms.usefulnessQuestion}</p>
      <p className={styles.strong}>{words.answered(terms.usefulness[usefulness.score], formatDayLong(usefulness.answeredOn, language))}</p>
      {usefulness.text !== '' && <p className={styles.text}>{usefulness.text}</p>}
      <Button size="small" className={styles.left} onClick={() => setOpen(true)}>
        {words.change}
      </Button>
    </>
  );
}

interface Answer {
  readonly score: UsefulnessScore | null;
  readonly text: string;
}

function Question({ caseKey, roomCode, followUp, onDone }: UsefulProps & { readonly onDone: () => void }) {
  const { useful: words, changedSince, notSavedYet, aside: hadChosen } = useWords('collect');
  const terms = useWords('terms');
  const styles = useCollectStyles();
  const store = useStore();
  const today = useToday();
  const refresh = useRefreshCase();
  const { form, failure, retry, saved, isBoth, isMet, aside, write, meet, done } = useKeptForm<Answer>(roomCode, `${followUp.key}|usefulness`, answerOf(followUp));
  // As it was when this form began, or was met since: a colleague's newer answer is not written over.
  const [known, setKnown] = useState(followUp);
  const [saving, setSaving] = useState<'no' | 'now' | 'tooEarly' | Failure>('no');

  async function save(): Promise<void> {
    if (!form) return;
    const { score, text } = form;
    if (score === null) return setSaving('tooEarly');
    setSaving('now');
    try {
      await answerUsefulness(store, roomCode, known, { score, text }, today);
      await done();
      await refresh(caseKey);
      onDone();
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (isConflict(error)) return meetTheirs(error.theirs as Recorded<FollowUp>);
      setSaving(error);
    }
  }

  function meetTheirs(theirs: Recorded<FollowUp>): void {
    meet(answerOf(theirs));
    setKnown(theirs);
    setSaving('no');
  }

  if (failure) return <FailureNote failure={failure} onRetry={retry} />;
  if (!form) return null;
  return (
    <div className={styles.fields}>
      {(isBoth || isMet) && <p className={styles.strong} role="status">{isBoth ? changedSince : notSavedYet}</p>}
      {aside.score != null && <p className={styles.line}>{hadChosen(terms.usefulness[aside.score])}</p>}
      {/* What is written while the answer is on its way would be in neither the answer nor a draft. */}
      <fieldset disabled={saving === 'now'} className={mergeClasses(styles.fields, styles.unframed)}>
        <ChoiceGroup
          label={terms.usefulnessQuestion}
          hint={words.hint}
          columns={1}
          value={form.score === null ? null : (String(form.score) as `${UsefulnessScore}`)}
          onChoose={(score) => {
            setSaving('no');
            write({ score: Number(score) as UsefulnessScore });
          }}
          choices={USEFULNESS_SCORES.map((score) => ({ value: String(score) as `${UsefulnessScore}`, label: terms.usefulness[score] }))}
          {...(saving === 'tooEarly' && { problem: words.choose })}
        />
        <Field label={words.text} hint={words.textHint}>
          <Textarea value={form.text} resize="vertical" onChange={(_, { value }) => write({ text: value })} />
        </Field>
      </fieldset>
      {typeof saving === 'object' && <FailureNote failure={saving} title={words.notSaved} />}
      <div className={styles.row}>
        <Button className={styles.left} disabledFocusable={saving === 'now'} onClick={() => void save()}>
          {saving === 'now' ? words.saving : words.save}
        </Button>
        {saved.kind !== 'untouched' && <SavedState saved={shownAs(saved)} />}
      </div>
    </div>
  );
}

function answerOf({ usefulness }: FollowUp): Answer {
  return usefulness ? { score: usefulness.score, text: usefulness.text } : { score: null, text: '' };
}
