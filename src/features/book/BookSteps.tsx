import { Button } from '@fluentui/react-components';
import type { Instant, Person } from '#domain';
import { leaksInAgenda } from '#flows';
import { Due, SavedState, StepHeader, StickyFooter, UnknownNote, UnsentStrip, useLanguage, useNow, useToday, useWords } from '#ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AgendaStep } from './agenda/AgendaStep.tsx';
import { useBookStyles } from './Book.styles.ts';
import type { BookPageProps } from './bookPageProps.ts';
import { type BookDraft, openFollowUps, type OpenFollowUp } from './draft.ts';
import { focusFirstProblem } from './focusFirstProblem.ts';
import { GoneCovers } from './GoneCovers.tsx';
import { planOf } from './planOf.ts';
import { type ProblemContext, type Problems, problemsOf, toldAtOnce } from './problemsOf.ts';
import { renewRepresentation } from './renewRepresentation.ts';
import { dueOf } from './searchOf.ts';
import { KeptTimeNote } from './send/KeptTimeNote.tsx';
import { areShownToEachOther } from './send/areShownToEachOther.ts';
import { SendStep } from './send/SendStep.tsx';
import { useKeptTime } from './send/useKeptTime.ts';
import type { StepProps } from './StepProps.ts';
import { WhenStep } from './when/WhenStep.tsx';
import { WhoStep } from './who/WhoStep.tsx';

interface BookStepsProps extends BookPageProps {
  readonly me: Person;
  readonly draft: BookDraft;
  readonly onChange: (change: Partial<BookDraft>) => void;
  readonly keptAt: Instant | null;
  readonly covers: readonly OpenFollowUp[];
  readonly onSend: () => void;
  /** In an appointment that is being written: fill that one instead. Null everywhere else. */
  readonly onFill: (() => void) | null;
}

const NAMES = ['who', 'when', 'agenda', 'send'] as const;

/** The four steps: same place for back, due date, primary and saved state. Back never loses anything. */
export function BookSteps(props: BookStepsProps) {
  const { draft, onChange, file, settings, covers, desk } = props;
  const words = useWords('book');
  const styles = useBookStyles();
  const today = useToday();
  const [hasTried, setTried] = useState(false);
  const [tries, setTries] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const dueOn = dueOf(covers.length > 0 ? covers : openFollowUps(file));
  const context: ProblemContext = { case: file.case, rooms: file.rooms, covers, today, now: useNow(), dueOn, language: useLanguage(), words };
  const told = toldAtOnce(draft, context);
  const problems: Problems = hasTried ? problemsOf(draft.step, draft, context) : told;
  const plan = planOf(draft, file, today, settings);
  const leaks = plan ? leaksInAgenda(plan) : [];
  useEffect(() => {
    if (tries > 0) focusFirstProblem(body.current);
  }, [tries]);
  const kept = useKeptTime({ draft, covers, settings }, desk.store.calendar);
  const waiting = useRef<(() => void) | null>(null);
  const isLooking = kept.kind === 'looking';
  const endWaiting = useEffectEvent(() => {
    const act = waiting.current;
    waiting.current = null;
    if (kept.kind === 'fine') act?.();
  });
  useEffect(() => {
    if (!isLooking) endWaiting();
  }, [isLooking]);

  const goTo = (step: BookDraft['step']) => {
    setTried(false);
    onChange({ step, goneCovers: [] });
  };
  const goOn = (act: () => void) => {
    const found = problemsOf(draft.step, draft, context);
    const isStopped = Object.keys(found).length > 0 || (draft.step >= 2 && leaks.length > 0) || (draft.step === 3 && Object.keys(told).length > 0);
    if (isStopped) {
      setTried(true);
      setTries((before) => before + 1);
      if (draft.step !== 3) return undefined;
      if (found.people !== undefined) return goTo(0);
      if (Object.keys(told).length > 0) return goTo(1);
      return leaks.length > 0 ? goTo(2) : undefined;
    }
    if (draft.step < 3) return goTo((draft.step + 1) as BookDraft['step']);
    if (!isLooking) return act();
    waiting.current = act;
  };
  const step: StepProps = { draft, onChange, file, open: openFollowUps(file), covers, me: props.me, settings, problems, search: searchPeople };
  return (
    <main className={styles.page}>
      <StepHeader
        title={words.title(file.case.citizen.calledName)}
        onBack={() => (draft.step === 0 ? props.onLeave() : goTo((draft.step - 1) as BookDraft['step']))}
        due={<Due day={dueOn} form="line" />}
        steps={NAMES.map((name) => words.steps[name])}
        current={draft.step}
      />
      <UnsentStrip waiting={0} failure={null} />
      <div className={styles.body} ref={body}>
        <GoneCovers draft={draft} file={file} />
        {draft.step === 0 && <WhoStep {...step} renew={(invitee, endsOn) => renewRepresentation(desk.store, file, invitee, endsOn)} />}
        {draft.step === 1 && <WhenStep {...step} calendar={desk.store.calendar} />}
        {draft.step === 2 && <AgendaStep {...step} leak={leaks.find(({ where }) => where === 'agenda')?.found ?? null} />}
        {draft.step > 1 && <KeptTimeNote kept={kept} onOtherTime={() => goTo(1)} />}
        {draft.step === 3 && <SendStep {...step} papers={desk.papers} plan={plan} canFill={props.onFill !== null} offer={props.letters.offer} onEdit={goTo} />}
        {draft.step === 3 && props.onFill && plan && areShownToEachOther(plan.invitees, props.me.email) && <UnknownNote>{words.send.fillFormShows}</UnknownNote>}
        {draft.step === 3 && props.onFill && (
          <Button appearance="subtle" onClick={() => goOn(props.onFill!)}>
            {words.send.fillForm}
          </Button>
        )}
      </div>
      <div className={styles.fill} />
      <StickyFooter
        primary={
          <Button appearance="primary" size="large" onClick={() => goOn(props.onSend)}>
            {words.next[NAMES[draft.step]]}
          </Button>
        }
        saved={<SavedState saved={draft.step === 3 ? { kind: 'nothingSent' } : props.keptAt ? { kind: 'draft', at: props.keptAt } : { kind: 'nothingSent' }} />}
      />
    </main>
  );

  function searchPeople(text: string) {
    return desk.store.people.search(text);
  }
}
