import { Link } from '@fluentui/react-components';
import { type CaseFile, completenessOf, dayIn, type Instant, isChangedAfterReceipt, type Recorded, type Report } from '#domain';
import { formatDayLong, formatTime } from '#i18n';
import { presentCompleteness, useLanguage, useWords } from '#ui';
import type { Collected } from './collected.ts';
import { useCollectStyles } from './Collect.styles.ts';
import { Reminder } from './Reminder.tsx';
import { statusReminder } from './reminderText.ts';
import { Useful } from './Useful.tsx';

interface MaterialProps {
  readonly file: CaseFile;
  readonly one: Collected;
  readonly pageOf: (roomCode: string, followUpKey: string) => string;
}

/** The status one service was asked for: as it came, or a reminder to send. */
export function Material({ file, one, pageOf }: MaterialProps) {
  const { room, followUp, report } = one;
  const words = useWords('collect');
  const styles = useCollectStyles();
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{words.statusFrom(room.service.shortName)}</h4>
      {report ? (
        <>
          <Received one={one} report={report} />
          <Useful key={followUp.usefulness?.answeredOn ?? ''} caseKey={file.case.key} roomCode={room.room.code} followUp={followUp} />
        </>
      ) : (
        <Missing one={one} link={pageOf(room.room.code, followUp.key)} />
      )}
    </section>
  );
}

function Missing({ one, link }: { readonly one: Collected; readonly link: string }) {
  const { followUp } = one;
  const words = useWords('collect');
  const styles = useCollectStyles();
  const language = useLanguage();
  if (followUp.materialRequested.length === 0) return <p className={styles.quiet}>{words.notAsked}</p>;
  return (
    <>
      <p className={styles.line}>{followUp.materialDue ? words.missingBy(formatDayLong(followUp.materialDue, language, { weekday: true })) : words.missing}</p>
      <Reminder about={followUp.key} text={(caseworker) => statusReminder(followUp, { link, caseworker, language, words: words.reminder })} />
    </>
  );
}

function Received({ one: { room, followUp }, report }: { readonly one: Collected; readonly report: Recorded<Report> }) {
  const words = useWords('collect');
  const terms = useWords('terms');
  const styles = useCollectStyles();
  const language = useLanguage();
  const when = (at: Instant) => `${formatDayLong(dayIn(at), language)} ${formatTime(at, language)}`;
  const { received } = followUp;
  return (
    <>
      <p className={styles.line}>{words.submitted(when(report.submittedAt!), report.record.writtenBy.name)}</p>
      <ul className={styles.list}>
        {presentCompleteness(completenessOf(room, followUp, report), language, terms).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isChangedAfterReceipt(received, report) && <p className={styles.strong}>{words.changed}</p>}
      {received.length === 0 && <p className={styles.quiet}>{words.filing}</p>}
      <div className={styles.links}>
        {received.map(({ mark, submittedAt, fileUrl }, at) => (
          <Link key={`${at} ${mark}`} href={fileUrl} target="_blank" rel="noreferrer">
            {received.length === 1 ? words.file : words.edition(at + 1, when(submittedAt))}
          </Link>
        ))}
      </div>
    </>
  );
}
