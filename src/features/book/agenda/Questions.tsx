import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { CalendarDay, LegalBasis } from '#domain';
import { useToday, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { type DraftInvitee, type DraftQuestion, NO_QUESTION } from '../draft.ts';
import { usualDueOf } from '../planOf.ts';
import type { StepProps } from '../StepProps.ts';

/** One question to each other actor, on a basis that is said (R32). None of them sees another's. */
export function Questions(props: StepProps) {
  return props.draft.invitees.filter(({ role, isMe }) => role === 'otherActor' && !isMe).map((actor) => <Question key={actor.id} {...props} actor={actor} />);
}

type QuestionProps = StepProps & { readonly actor: DraftInvitee };

function Question(props: QuestionProps) {
  const { draft, onChange, actor, problems } = props;
  const words = useWords('book').agenda;
  const styles = useBookStyles();
  const question = draft.questions[actor.id] ?? NO_QUESTION;
  const [isOpen, setOpen] = useState(actor.participantKey !== null || question.text !== '');
  const [isAsked, setAsked] = useState(false);
  const ask = () => {
    setOpen(true);
    setAsked(true);
  };
  const problem = problems[`question ${actor.id}`];
  const title = actor.organisation ?? actor.name;
  const change = (part: Partial<DraftQuestion>) => onChange({ questions: { ...draft.questions, [actor.id]: { ...question, ...part } } });
  return (
    <div role="group" aria-label={title}>
      <div className={styles.actor}>
        <span className={styles.strong}>{title}</span>
        {actor.organisation !== null && <span className={styles.small}>{actor.name}</span>}
      </div>
      {isOpen ? (
        <div className={styles.fields}>
          <Field label={words.question} hint={words.onlyTheirs(title)} {...(problem !== undefined && { validationMessage: problem })}>
            <Textarea autoFocus={isAsked} value={question.text} rows={2} resize="vertical" onChange={(_, { value }) => change({ text: value })} />
          </Field>
          {question.text.trim() !== '' && <DueAndBasis {...props} question={question} change={change} />}
        </div>
      ) : (
        <Button appearance="subtle" icon={<Add20Regular />} onClick={ask}>
          {words.ask}
        </Button>
      )}
    </div>
  );
}

function DueAndBasis({ draft, actor, settings, problems, question, change }: QuestionProps & { readonly question: DraftQuestion; readonly change: (part: Partial<DraftQuestion>) => void }) {
  const words = useWords('book').agenda;
  const usual = usualDueOf(draft, useToday(), settings);
  const [due, basis] = [problems[`questionDue ${actor.id}`], problems[`basis ${actor.id}`]];
  const wrong = basis !== undefined && { validationMessage: basis };
  return (
    <>
      <Field label={words.due} {...(due !== undefined && { validationMessage: due })}>
        <Input type="date" value={question.dueOn ?? usual ?? ''} onChange={(_, { value }) => change({ dueOn: value as CalendarDay })} />
      </Field>
      <Field label={words.basis} {...(question.basis === null && wrong)}>
        <RadioGroup layout="horizontal" value={question.basis ?? ''} onChange={(_, { value }) => change({ basis: value as LegalBasis['kind'] })}>
          <Radio value="consent" label={words.basisOf.consent} />
          <Radio value="law" label={words.basisOf.law} />
        </RadioGroup>
      </Field>
      {question.basis === 'consent' && (
        <Field label={words.consentOn} {...wrong}>
          <Input type="date" value={question.consentOn ?? ''} onChange={(_, { value }) => change({ consentOn: value === '' ? null : (value as CalendarDay) })} />
        </Field>
      )}
      {question.basis === 'law' && (
        <Field label={words.paragraph} hint={words.paragraphHint} {...wrong}>
          <Input value={question.paragraph} onChange={(_, { value }) => change({ paragraph: value })} />
        </Field>
      )}
    </>
  );
}
