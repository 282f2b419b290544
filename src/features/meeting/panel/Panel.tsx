import { Button, Link, Spinner } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { dayIn, type Failure, isFailure, unexplained } from '#domain';
import { finishMeeting, isHandedIn, type MeetingDesk, type MeetingState, nextDueOf } from '#flows';
import type { Stage } from '#host';
import { formatDayLong } from '#i18n';
import type { Store } from '#store';
import { FailureNote, StickyFooter, useLanguage, useNow, useToday, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { RoomSwitch } from '../RoomSwitch.tsx';
import { notedOf } from '../presentAttendance.ts';
import { countDecided } from '../presentDecided.ts';
import { presentAgendaTime, presentHeader } from '../presentHeader.ts';
import { tellStage } from '../stagePosition.ts';
import { agendaOf, goalsOf, type Stop, walkOf } from '../walk.ts';
import { AgainStep } from './AgainStep.tsx';
import { AgendaList } from './AgendaList.tsx';
import { AttendanceList } from './AttendanceList.tsx';
import { Conflicts } from './Conflicts.tsx';
import { GoalStep } from './GoalStep.tsx';
import { Held } from './Held.tsx';
import { CourseStep, FinishStep, ThemesStep } from './ItemSteps.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelProps } from './PanelProps.ts';
import { ShareTogether } from './ShareTogether.tsx';
import { SavingStrip } from './SavingStrip.tsx';
import { useInField } from './useInField.ts';
import { useRooms } from './useRooms.ts';
import { type Place, useStop } from './useStop.ts';

interface PanelOfMeetingProps {
  readonly store: Store;
  readonly desk: MeetingDesk;
  readonly state: MeetingState;
  readonly isCaseworker: boolean;
  readonly place: Place;
  readonly stage: Stage | null;
  readonly stageUrl: string;
}

type Ending = 'no' | 'now' | 'held' | 'unsaved' | 'unexplained' | Failure;

/** The panel of a meeting that is open: one stop of the agenda at a time, one primary at the foot. */
export function Panel({ store, desk, state, isCaseworker, place, stage, stageUrl }: PanelOfMeetingProps) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const language = useLanguage();
  const now = useNow();
  const today = useToday();
  const [isAgendaOpen, setAgendaOpen] = useState(false);
  const [openConflict, setOpenConflict] = useState(true);
  const [ending, setEnding] = useState<Ending>('no');
  const [stageFailed, setStageFailed] = useState(false);
  /** Another way of sharing asks the foot to look again at what is shared. */
  const [shares, setShares] = useState(0);
  const { followUp } = state.covers[0]!;
  const start = followUp.meetingStart;
  const goals = goalsOf(state.covers);
  const agenda = agendaOf(state.covers);
  const walk = walkOf(agenda, goals.length);
  const isOn = isCaseworker && followUp.state === 'convened' && start !== null && start <= now && dayIn(start) === today;
  const { at, go, used } = useStop(place, walk, now, isOn);
  const stop = walk[at]!;
  const next = walk[at + 1];
  const rooms = useRooms(state.covers, goals, walk, at, go);
  const cover = state.covers[rooms.chosen]!;
  const goalKey = stop.goalAt === null ? null : (goals[stop.goalAt]?.goal.key ?? null);
  useEffect(() => {
    // Who reads along leafs for themselves: the stage in front of them follows the meeting.
    if (goalKey && isCaseworker) tellStage(followUp.key, goalKey);
  }, [goalKey, followUp.key, isCaseworker]);

  const isTooEarly = start !== null && today < dayIn(start);
  const field = useInField();
  // Whoever is in a field goes on there: a line above says what waits.
  const conflict = openConflict && !field.isIn ? state.conflicts[0] : undefined;
  const position = { agenda, itemAt: stop.itemAt, start, now, language, words, terms };
  const canWrite = isCaseworker && followUp.state !== 'closed' && followUp.state !== 'cancelled';
  const part: PanelProps = { desk, state, goals, cover, canWrite, today, now, openAgenda: () => setAgendaOpen(true) };
  const move = (to: number) => {
    void desk.flush();
    setEnding('no');
    setAgendaOpen(false);
    rooms.follow(to);
    go(to);
  };
  const sharedTogether = (failed: boolean) => {
    setStageFailed(failed);
    setShares((before) => before + 1);
  };
  const chooseRoom = (room: number) => {
    void desk.flush();
    setEnding('no');
    rooms.choose(room);
  };
  const primary = primaryOf();

  async function finish(): Promise<void> {
    if (lacksReasons()) return askForReasons();
    setEnding('now');
    try {
      await desk.flush();
      if (desk.state().unsaved > 0 || desk.state().conflicts.length > 0) return setEnding('unsaved');
      // What was agreed in another window is part of what is ended.
      await desk.catchUp();
      if (lacksReasons()) return askForReasons();
      desk.replaceFollowUps(await finishMeeting(store, desk.state().covers, desk.state().plans));
      setEnding('held');
    } catch (error) {
      if (!isFailure(error)) throw error;
      setEnding(error);
    }
  }

  function lacksReasons(): boolean {
    const { covers, plans } = desk.state();
    return covers.some((one) => unexplained(one.room.participants, notedOf(plans, one) ?? []).length > 0);
  }

  function askForReasons(): void {
    setAgendaOpen(true);
    setEnding('unexplained');
  }

  if (ending === 'held') {
    return (
      <main className={styles.state}>
        <Held caseKey={followUp.caseKey} nextDue={nextDueOf(state.plans)} onBack={() => setEnding('no')} />
      </main>
    );
  }
  return (
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !primary?.act) return;
        event.preventDefault();
        primary.act();
      }}
    >
      <PanelHeader header={isAgendaOpen ? { ...presentHeader(position), title: words.agenda.title, time: presentAgendaTime(position) } : presentHeader(position)} step={isAgendaOpen ? 'agenda' : String(stop.itemAt)} isAgendaOpen={isAgendaOpen} onToggle={() => setAgendaOpen(!isAgendaOpen)} rooms={roomSwitch()} />
      <SavingStrip desk={desk} state={state} />
      <main className={styles.body}>{isAgendaOpen ? wholeAgenda() : shown()}</main>
      <StickyFooter
        primary={primary && <Button appearance="primary" size="large" icon={ending === 'now' ? <Spinner size="tiny" /> : next && !isAgendaOpen ? <ArrowRight20Regular /> : null} iconPosition={next ? 'after' : 'before'} disabledFocusable={!primary.act} onClick={primary.act ?? undefined}>{primary.label}</Button>}
        saved={<PanelFoot key={shares} state={state} note={footNote()} canWrite={canWrite} isApart={conflict !== undefined && canWrite && !isAgendaOpen && isHandedIn(conflict.theirs)} stage={canWrite ? stage : null} stageUrl={stageUrl} onStageFailed={setStageFailed} />}
      />
    </div>
  );

  function primaryOf(): { readonly label: string; readonly act: (() => void) | null } | null {
    if (conflict && canWrite && !isAgendaOpen) return null;
    if (isAgendaOpen) return { label: words.agenda.backTo(stop.itemAt + 1), act: () => setAgendaOpen(false) };
    if (next) return { label: next.itemAt === stop.itemAt ? words.nextGoal : words.nextItem, act: () => move(at + 1) };
    if (!canWrite) return null;
    if (followUp.state === 'held') return { label: words.held.close, act: () => void finish() };
    return { label: ending === 'now' ? words.finishing : words.finishMeeting, act: isTooEarly || ending === 'now' ? null : () => void finish() };
  }

  function footNote(): string | null {
    if (stageFailed) return words.stage.failed;
    if (!canWrite) return next || isAgendaOpen ? words.readsAlong : words.endsByCaseworker;
    if (ending === 'unsaved') return words.notSaved;
    if (ending === 'unexplained') return words.notExplained;
    if (next || isAgendaOpen) return null;
    return isTooEarly ? words.notYet(formatDayLong(dayIn(start), language)) : words.afterwards;
  }

  function wholeAgenda() {
    return (
      <>
        <AgendaList agenda={agenda} itemAt={stop.itemAt} decided={countDecided(goals)} used={used} onGo={(itemAt) => move(walk.findIndex((one) => one.itemAt === itemAt))} />
        {state.covers.map((one) => (
          <AttendanceList key={one.followUp.key} {...part} cover={one} />
        ))}
        {canWrite && stage && <ShareTogether stage={stage} stageUrl={stageUrl} onShared={sharedTogether} />}
      </>
    );
  }

  /** When to meet again is agreed for all services at once. */
  function roomSwitch() {
    if (state.covers.length < 2 || isAgendaOpen || stop.item.item === 'next') return null;
    return <RoomSwitch names={state.covers.map(({ room }) => room.service.shortName)} chosen={rooms.chosen} onChoose={chooseRoom} />;
  }

  function shown() {
    if (typeof ending === 'object') return <FailureNote failure={ending} onRetry={() => void finish()} />;
    if (conflict && canWrite) return <Conflicts conflict={conflict} goals={goals} desk={desk} today={today} now={now} onLater={() => setOpenConflict(false)} />;
    return (
      <div className={styles.step} {...field.around}>
        {state.conflicts.length > 0 && (
          <p className={styles.text}>
            {waiting()}{' '}
            <Link as="button" inline onClick={() => setOpenConflict(true)}>
              {words.conflictOpen}
            </Link>
          </p>
        )}
        {stepOf(stop)}
      </div>
    );
  }

  /** What is decided first comes first in the words. */
  function waiting(): string {
    const locked = state.conflicts.filter(({ theirs }) => isHandedIn(theirs)).length;
    const both = state.conflicts.length - locked;
    return [both > 0 && words.conflictWaiting(both), locked > 0 && words.handedIn.waiting(locked)].filter(Boolean).join(' ');
  }

  function stepOf({ item, goalAt }: Stop) {
    if (goalAt !== null && goals[goalAt]?.cover.room.room.code !== cover.room.room.code) return <p className={styles.text}>{words.noGoals}</p>;
    if (goalAt !== null && goals[goalAt]) return <GoalStep key={goals[goalAt].goal.key} {...part} goalAt={goalAt} />;
    switch (item.item) {
      case 'themes':
        return <ThemesStep {...part} />;
      case 'course':
        return <CourseStep {...part} />;
      case 'finish':
        return <FinishStep {...part} />;
      case 'next':
        return <AgainStep {...part} />;
      case 'goals':
        return <p className={styles.text}>{words.noGoals}</p>;
      case 'custom':
        return <p className={styles.text}>{words.custom}</p>;
    }
  }
}
