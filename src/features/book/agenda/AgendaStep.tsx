import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { type MaterialPart, minutesInAll } from '#domain';
import { PageHeading, Section, useLanguage, useToday, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { firstName } from '../names.ts';
import { materialDueOf } from '../planOf.ts';
import { presentMaterialDue } from '../presentMaterial.ts';
import type { StepProps } from '../StepProps.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { useAgenda } from './useAgenda.ts';

/** What is talked about and for how long, and what is asked for before. */
export function AgendaStep(props: StepProps & { readonly leak: string | null }) {
  const { draft, onChange, problems, leak } = props;
  const words = useWords('book').agenda;
  const styles = useBookStyles();
  const agenda = useAgenda(draft.agenda, (next) => onChange({ agenda: next }));
  const sum = minutesInAll(draft.agenda);
  return (
    <>
      <PageHeading size="pane" step={2}>
        {words.heading}
      </PageHeading>
      <Section title={words.label} isSmall aside={words.sum(sum, draft.minutes)}>
        <ol className={styles.list}>
          {draft.agenda.map((item, at) => (
            <AgendaRow key={item.item === 'custom' ? `custom ${at}` : item.item} item={item} at={at} agenda={agenda} count={draft.agenda.length} />
          ))}
        </ol>
        <Button appearance="subtle" icon={<Add20Regular />} onClick={agenda.add}>
          {words.add}
        </Button>
        <div role="status">
          {sum > draft.minutes && <p className={styles.lead}>{words.tooMuch(sum - draft.minutes)}</p>}
          {problems.custom !== undefined && <p role="alert">{problems.custom}</p>}
          {leak !== null && <p role="alert">{words.leak(leak)}</p>}
        </div>
      </Section>
      <hr className={styles.line} />
      <Material {...props} />
    </>
  );
}

const PARTS: readonly MaterialPart[] = ['statusOnGoals', 'lifeSituation', 'recommendation'];

function Material({ draft, onChange, covers, settings, problems }: StepProps) {
  const book = useWords('book');
  const words = book.agenda;
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const due = materialDueOf(draft, today, settings);
  const hint = presentMaterialDue(draft, { today, settings, language, words: book });
  const labelOf = (part: MaterialPart) => (part === 'statusOnGoals' ? words.parts.statusOnGoals(covers.reduce((sum, { room }) => sum + room.goals.length, 0)) : words.parts[part]);
  const toggle = (part: MaterialPart, isOn: boolean) => onChange({ materialRequested: PARTS.filter((each) => (each === part ? isOn : draft.materialRequested.includes(each))) });
  return (
    <Section title={words.material} isSmall>
      {covers.map(({ room }) => (
        <div key={room.room.code} className={styles.removed} style={{ justifyContent: 'space-between' }}>
          <span className={styles.strong}>{room.service.name}</span>
          <span className={styles.small}>{draft.invitees.filter(({ role, organisation }) => role === 'provider' && organisation === room.service.name).map(({ name }) => firstName(name)).join(', ')}</span>
        </div>
      ))}
      <div className={styles.checks}>
        {PARTS.map((part) => (
          <Checkbox key={part} label={labelOf(part)} checked={draft.materialRequested.includes(part)} onChange={(_, { checked }) => toggle(part, checked === true)} />
        ))}
      </div>
      {draft.materialRequested.length > 0 && (
        <Field
          label={words.due}
          {...(problems.materialDue !== undefined ? { validationMessage: problems.materialDue } : hint !== null && { hint })}
        >
          <Input type="date" value={due ?? ''} data-field="materialDue" onChange={(_, { value }) => onChange({ materialDue: value as typeof due })} />
        </Field>
      )}
    </Section>
  );
}
