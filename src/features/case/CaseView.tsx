import type { CaseFile, Person } from '#domain';
import { nextStepOf } from '#domain';
import { useLanguage, useNow, useToday, useWords } from '#ui';
import type { ReactNode } from 'react';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseNext } from './CaseNext.tsx';
import type { ChangedInOutlook } from './OutlookNews.tsx';
import { CaseSide } from './CaseSide.tsx';
import { useCaseViewStyles } from './CaseView.styles.ts';
import { Goals } from './Goals.tsx';
import { presentDecision, presentFinish } from './presentDecision.ts';
import { presentHeader } from './presentHeader.ts';
import { RestrictedStatements } from './RestrictedStatements.tsx';
import { situationOf } from './situationOf.ts';

export interface CaseViewProps {
  readonly file: CaseFile;
  readonly me: Person;
  /** The list is not beside it: a way back stands above the name. */
  readonly isAlone: boolean;
  /** What is waited for before a meeting, and what has come. */
  readonly material?: ReactNode;
  /** Who has answered the invitation; fetched by itself, so it may come later or not at all. */
  readonly responses?: ReactNode;
  /** What to have ready for the next meeting; comes later. */
  readonly preparation?: ReactNode;
  /** Names of those the next meeting cannot be held without, and who do not come. */
  readonly declined?: readonly string[];
  /** What was done to a called meeting in Outlook itself. */
  readonly outlook?: ChangedInOutlook | null;
}

const NOBODY: readonly string[] = [];

/** A case in full, as its caseworker sees it. */
export function CaseView({ file, me, isAlone, material, responses, preparation, declined = NOBODY, outlook = null }: CaseViewProps) {
  const styles = useCaseViewStyles();
  const language = useLanguage();
  const words = useWords('case');
  const terms = useWords('terms');
  const today = useToday();
  const now = useNow();
  const situation = situationOf(file, me);
  const step = nextStepOf(situation, today, me);
  return (
    <div className={styles.page}>
      <CaseHeader header={presentHeader(file, today, language, words)} caseKey={file.case.key} isAlone={isAlone} />
      <CaseNext file={file} me={me} step={step} unfinished={situation.unfinishedMeeting} declined={declined} outlook={outlook} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {preparation}
          <Goals rooms={file.rooms} />
          {material}
          <Agreed decision={presentDecision(file, language, words, terms)} finish={presentFinish(file, words)} />
          <RestrictedStatements statements={file.restrictedStatements} />
          <CaseHistory file={file} />
        </div>
        <CaseSide file={file} me={me} besides={step.followUpKeys} now={now} outlook={outlook} responses={responses} />
      </div>
    </div>
  );
}

function Agreed({ decision, finish }: { readonly decision: ReturnType<typeof presentDecision>; readonly finish: readonly string[] }) {
  const styles = useCaseViewStyles();
  const words = useWords('case');
  return (
    <div className={styles.agreed}>
      <section className={styles.agreedPart}>
        <h3 className={styles.small}>{words.decided}</h3>
        {decision ? decision.texts.map((text) => <p key={text}>{text}</p>) : <p>{words.nothingDecided}</p>}
        {decision && <p className={styles.caption}>{decision.meta}</p>}
      </section>
      <section className={styles.agreedPart}>
        <h3 className={styles.small}>{words.finished}</h3>
        {finish.length > 0 ? finish.map((text) => <p key={text}>{text}</p>) : <p>{words.notFinished}</p>}
      </section>
    </div>
  );
}
