import type { Report, RoomFile } from '#domain';
import { decisionKey, planOf } from '#flows';
import { Quote, useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { decisionOf } from '../presentDecided.ts';
import { NewGoals } from './NewGoals.tsx';
import type { PanelProps } from './PanelProps.ts';
import { WrittenField } from './WrittenField.tsx';

/** Item 2: what the service wrote about the life themes, and what the citizen and others want said. */
export function ThemesStep({ cover: { room, followUp } }: PanelProps) {
  const words = useWords('meeting').themes;
  const styles = useMeetingStyles();
  const reports = room.reports.filter((row) => row.followUpKey === followUp.key && row.submittedAt !== null);
  return (
    <>
      <p className={styles.quiet}>{words.lead}</p>
      {reports.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {reports.map((report) => (
        <OneReport key={report.key} room={room} report={report} />
      ))}
    </>
  );
}

function OneReport({ room, report }: { readonly room: RoomFile; readonly report: Report }) {
  const words = useWords('meeting').themes;
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const name = { citizen: words.statement(room.citizen.calledName), provider: room.service.shortName, authority: terms.voice.authority, otherActor: report.actor || words.otherActor }[report.voice];
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{name}</h2>
      {report.lifeSituation !== '' && (
        <>
          <p className={styles.caption}>{words.life}</p>
          <p className={styles.text}>{report.lifeSituation}</p>
        </>
      )}
      {report.statement !== '' && <p className={styles.text}>{report.voice === 'citizen' ? <Quote text={report.statement} size="body" /> : report.statement}</p>}
      <ul className={styles.rows}>
        {report.functionalChanges.map(({ theme, change, text }) => (
          <li key={theme} className={styles.row}>
            <span className={styles.caption}>{theme}</span>
            <span className={styles.text}>{[terms.change[change], text].filter((part) => part !== '').join(': ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Item 3: what is recommended, and what is agreed for the whole. */
export function CourseStep(props: PanelProps) {
  const { cover, desk, canWrite } = props;
  const words = useWords('meeting').course;
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const { room, followUp } = cover;
  const decision = decisionOf(cover, null);
  const recommendations = room.reports.flatMap((report) =>
    report.followUpKey === followUp.key && report.recommendation !== null && report.submittedAt !== null ? [{ report, what: terms.recommendation[report.recommendation] }] : [],
  );
  return (
    <>
      <p className={styles.quiet}>{words.lead}</p>
      {recommendations.map(({ report, what }) => (
        <div key={report.key}>
          <p className={styles.strong} style={{ margin: 0 }}>
            {words.recommends(room.service.shortName, what.toLocaleLowerCase())}
          </p>
          <p className={styles.text}>{report.recommendationReason}</p>
        </div>
      ))}
      {canWrite ? (
        <WrittenField key={followUp.key} label={words.text} value={decision?.text ?? ''} desk={desk} rowKey={decisionKey(followUp.key, null)} onWrite={(text) => desk.decide(cover, null, { text })} />
      ) : (
        <p className={styles.text}>{decision?.text || words.nothing}</p>
      )}
      {canWrite && <NewGoals key={`${followUp.key} goals`} {...props} />}
    </>
  );
}

/** Item 4: when the effort is finished, and what takes its place. Of each service for itself: it goes into that one's contract. */
export function FinishStep({ cover, state, desk, canWrite }: PanelProps) {
  const words = useWords('meeting').finish;
  const styles = useMeetingStyles();
  const { contract, service } = cover.room;
  const plan = planOf(state.plans, cover);
  const reachedWhen = plan.reachedWhen ?? contract?.reachedWhen ?? '';
  const transitionTo = plan.transitionTo ?? contract?.transitionTo ?? '';
  const whose = state.covers.length > 1 && <p className={styles.caption}>{words.contractWith(service.shortName)}</p>;
  if (canWrite) {
    return (
      <>
        <p className={styles.quiet}>{words.lead}</p>
        {whose}
        <WrittenField label={words.reachedWhen} value={reachedWhen} desk={desk} rowKey={null} onWrite={(text) => desk.agree(cover, { reachedWhen: text })} />
        <WrittenField label={words.transitionTo} value={transitionTo} desk={desk} rowKey={null} onWrite={(text) => desk.agree(cover, { transitionTo: text })} />
      </>
    );
  }
  return (
    <>
      {whose}
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.reachedWhen}</h2>
        <p className={styles.text}>{reachedWhen || words.nothing}</p>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.transitionTo}</h2>
        <p className={styles.text}>{transitionTo || words.nothing}</p>
      </section>
    </>
  );
}
