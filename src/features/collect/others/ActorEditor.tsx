import { Button, Field, Input, mergeClasses, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type Failure, isConflict, isFailure, type Key, type LegalBasis, type Recorded, type Report } from '#domain';
import { recordActorInput } from '#flows';
import { useRefreshCase, useStore } from '#store/queries';
import { FailureNote, SavedState, useClock, useLanguage, useToday, useWords } from '#ui';
import { useEffect, useRef, useState } from 'react';
import type { ActorAnswer, Collected } from '../collected.ts';
import { useCollectStyles } from '../Collect.styles.ts';
import { shownAs } from '../shownAs.ts';
import { useKeptForm } from '../useKeptForm.ts';
import { type ActorForm, type ActorProblems, formOf, presentAside, readActorForm } from './actorForm.ts';

interface ActorEditorProps {
  readonly caseKey: Key;
  readonly one: Collected;
  readonly answer: Pick<ActorAnswer, 'actor' | 'question' | 'report'>;
  /** Which of the follow-up's other actors: part of the draft's key. */
  readonly draftId: string;
  readonly onClose: () => void;
}

type Saving = 'no' | 'now' | Failure;

/** Types in what an other actor said, and on what basis it was obtained. What is typed is kept until it is saved. */
export function ActorEditor({ caseKey, one: { room, followUp }, answer, draftId, onClose }: ActorEditorProps) {
  const { others: words, changedSince, notSavedYet, aside: hadChosen } = useWords('collect');
  const styles = useCollectStyles();
  const language = useLanguage();
  const store = useStore();
  const clock = useClock();
  const today = useToday();
  const refresh = useRefreshCase();
  const { code } = room.room;
  const { form, failure, retry, saved, isBoth, isMet, aside, write, meet, done } = useKeptForm<ActorForm>(code, `${followUp.key}|otherActor|${draftId}`, formOf(answer));
  // As it was when this form began, or was met since: a colleague's newer answer is not written over.
  const [known, setKnown] = useState(answer.report);
  const [problems, setProblems] = useState<ActorProblems>({});
  const [saving, setSaving] = useState<Saving>('no');
  const fields = useRef<HTMLDivElement>(null);
  // Where something is wrong, the first of it has the focus.
  useEffect(() => {
    if (Object.keys(problems).length > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  async function save(typed: ActorForm): Promise<void> {
    const read = readActorForm(typed, today, words.problems);
    if ('problems' in read) return setProblems(read.problems);
    setSaving('now');
    try {
      await recordActorInput(store, code, followUp, read.input, known, clock());
      await done();
      await refresh(caseKey);
      onClose();
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (isConflict(error)) return meetTheirs(error.theirs as Recorded<Report>);
      setSaving(error);
    }
  }

  /** The whole of it, with the basis it was obtained on (R32): nothing is saved before it has been seen. */
  function meetTheirs(theirs: Recorded<Report>): void {
    meet(formOf({ actor: theirs.actor ?? '', question: answer.question, report: theirs }));
    setKnown(theirs);
    setSaving('no');
  }

  if (failure) return <FailureNote failure={failure} onRetry={retry} />;
  if (!form) return null;
  const change = (part: Partial<ActorForm>) => {
    setProblems({});
    write(part);
  };
  return (
    <div ref={fields} className={styles.fields}>
      {(isBoth || isMet) && <p className={styles.strong} role="status">{isBoth ? changedSince : notSavedYet}</p>}
      {presentAside(aside, language, words).map((what) => <p key={what} className={styles.line}>{hadChosen(what)}</p>)}
      {/* What is written while the answer is on its way would be in neither the answer nor a draft. */}
      <fieldset disabled={saving === 'now'} className={mergeClasses(styles.fields, styles.unframed)}>
        {answer.actor === '' && (
          <Field label={words.who} {...wrong(problems.who)}>
            <Input value={form.actor} onChange={(_, { value }) => change({ actor: value })} />
          </Field>
        )}
        <Field label={words.text} hint={words.seenBy(room.service.shortName)} {...wrong(problems.text)}>
          <Textarea value={form.text} rows={4} resize="vertical" onChange={(_, { value }) => change({ text: value })} />
        </Field>
        <Basis form={form} problems={problems} change={change} />
      </fieldset>
      {typeof saving === 'object' && <FailureNote failure={saving} title={words.notSaved} saved={words.kept} />}
      <div className={styles.row}>
        <Button disabledFocusable={saving === 'now'} onClick={() => void save(form)}>
          {saving === 'now' ? words.saving : words.save}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
        {saved.kind !== 'untouched' && <SavedState saved={shownAs(saved)} />}
      </div>
    </div>
  );
}

function Basis({ form, problems, change }: { readonly form: ActorForm; readonly problems: ActorProblems; readonly change: (part: Partial<ActorForm>) => void }) {
  const words = useWords('collect').others;
  return (
    <>
      <Field label={words.basis} {...wrong(problems.basis)}>
        <RadioGroup value={form.basis} onChange={(_, { value }) => change({ basis: value as LegalBasis['kind'] })}>
          <Radio value="consent" label={words.basisOf.consent} />
          <Radio value="law" label={words.basisOf.law} />
        </RadioGroup>
      </Field>
      {form.basis === 'consent' && (
        <Field label={words.consentOn} {...wrong(problems.consent)}>
          <Input type="date" value={form.consentOn} onChange={(_, { value }) => change({ consentOn: value })} />
        </Field>
      )}
      {form.basis === 'law' && (
        <Field label={words.paragraph} hint={words.paragraphHint} {...wrong(problems.paragraph)}>
          <Input value={form.paragraph} onChange={(_, { value }) => change({ paragraph: value })} />
        </Field>
      )}
    </>
  );
}

function wrong(problem: string | undefined): { readonly validationMessage?: string } {
  return problem === undefined ? {} : { validationMessage: problem };
}
