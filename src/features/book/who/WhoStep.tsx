import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { CalendarDay, Citizen, CitizenWish } from '#domain';
import { PageHeading, Section, useToday, useWords } from '#ui';
import { useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { asKnown, type BookDraft, circleOf, isOfCircle, type DraftInvitee, type OpenFollowUp, withoutStaffOf } from '../draft.ts';
import { focusLater } from '../focusLater.ts';
import { meetingDayOf } from '../presentStop.ts';
import type { StepProps } from '../StepProps.ts';
import { UndoLine } from '../UndoLine.tsx';
import { AddPerson } from './AddPerson.tsx';
import { InviteeRow } from './InviteeRow.tsx';
import { useRemoved } from './useRemoved.ts';

interface WhoStepProps extends StepProps {
  /** Writes until when somebody's representation holds now. */
  readonly renew: (invitee: DraftInvitee, endsOn: CalendarDay) => Promise<void>;
}

/** Who is to be there: the circle of the contract, adjusted to this meeting. */
export function WhoStep(props: WhoStepProps) {
  const { draft, onChange, file, problems } = props;
  const words = useWords('book').who;
  const styles = useBookStyles();
  const today = useToday();
  const [isAdding, setAdding] = useState(false);
  const [hasAdded, setAdded] = useState(false);
  const { removed, remove, undo, forget } = useRemoved(draft.invitees, (invitees) => onChange({ invitees }));
  const list = useRef<HTMLUListElement>(null);
  const focusRow = (at: number) => focusLater(() => [...(list.current?.children[at]?.querySelectorAll('button') ?? [])].at(-1));
  const takeOff = (invitee: DraftInvitee) => {
    remove(invitee);
    focusRow(Math.min(draft.invitees.indexOf(invitee), draft.invitees.length - 2));
  };
  const takeBack = () => {
    undo();
    if (removed) focusRow(removed.at);
  };
  const closeSearch = () => {
    setAdding(false);
    setAdded(true);
  };
  const citizen = file.case.citizen;
  return (
    <>
      <div>
        <PageHeading size="pane" step={0}>
          {words.heading}
        </PageHeading>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      {props.open.length > 1 && <Covers {...props} />}
      <div>
        <ul className={styles.list} ref={list}>
          {draft.invitees.map((invitee) => (
            <InviteeRow key={invitee.id} invitee={invitee} citizen={citizen} today={today} items={draft.agenda.length} on={meetingDayOf(draft, today)} onRenew={(endsOn) => props.renew(invitee, endsOn)} onChange={(change) => onChange({ invitees: changed(draft.invitees, invitee.id, change) })} onRemove={() => takeOff(invitee)} />
          ))}
          {removed && (
            <li>
              <div role="status">
                <UndoLine said={words.removed(removed.person.name)} onUndo={takeBack} onOver={forget} />
              </div>
            </li>
          )}
        </ul>
        {problems.people !== undefined && <p role="alert">{problems.people}</p>}
        {isAdding ? (
          <AddPerson search={props.search} invitees={draft.invitees} me={props.me} isOfCircle={(address) => isOfCircle(address, file)} onClose={closeSearch} onAdd={(person) => onChange({ invitees: [...draft.invitees, asKnown(person, file, props.me)] })} />
        ) : (
          <Button appearance="subtle" autoFocus={hasAdded} icon={<Add20Regular />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      <hr className={styles.line} />
      <Wish draft={draft} citizen={citizen} problem={problems.whom} onChange={onChange} />
    </>
  );
}

function changed(invitees: readonly DraftInvitee[], id: string, change: Partial<DraftInvitee>): readonly DraftInvitee[] {
  return invitees.map((each) => (each.id === id ? { ...each, ...change } : each));
}

/** One meeting for several services, where they are due about the same time. */
function Covers({ draft, open, file, me, onChange, problems }: StepProps) {
  const words = useWords('book').who;
  const styles = useBookStyles();
  const toggle = ({ room, followUp }: OpenFollowUp, isOn: boolean) => {
    const covers = isOn ? [...draft.covers, followUp.key] : draft.covers.filter((key) => key !== followUp.key);
    const known = new Set(draft.invitees.map(({ id }) => id));
    const joining = isOn ? circleOf([room], me).filter(({ id, email, isMe }) => !isMe && !known.has(id) && !draft.invitees.some((each) => each.email !== null && each.email === email)) : [];
    const staying = isOn ? draft.invitees : withoutStaffOf([followUp.key], covers, draft.invitees, file);
    onChange({ covers, invitees: [...staying.filter(({ isMe }) => !isMe), ...joining, ...staying.filter(({ isMe }) => isMe)] });
  };
  return (
    <Section title={words.covers} isSmall>
      <div className={styles.checks}>
        {open.map((each) => (
          <Checkbox key={each.followUp.key} label={each.room.service.name} checked={draft.covers.includes(each.followUp.key)} onChange={(_, { checked }) => toggle(each, checked === true)} />
        ))}
      </div>
      {problems.covers !== undefined && <p role="alert">{problems.covers}</p>}
    </Section>
  );
}

const WISHES: readonly CitizenWish[] = ['none', 'yes', 'notAsked'];

function Wish({ draft, citizen, problem, onChange }: { readonly draft: BookDraft; readonly citizen: Citizen; readonly problem: string | undefined; readonly onChange: StepProps['onChange'] }) {
  const words = useWords('book').who;
  return (
    <Field label={{ children: words.wish, style: { fontWeight: 600 } }} hint={words.mayInvite(citizen.calledName)}>
      <RadioGroup value={draft.citizenWish} onChange={(_, { value }) => onChange({ citizenWish: value as CitizenWish })}>
        {WISHES.map((wish) => (
          <Radio key={wish} value={wish} label={words.wishes[wish]} />
        ))}
      </RadioGroup>
      {draft.citizenWish === 'yes' && (
        <Field label={words.whom} hint={words.whomHint} {...(problem !== undefined && { validationMessage: problem })}>
          <Input value={draft.whom} onChange={(_, { value }) => onChange({ whom: value })} />
        </Field>
      )}
    </Field>
  );
}
