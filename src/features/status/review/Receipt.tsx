import { Link } from '@fluentui/react-components';
import { completenessOf, dayIn, type FollowUp, type Instant, isChangedAfterReceipt, type Recorded, type Report, type RoomFile } from '#domain';
import { formatDayLong, formatTime } from '#i18n';
import { presentCompleteness, Section, useLanguage, useWords } from '#ui';
import { useStatusStyles } from '../Status.styles.ts';

interface ReceiptProps {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly report: Recorded<Report>;
}

/** What the municipality made of it: how much of what was asked is there (R78), which editions it has, and whether it was of use (R77). */
export function Receipt(props: ReceiptProps) {
  const { room, followUp, report } = props;
  const words = useWords('status').locked;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const language = useLanguage();
  const { usefulness } = followUp;
  return (
    <>
      <Section title={words.meter} isSmall>
        <ul className={styles.lines}>
          {presentCompleteness(completenessOf(room, followUp, report), language, terms).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.received} isSmall>
        <Editions {...props} />
      </Section>
      <Section title={words.usefulness} isSmall>
        {usefulness === null ? (
          <p className={styles.quiet}>{words.notAnswered}</p>
        ) : (
          <>
            <p className={styles.quiet}>{terms.usefulnessQuestion}</p>
            <p className={styles.answer}>{words.answered(terms.usefulness[usefulness.score], formatDayLong(usefulness.answeredOn, language))}</p>
            {usefulness.text !== '' && <p className={styles.text}>{usefulness.text}</p>}
          </>
        )}
      </Section>
    </>
  );
}

function Editions({ followUp: { received }, report }: ReceiptProps) {
  const words = useWords('status').locked;
  const styles = useStatusStyles();
  const language = useLanguage();
  const when = (at: Instant) => `${formatDayLong(dayIn(at), language)} ${formatTime(at, language)}`;
  const last = received.at(-1);
  if (!last) return <p className={styles.quiet}>{words.notReceived}</p>;
  return (
    <>
      {isChangedAfterReceipt(received, report) && <p className={styles.answer}>{words.changed}</p>}
      <ul className={styles.lines}>
        {received.map(({ mark, submittedAt, author, fileUrl }, at) => (
          <li key={mark}>
            <Link href={fileUrl} target="_blank" rel="noreferrer">
              {words.edition(at + 1, when(submittedAt), author)}
            </Link>
          </li>
        ))}
      </ul>
      {report.submittedAt !== null && report.submittedAt > last.submittedAt && <p className={styles.quiet}>{words.notFetched(when(report.submittedAt), report.record.writtenBy.name)}</p>}
    </>
  );
}
