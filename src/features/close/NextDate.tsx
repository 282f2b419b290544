import { Field, Input, Textarea } from '@fluentui/react-components';
import type { CalendarDay } from '#domain';
import { formatDayLong } from '#i18n';
import { ChoiceGroup, Section, useLanguage, useToday, useTooLong, useWords } from '#ui';
import { useCloseStyles } from './Close.styles.ts';
import type { NextChoice, NextProblem, Proposals } from './toClose.ts';

interface NextDateProps {
  readonly label: string;
  readonly proposals: Proposals;
  /** When it is, where somebody works with it already: nothing is chosen then. */
  readonly fixed: CalendarDay | null;
  readonly choice: NextChoice;
  readonly onChoose: (choice: NextChoice) => void;
  /** Said once somebody tried to close. */
  readonly problem: NextProblem | null;
}

/** When the next follow-up is due, or that the effort ends and why. */
export function NextDate({ label, proposals, fixed, choice, onChoose, problem }: NextDateProps) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const language = useLanguage();
  const today = useToday();
  const long = useTooLong(choice.reason);
  const inWords = (day: CalendarDay) => formatDayLong(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) });
  if (fixed !== null) {
    return (
      <Section title={label} level={2}>
        <p className={styles.text}>{words.nextFixed(inWords(fixed))}</p>
      </Section>
    );
  }
  const { kept, agreed, meeting } = proposals;
  const choices = [
    ...(kept ? [{ value: 'kept' as const, label: words.asBefore(inWords(kept)) }] : []),
    ...(meeting ? [{ value: 'meeting' as const, label: words.fromMeeting(inWords(meeting)) }] : []),
    ...(agreed ? [{ value: 'agreed' as const, label: words.agreed(inWords(agreed)) }] : []),
    { value: 'other' as const, label: words.other },
    { value: 'ends' as const, label: words.ends },
  ];
  const at = (kind: NextProblem) => problem === kind && { validationMessage: words.problem[kind] };
  return (
    <div className={styles.next}>
      <ChoiceGroup label={label} columns={1} isRequired value={choice.kind} onChoose={(kind) => onChoose({ ...choice, kind })} choices={choices} {...(problem === 'choose' && { problem: words.problem.choose })} />
      {choice.kind === 'other' && (
        <Field label={words.otherLabel} className={styles.field} {...(at('notADay') || at('past') || at('far') || {})}>
          <Input type="date" value={choice.day} onChange={(_, { value }) => onChoose({ ...choice, day: value })} />
        </Field>
      )}
      {choice.kind === 'ends' && (
        <Field label={words.endReason} required className={styles.field} {...(long !== null && { validationMessage: long })} {...(long === null && at('reason'))}>
          <Textarea value={choice.reason} resize="vertical" onChange={(_, { value }) => onChoose({ ...choice, reason: value })} />
        </Field>
      )}
    </div>
  );
}
