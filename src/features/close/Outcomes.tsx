import { Button, Link, Spinner } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { CalendarDay } from '#domain';
import type { ClosedRoom } from '#flows';
import { formatDayLong, formatList } from '#i18n';
import { hrefOf, offerFile, PageHeading, StateNote, useLanguage, useToday, useWords } from '#ui';
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

/** What comes next, and the papers to be sent. */
export function Closed({ rooms }: { readonly rooms: readonly ClosedRoom[] }) {
  const words = useWords('close');
  const language = useLanguage();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const long = (day: CalendarDay) => formatDayLong(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) });
  const say = ({ room, nextDue }: ClosedRoom): string => {
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
        <p key={room.row.key}>{say(room)}</p>
      ))}
      <p>{words.doneThen}</p>
      {rooms.map((room) => (
        <Papers key={room.row.key} room={room} isAlone={rooms.length === 1} />
      ))}
    </StateNote>
  );
}

/** In the folder, and to be fetched here for sending. The name of a file is neutral; whose letter it is, is said beside it. */
function Papers({ room: { room, papers, made, readers, keptByHand }, isAlone }: { readonly room: ClosedRoom; readonly isAlone: boolean }) {
  const words = useWords('close');
  const styles = useCloseStyles();
  const language = useLanguage();
  if (papers.length === 0) return null;
  return (
    <section>
      <h2 className={styles.small}>{isAlone ? words.papers : words.papersWith(room.service.shortName)}</h2>
      <ul className={styles.rows}>
        {papers.map(({ name, url }) => {
          const paper = made.find(({ file }) => file.name === name);
          return (
            <li key={name} className={styles.row}>
              <Link href={url} target="_blank" rel="noreferrer">
                {readers[name] === undefined ? name : words.letterFor(name, readers[name])}
              </Link>
              {paper && (
                <Button size="small" onClick={() => offerFile(paper.file)}>
                  {words.fetchPaper(name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {keptByHand.length > 0 && <p className={styles.text}>{words.keptByHand(formatList(keptByHand, language))}</p>}
    </section>
  );
}
