import { Button } from '@fluentui/react-components';
import type { Instant } from '#domain';
import type { MeetingConflict, MeetingDesk } from '#flows';
import { PageHeading, useWords } from '#ui';
import { useEffect, useRef } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { statusOf } from '../presentVoices.ts';
import { decisionOf } from '../presentDecided.ts';
import { hasBegun } from '../hasBegun.ts';
import type { MeetingGoal } from '../walk.ts';
import type { PanelProps } from './PanelProps.ts';

interface HandedInProps extends Pick<PanelProps, 'desk' | 'today' | 'now'> {
  readonly conflict: MeetingConflict;
  readonly of: MeetingGoal;
  /** As words. */
  readonly mine: string;
  readonly theirs: string;
  readonly onLater: () => void;
}

/** The service handed in while the caseworker wrote for it: its row stays as it is, and what she wrote goes where it is her own. */
export function HandedIn({ desk, today, now, conflict, of, mine, theirs, onLater }: HandedInProps) {
  const words = useWords('meeting').handedIn;
  const styles = useMeetingStyles();
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(), []);
  const service = of.cover.room.service.shortName;
  const text = words.moved(service, mine);
  const drop = () => desk.settle(conflict, theirValue(conflict));
  const move = (act: () => void) => () => {
    act();
    drop();
  };
  return (
    <section ref={view} className={styles.editor}>
      <PageHeading size="pane" level={2} isQuiet>
        {words.title(service)}
      </PageHeading>
      <p className={styles.text}>{words.what(service)}</p>
      <div className={styles.card}>
        <h3 className={styles.heading}>{words.mine}</h3>
        <p className={styles.text}>{mine}</p>
      </div>
      {theirs !== '' && (
        <div className={styles.card}>
          <h3 className={styles.heading}>{words.theirs(service)}</h3>
          <p className={styles.text}>{theirs}</p>
        </div>
      )}
      <Button appearance="primary" onClick={move(() => toDecision(desk, of, text))}>{words.toDecision}</Button>
      <Button onClick={move(() => toAuthority(desk, of, text, now, hasBegun(of.cover.followUp, today)))}>{words.toAuthority}</Button>
      <Button onClick={drop}>{words.drop}</Button>
      <Button appearance="transparent" onClick={onLater}>{words.later}</Button>
    </section>
  );
}

function toDecision(desk: MeetingDesk, of: MeetingGoal, text: string): void {
  desk.decide(of.cover, of.goal, { text: added(decisionOf(of.cover, of.goal)?.text, text) });
}

function toAuthority(desk: MeetingDesk, of: MeetingGoal, text: string, now: Instant, capturedInMeeting: boolean): void {
  const row = statusOf(of, 'authority');
  desk.say(of.cover, of.goal, 'authority', { goalKey: of.goal.key, capturedInMeeting, submittedAt: row?.submittedAt ?? now, statusNow: added(row?.statusNow, text) });
}

function added(before: string | undefined, text: string): string {
  return before?.trim() ? `${before.trimEnd()}\n\n${text}` : text;
}

function theirValue({ theirs, field }: MeetingConflict): unknown {
  return (theirs as unknown as Readonly<Record<string, unknown>>)[field];
}
