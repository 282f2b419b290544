import { Button } from '@fluentui/react-components';
import { type CalendarDay, type CaseFile, dayIn, Failure, type Key, openReopening, type Reopening } from '#domain';
import { type ClosingNews, type CoveredFollowUp, type MeetingDevice, planOf } from '#flows';
import { formatDayLong } from '#i18n';
import type { Store } from '#store';
import { EmptyState, FailureNote, hrefOf, LoadingState, PageHeading, type Saved, SavedState, StickyFooter, UnsentStrip, useLanguage, useToday, useWords } from '#ui';
import { useCallback, useRef, useState } from 'react';
import { Attended } from './Attended.tsx';
import { useCloseStyles } from './Close.styles.ts';
import { Decisions } from './Decisions.tsx';
import { NextDate } from './NextDate.tsx';
import { NewsSince } from './NewsSince.tsx';
import { NotDoneList } from './NotDoneList.tsx';
import { Closed, ClosingSteps } from './Outcomes.tsx';
import { closingRoomOf, firstChoice, NOTHING_THEN, proposalsOf, readChoice, toClose } from './toClose.ts';
import { useChoices } from './useChoices.ts';
import { type BeforeClosing, useBeforeClosing, useClosing, useDecisions, useFreshFile } from './useClosing.ts';

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
  const [news, setNews] = useState<readonly ClosingNews[]>([]);
  // All of it is read anew: what came may be the contract, the plan or that another room is closed, and the page says what is closed from.
  const onNews = useCallback((found: readonly ClosingNews[]) => {
    setNews(found);
    again();
  }, [again]);
  if (read === null) return <main className={styles.state}><LoadingState /></main>;
  if (read instanceof Failure) return <main className={styles.state}><FailureNote failure={read} level={1} onRetry={again} /></main>;
  return <Fresh {...props} file={read} today={today} news={news} onNews={onNews} />;
}

interface FreshProps extends ClosePageProps {
  /** What came while the page stood open. */
  readonly news: readonly ClosingNews[];
  readonly onNews: (news: readonly ClosingNews[]) => void;
}

function Fresh({ today, ...props }: FreshProps & { readonly today: CalendarDay }) {
  const styles = useCloseStyles();
  // What is being closed stays on the page while the case behind it is read anew.
  const [covers] = useState(() => toClose(props.file, today));
  const { before, again } = useBeforeClosing(props.store, covers);
  if (covers.length === 0) return <NothingToClose caseKey={props.file.case.key} />;
  if (before === null) return <main className={styles.state}><LoadingState /></main>;
  if (before instanceof Failure) return <main className={styles.state}><FailureNote failure={before} level={1} onRetry={again} /></main>;
  return <Closing {...props} before={before} />;
}

function NothingToClose({ caseKey }: { readonly caseKey: Key }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  return (
    <main className={styles.state}>
      <EmptyState
        title={words.nothing}
        level={1}
        actions={
          <Button as="a" href={hrefOf({ page: 'case', caseKey })}>
            {words.toCase}
          </Button>
        }
      >
        <p>{words.nothingWhy}</p>
      </EmptyState>
    </main>
  );
}

function Closing({ store, file, device, reload, before, news, onNews }: FreshProps & { readonly before: BeforeClosing }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const language = useLanguage();
  const today = useToday();
  const { desk, state } = useDecisions(store, before.covers, before.plans, device);
  const nextOf = (cover: CoveredFollowUp) => before.notes[cover.followUp.key]?.next ?? NOTHING_THEN;
  const proposalsFor = (cover: CoveredFollowUp) => proposalsOf(cover, planOf(state.plans, cover), today, nextOf(cover).kept);
  const { choices, choose, forget } = useChoices(before.covers, device, (cover) => firstChoice(proposalsFor(cover), nextOf(cover).endReason));
  const { covers } = state;
  const { closing, close } = useClosing(store, file, desk, onNews);
  const [hasTried, setTried] = useState(false);
  const body = useRef<HTMLElement>(null);
  const problems = covers.map((cover, at) => {
    if (nextOf(cover).fixed !== null) return null;
    const read = readChoice(choices[at]!, proposalsFor(cover), today);
    return 'problem' in read ? read.problem : null;
  });

  async function act(): Promise<void> {
    setTried(true);
    if (problems.some((problem) => problem !== null)) {
      requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[aria-invalid="true"] input, input[aria-invalid="true"], textarea[aria-invalid="true"]')?.focus());
      return;
    }
    if (await close(covers.flatMap((cover, at) => closingRoomOf(cover, choices[at]!, planOf(state.plans, cover), today, nextOf(cover)) ?? []))) forget();
    void reload().catch(() => undefined);
  }

  if (closing.kind === 'closed') return <main className={styles.state}><Closed rooms={closing.rooms} /></main>;
  if (closing.kind === 'closing') return <main className={styles.state}><ClosingSteps rooms={covers.map(({ room }) => room.service.shortName)} done={closing.done} /></main>;
  if (closing.kind === 'failed') return <main className={styles.state}><FailureNote failure={closing.failure} level={1} title={words.notClosed} saved={words.keptFor} told={words.canRepeat} onRetry={() => void act()} /></main>;
  const { meetingStart: start } = covers[0]!.followUp;
  const reopening = openReopening(covers[0]!.followUp);
  const called = file.case.citizen.calledName;
  const note = closing.kind === 'unsaved' ? words.unsaved : closing.kind === 'conflict' || state.conflicts.length > 0 ? words.conflict : null;
  return (
    <div className={styles.page}>
      <UnsentStrip waiting={state.unsaved} to={state.waitingFor} failure={state.saved.kind === 'unsaved' ? state.saved.failure : null} onTry={() => void desk.flush()} />
      <main ref={body} className={styles.body}>
        <div className={styles.head}>
          <PageHeading step="close">{reopening ? words.correctTitle(called) : words.title(called)}</PageHeading>
          {start && <p className={styles.quiet}>{words.met(formatDayLong(dayIn(start), language, { weekday: true }))}</p>}
        </div>
        {note !== null && <p role="alert" className={styles.text}>{note}</p>}
        {news.length > 0 && <NewsSince news={news} covers={covers} plans={state.plans} desk={desk} />}
        {reopening && <Reopened {...reopening} />}
        <Decisions covers={covers} desk={desk} />
        {covers.map((cover) => (
          <Attended key={cover.followUp.key} cover={cover} plan={planOf(state.plans, cover)} proposals={before.notes[cover.followUp.key]?.proposals ?? []} isAlone={covers.length === 1} desk={desk} />
        ))}
        {covers.map((cover, at) => (
          <NextDate
            key={cover.followUp.key}
            label={covers.length > 1 ? words.nextWith(cover.room.service.shortName) : words.next}
            proposals={proposalsFor(cover)}
            fixed={nextOf(cover).fixed}
            choice={choices[at]!}
            onChoose={(choice) => choose(at, choice)}
            problem={hasTried ? problems[at]! : null}
          />
        ))}
        <NotDoneList covers={covers} planOf={(cover) => planOf(state.plans, cover)} goesOn={covers.some((cover, at) => nextOf(cover).fixed !== null || choices[at]!.kind !== 'ends')} />
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

/** Who opened it again, when and why: the one who closes it again may be another. */
function Reopened({ by, at, reason }: Reopening) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const language = useLanguage();
  return (
    <div className={styles.head}>
      <p className={styles.strong}>{words.reopenedBy(by, formatDayLong(dayIn(at), language), reason)}</p>
      <p className={styles.quiet}>{words.correctWhat}</p>
    </div>
  );
}
