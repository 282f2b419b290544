import { Button, Spinner } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { CalendarDay } from '#domain';
import type { ClosingRoom } from '#flows';
import { formatDayLong } from '#i18n';
import { hrefOf, PageHeading, StateNote, useLanguage, useToday, useWords } from '#ui';
import { useEffect, useRef } from 'react';
import { useCloseStyles } from './Close.styles.ts';

/** Real steps in the real order: one for each room. */
export function ClosingSteps({ rooms, done }: { readonly rooms: readonly string[]; readonly done: number }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  return (
    <>
      <PageHeading size="pane" step="closing">
        {words.closing}
      </PageHeading>
      <div role="status">
      <ol className={styles.stages}>
        {rooms.map((name, at) => (
          <li key={name} className={styles.stage}>
            {at < done ? <CheckmarkCircle20Filled aria-hidden className={styles.icon} /> : at === done ? <Spinner size="tiny" aria-label={words.closing} /> : <Circle20Regular aria-hidden className={styles.icon} />}
            {words.closingRoom(name)}
          </li>
        ))}
      </ol>
      </div>
    </>
  );
}

/** What comes next. */
export function Closed({ rooms }: { readonly rooms: readonly ClosingRoom[] }) {
  const words = useWords('close');
  const language = useLanguage();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const long = (day: CalendarDay) => formatDayLong(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) });
  const say = ({ room, nextDue }: ClosingRoom): string => {
    if (nextDue === null) return words.doneEnded(room.service.shortName);
    return rooms.length > 1 ? words.doneNextWith(room.service.shortName, long(nextDue)) : words.doneNext(long(nextDue));
  };
  return (
    <StateNote
      icon={<CheckmarkCircle24Regular />}
      title={words.done}
      level={1}
      headingRef={heading}
      actions={
        <Button as="a" appearance="primary" href={hrefOf({ page: 'caseload' })}>
          {words.toCaseload}
        </Button>
      }
    >
      {rooms.map((room) => (
        <p key={room.followUp.key}>{say(room)}</p>
      ))}
      <p>{words.doneThen}</p>
    </StateNote>
  );
}
