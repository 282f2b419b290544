import { Button } from '@fluentui/react-components';
import type { ClosingNews, CoveredFollowUp, MeetingDesk, PlanNotes } from '#flows';
import { Section, useLanguage, useWords } from '#ui';
import { useEffect, useRef } from 'react';
import { useCloseStyles } from './Close.styles.ts';
import { presentNews } from './presentNews.ts';

interface NewsSinceProps {
  readonly news: readonly ClosingNews[];
  readonly covers: readonly CoveredFollowUp[];
  readonly plans: PlanNotes;
  readonly desk: MeetingDesk;
}

/** What came since the page was read, before it becomes minutes: it is shown first, and nothing is closed until the caseworker closes again. */
export function NewsSince({ news, covers, plans, desk }: NewsSinceProps) {
  const words = useWords('close');
  const terms = useWords('terms');
  const styles = useCloseStyles();
  const language = useLanguage();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), [news]);
  return (
    <div ref={part} role="alert" tabIndex={-1}>
      <Section title={words.news.title} level={2}>
        <p className={styles.quiet}>{words.news.then}</p>
        <ul className={styles.rows}>
          {presentNews(news, { covers, language, words, terms }).map(({ key, line, text, attendanceOf }) => {
            const cover = covers.find(({ followUp }) => followUp.key === attendanceOf);
            // What one noted oneself stands below, and holds unless the other is chosen.
            const isOwnBelow = cover !== undefined && (plans[cover.followUp.key]?.plan.attendance ?? null) !== null;
            return (
              <li key={key} className={styles.row}>
                <span className={styles.caption}>{line}</span>
                {text !== '' && <span className={styles.text}>{text}</span>}
                {isOwnBelow && (
                  <>
                    <span className={styles.quiet}>{words.news.ownThere}</span>
                    <Button size="small" onClick={() => desk.agree(cover, { attendance: null })}>
                      {words.news.useThere}
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
