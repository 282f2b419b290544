import { Link } from '@fluentui/react-components';
import { type CaseFile, dayIn, type FollowUp, type Goal, isFailure, wasClosed } from '#domain';
import { loadGoalVersions } from '#flows';
import { useStore } from '#store/queries';
import { useLanguage, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useCaseViewStyles } from '../CaseView.styles.ts';
import { type PresentedEdition, type PresentedFollowUp, presentFollowUp } from './presentEditions.ts';
import { ReopenForm } from './ReopenForm.tsx';

/** Follow-ups that were closed, newest first: what was decided, the papers, and each correction with who, when and why. */
export function Earlier({ file }: { readonly file: CaseFile }) {
  const language = useLanguage();
  const words = useWords('close');
  const caseWords = useWords('case');
  const terms = useWords('terms');
  const goals = useGoals(file);
  const shown = file.rooms
    .flatMap((room) => room.followUps.filter(wasClosed).map((followUp) => ({ room, followUp })))
    .sort((a, b) => dayOf(b.followUp).localeCompare(dayOf(a.followUp)))
    .map(({ room, followUp }) => presentFollowUp(room, followUp, { language, words, caseWords, terms, goals }));
  return (
    <>
      {shown.map((one) => (
        <OneFollowUp key={one.followUp.key} shown={one} caseKey={file.case.key} />
      ))}
    </>
  );
}

function OneFollowUp({ shown, caseKey }: { readonly shown: PresentedFollowUp; readonly caseKey: CaseFile['case']['key'] }) {
  const styles = useCaseViewStyles();
  const words = useWords('close');
  const { room, followUp, title, service, texts, editions } = shown;
  const hasPapers = editions.some(({ papers }) => papers.length > 0);
  return (
    <section className={styles.agreedPart}>
      <h3 className={styles.small}>{title}</h3>
      <p className={styles.caption}>{service}</p>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {editions.map((edition) => (
        <Edition key={edition.line} edition={edition} />
      ))}
      {!hasPapers && <p className={styles.caption}>{words.noPapers}</p>}
      {followUp.state === 'closed' && <ReopenForm room={room} followUp={followUp} caseKey={caseKey} day={title} />}
    </section>
  );
}

function Edition({ edition: { line, changes, papers, reopened } }: { readonly edition: PresentedEdition }) {
  const styles = useCaseViewStyles();
  return (
    <>
      <p className={styles.caption}>{line}</p>
      {changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
      {papers.length > 0 && (
        <div className={styles.links}>
          {papers.map(({ name, url }) => (
            <Link key={name} href={url} target="_blank" rel="noreferrer">
              {name}
            </Link>
          ))}
        </div>
      )}
      {reopened !== null && <p>{reopened}</p>}
    </>
  );
}

/** Only where something was corrected are words of goals needed that are over; without them the change is told without its goal. */
function useGoals(file: CaseFile): readonly Goal[] {
  const store = useStore();
  const [goals, setGoals] = useState<readonly Goal[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const corrected = file.rooms.filter(({ followUps }) => followUps.some(({ editions }) => editions.length > 1));
    Promise.all(corrected.map(({ room, caseKey }) => loadGoalVersions(store, room.code, caseKey))).then(
      (read) => isCurrent && setGoals(read.flat()),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, file]);
  return goals;
}

function dayOf(followUp: FollowUp): string {
  return followUp.meetingStart ? dayIn(followUp.meetingStart) : followUp.dueOn;
}
