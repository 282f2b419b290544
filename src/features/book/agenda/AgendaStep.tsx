import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { type AgendaItem, type ChangedAgenda, missingItems, minutesInAll, restoreItem } from '#domain';
import { PageHeading, Section, useWords } from '#ui';
import { useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { BookDraft } from '../draft.ts';
import { focusLater } from '../focusLater.ts';
import type { StepProps } from '../StepProps.ts';
import { UndoLine } from '../UndoLine.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { Materials } from './Materials.tsx';
import { Questions } from './Questions.tsx';
import { type AgendaActs, useAgenda } from './useAgenda.ts';

/** What is talked about and for how long, and what is asked for before. */
export function AgendaStep(props: StepProps & { readonly leak: string | null }) {
  const { draft, onChange, problems, leak } = props;
  const words = useWords('book').agenda;
  const styles = useBookStyles();
  const list = useRef<HTMLOListElement>(null);
  const [undone, setUndone] = useState<Undo | null>(null);
  const agenda = useAgenda(draft.agenda, (changed) => {
    setUndone(null);
    onChange(following(draft, changed));
  });
  const acts: AgendaActs = {
    ...agenda,
    remove: (at) => {
      const item = draft.agenda[at]!;
      agenda.remove(at);
      focusRow(Math.min(at, draft.agenda.length - 2));
      if (item.item === 'custom') setUndone({ item, before: { agenda: draft.agenda, invitees: draft.invitees } });
    },
    restore: (item) => {
      agenda.restore(item);
      focusRow(restoreItem(draft.agenda, item).agenda.findIndex((each) => each.item === item));
    },
    add: () => {
      agenda.add();
      focusRow(draft.agenda.length, 'input');
    },
  };
  const undo = () => {
    if (!undone) return;
    onChange(undone.before);
    focusRow(undone.before.agenda.indexOf(undone.item));
    setUndone(null);
  };
  const focusRow = (at: number, part = '[aria-haspopup="menu"]') => focusLater(() => list.current?.children[at]?.querySelector<HTMLElement>(part));
  return (
    <>
      <PageHeading size="pane" step={2}>
        {words.heading}
      </PageHeading>
      <Section title={words.label} isSmall aside={words.sum(minutesInAll(draft.agenda), draft.minutes)}>
        <ol className={styles.list} ref={list}>
          {draft.agenda.map((item, at) => (
            <AgendaRow key={agenda.ids[at]} item={item} at={at} agenda={acts} count={draft.agenda.length} />
          ))}
        </ol>
        <Missing draft={draft} agenda={acts} />
        {undone && <UndoLine said={words.removed(undone.item.title || words.own)} onUndo={undo} onOver={() => setUndone(null)} />}
        <Button appearance="subtle" icon={<Add20Regular />} onClick={acts.add}>
          {words.add}
        </Button>
        <Minutes draft={draft} />
        {problems.agenda !== undefined && <p role="alert">{problems.agenda}</p>}
        {problems.custom !== undefined && <p role="alert">{problems.custom}</p>}
        {leak !== null && <p role="alert">{words.leak(leak)}</p>}
      </Section>
      <hr className={styles.line} />
      <Section title={words.material} isSmall>
        <div className={styles.stack}>
          <Materials {...props} />
          <Questions {...props} />
        </div>
      </Section>
    </>
  );
}

/** Whoever is there for an item follows it. */
function following({ invitees }: BookDraft, { agenda, follow }: ChangedAgenda): Pick<BookDraft, 'agenda' | 'invitees'> {
  return { agenda, invitees: invitees.map((invitee) => ({ ...invitee, agendaItems: follow(invitee.agendaItems) })) };
}

/** Too much and too little alike, as soon as it is so. */
function Minutes({ draft }: { readonly draft: BookDraft }) {
  const words = useWords('book').agenda;
  const styles = useBookStyles();
  const over = minutesInAll(draft.agenda) - draft.minutes;
  return <div role="status">{over !== 0 && <p className={styles.lead}>{over > 0 ? words.tooMuch(over) : words.tooLittle(-over)}</p>}</div>;
}

/** The checklist asks for at least the five (R23): what is not there is said, and put back with one press. */
function Missing({ draft, agenda }: { readonly draft: BookDraft; readonly agenda: AgendaActs }) {
  const words = useWords('book').agenda;
  const terms = useWords('terms').agendaItem;
  const styles = useBookStyles();
  return missingItems(draft.agenda).map((item) => (
    <div key={item} className={styles.removed}>
      <span>{words.missing(terms[item])}</span>
      <Button appearance="transparent" aria-label={words.putBackOf(terms[item])} onClick={() => agenda.restore(item)}>
        {words.putBack}
      </Button>
    </div>
  ));
}

interface Undo {
  readonly item: AgendaItem;
  readonly before: Pick<BookDraft, 'agenda' | 'invitees'>;
}
