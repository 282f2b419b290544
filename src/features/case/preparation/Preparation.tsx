import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import type { CaseFile, Meeting } from '#domain';
import type { Store } from '#store';
import type { Device } from '#store/queries';
import { Hidden, Section, useLanguage, useWords } from '#ui';
import { usePreparationStyles } from './Preparation.styles.ts';
import { presentNews } from './presentNews.ts';
import { coversOf, presentReadiness, type Readiness } from './presentReadiness.ts';
import { PrivateNotes } from './PrivateNotes.tsx';

export interface PreparationProps {
  readonly store: Store;
  readonly device: Device;
  readonly file: CaseFile;
  /** The next that is called. */
  readonly meeting: Meeting;
}

/** Before the meeting, for the authority alone (R33): what is there, what is new, and what one wants to remember. */
export function Preparation({ store, device, file, meeting }: PreparationProps) {
  const words = useWords('prepare');
  const terms = useWords('terms');
  const language = useLanguage();
  const styles = usePreparationStyles();
  const readiness = presentReadiness(file, meeting, language, words);
  const news = presentNews(coversOf(file, meeting), language, words, terms);
  const followUpKey = meeting.covers[0]?.followUpKey;
  return (
    <Section title={words.title} aside={words.ready(readiness.filter(({ isReady }) => isReady).length, readiness.length)}>
      <ul className={styles.list}>
        {readiness.map((one) => (
          <Line key={one.id} {...one} />
        ))}
      </ul>
      <div className={styles.part}>
        <h3 className={styles.heading}>{words.news}</h3>
        {news.length === 0 && <p className={styles.quiet}>{words.noNews}</p>}
        <ul className={styles.list}>
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {followUpKey && <PrivateNotes key={followUpKey} store={store} device={device} followUpKey={followUpKey} caseKey={file.case.key} />}
    </Section>
  );
}

function Line({ isReady, text }: Readiness) {
  const words = useWords('prepare');
  const styles = usePreparationStyles();
  const Icon = isReady ? CheckmarkCircle20Regular : CircleHint20Regular;
  return (
    <li className={styles.line}>
      <Icon aria-hidden className={styles.icon} />
      <span>
        <Hidden>{isReady ? words.isReady : words.isMissing}: </Hidden>
        {text}
      </span>
    </li>
  );
}
