import { Button } from '@fluentui/react-components';
import { type CalendarDay, type CaseFile, dayIn, Failure } from '#domain';
import { type CoveredFollowUp, type MeetingDevice, planOf, type PlanNotes } from '#flows';
import { formatDayLong, formatList } from '#i18n';
import type { Store } from '#store';
import { EmptyState, FailureNote, hrefOf, LoadingState, PageHeading, type Saved, SavedState, Section, StickyFooter, UnsentStrip, useLanguage, useToday, useWords } from '#ui';
import { useRef, useState } from 'react';
import { useCloseStyles } from './Close.styles.ts';
import { Decisions } from './Decisions.tsx';
import { NextDate } from './NextDate.tsx';
import { Closed, ClosingSteps } from './Outcomes.tsx';
import { closingRoomOf, firstChoice, proposalsOf, readChoice, toClose, unfinishedIn } from './toClose.ts';
import { useChoices } from './useChoices.ts';
import { useClosing, useDecisions, useFreshFile, usePlans } from './useClosing.ts';

export interface ClosePageProps {
  readonly store: Store;
  readonly file: CaseFile;
  readonly device: MeetingDevice;
  /** Reads the case anew after closing. */
  readonly reload: () => Promise<CaseFile>;
}

/** Ends a follow-up: what was decided, when the next is due, one result per goal. Never from what was kept: decisions may have come since. */
export function ClosePage(props: ClosePageProps) {
  const styles = useCloseStyles();
  const today = useToday();
  const { read, again } = useFreshFile(props.reload, props.file.case.key);
  if (read === null) return <main className={styles.state}><LoadingState /></main>;
  if (read instanceof Failure) return <main className={styles.state}><FailureNote failure={read} level={1} onRetry={again} /></main>;
  return <Fresh {...props} file={read} today={today} />;
}

function Fresh({ today, ...props }: ClosePageProps & { readonly today: CalendarDay }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  // What is being closed stays on the page while the case behind it is read anew.
  const [covers] = useState(() => toClose(props.file, today));
  const { plans, again } = usePlans(props.store, covers);
  if (covers.length === 0) {
    return (
      <main className={styles.state}>
        <EmptyState
          title={words.nothing}
          level={1}
          actions={
            <Button as="a" href={hrefOf({ page: 'case', caseKey: props.file.case.key })}>
              {words.toCase}
            </Button>
          }
        >
          <p>{words.nothingWhy}</p>
        </EmptyState>
      </main>
    );
  }
  if (plans === null) return <main className={styles.state}><LoadingState /></main>;
  if (plans instanceof Failure) return <main className={styles.state}><FailureNote failure={plans} level={1} onRetry={again} /></main>;
  return <Closing {...props} covers={covers} plans={plans} />;
}

function Closing({ store, file, device, reload, covers: first, plans }: ClosePageProps & { readonly covers: readonly CoveredFollowUp[]; readonly plans: PlanNotes }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const language = useLanguage();
  const today = useToday();
  const { desk, state } = useDecisions(store, first, plans, device);
  const { choices, choose, forget } = useChoices(first, device, (cover) => firstChoice(proposalsOf(cover, planOf(state.plans, cover), today)));
  const { closing, close } = useClosing(store, file, desk);
  const [hasTried, setTried] = useState(false);
  const body = useRef<HTMLElement>(null);
  const { covers } = state;
  const lacking = covers.filter(({ room }) => room.contract === null);
  const problems = covers.map((cover, at) => {
    const read = readChoice(choices[at]!, proposalsOf(cover, planOf(state.plans, cover), today), today);
    return 'problem' in read ? read.problem : null;
  });

  async function act(): Promise<void> {
    setTried(true);
    if (problems.some((problem) => problem !== null) || lacking.length > 0) {
      requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[aria-invalid="true"] input, input[aria-invalid="true"], textarea[aria-invalid="true"]')?.focus());
      return;
    }
    if (await close(covers.flatMap((cover, at) => closingRoomOf(cover, choices[at]!, planOf(state.plans, cover), today) ?? []))) forget();
    void reload().catch(() => undefined);
  }

  if (closing.kind === 'closed') return <main className={styles.state}><Closed rooms={closing.rooms} /></main>;
  if (closing.kind === 'closing') return <main className={styles.state}><ClosingSteps rooms={covers.map(({ room }) => room.service.shortName)} done={closing.done} /></main>;
  if (closing.kind === 'failed') return <main className={styles.state}><FailureNote failure={closing.failure} level={1} title={words.notClosed} saved={words.keptFor} told={words.canRepeat} onRetry={() => void act()} /></main>;
  const start = covers[0]!.followUp.meetingStart;
  const note = closing.kind === 'unsaved' ? words.unsaved : closing.kind === 'conflict' || state.conflicts.length > 0 ? words.conflict : null;
  return (
    <div className={styles.page}>
      <UnsentStrip waiting={state.unsaved} failure={state.saved.kind === 'unsaved' ? state.saved.failure : null} onTry={() => void desk.flush()} />
      <main ref={body} className={styles.body}>
        <div className={styles.head}>
          <PageHeading step="close">{words.title(file.case.citizen.calledName)}</PageHeading>
          {start && <p className={styles.quiet}>{words.met(formatDayLong(dayIn(start), language, { weekday: true }))}</p>}
        </div>
        {note !== null && <p role="alert" className={styles.text}>{note}</p>}
        {lacking.map(({ room }) => (
          <p key={room.room.code} role={hasTried ? 'alert' : undefined} className={styles.strong}>{words.noContract(room.service.shortName)}</p>
        ))}
        <Decisions covers={covers} desk={desk} />
        {covers.map((cover, at) => (
          <NextDate
            key={cover.followUp.key}
            label={covers.length > 1 ? words.nextWith(cover.room.service.shortName) : words.next}
            proposals={proposalsOf(cover, planOf(state.plans, cover), today)}
            choice={choices[at]!}
            onChoose={(choice) => choose(at, choice)}
            problem={hasTried ? problems[at]! : null}
          />
        ))}
        <NotDoneList covers={covers} />
      </main>
      <StickyFooter primary={<Button appearance="primary" size="large" onClick={() => void act()}>{words.act}</Button>} saved={<SavedState saved={savedOf()} />} />
    </div>
  );

  function savedOf(): Saved {
    const { saved } = state;
    if (saved.kind === 'untouched') return { kind: 'nothingSent' };
    if (saved.kind === 'saved') return { kind: 'saved', at: saved.at };
    return saved.kind === 'saving' ? { kind: 'saving' } : { kind: 'notSaved', retryIn: null };
  }
}

/** A list to remember by: it stops nobody. */
function NotDoneList({ covers }: { readonly covers: readonly CoveredFollowUp[] }) {
  const words = useWords('close');
  const terms = useWords('terms');
  const styles = useCloseStyles();
  const language = useLanguage();
  const { decisions, ratings, voices, subGoals } = unfinishedIn(covers);
  const { missing } = words;
  const lines = [
    ...(decisions > 0 ? [missing.decision(decisions)] : []),
    ...(ratings > 0 ? [missing.rating(ratings)] : []),
    ...(voices.length > 0 ? [missing.voices(formatList(voices.map((voice) => terms.voice[voice].toLocaleLowerCase()), language))] : []),
    ...(subGoals > 0 ? [missing.subGoals(subGoals)] : []),
    missing.papers,
  ];
  return (
    <Section title={words.notDone} level={2}>
      <p className={styles.quiet}>{words.notDoneWhy}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
