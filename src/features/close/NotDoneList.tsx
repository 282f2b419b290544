import type { CoveredFollowUp, MeetingPlan } from '#flows';
import { formatList } from '#i18n';
import { Section, useLanguage, useWords } from '#ui';
import { useCloseStyles } from './Close.styles.ts';
import { unfinishedIn } from './toClose.ts';

interface NotDoneListProps {
  readonly covers: readonly CoveredFollowUp[];
  readonly planOf: (cover: CoveredFollowUp) => MeetingPlan | null;
  /** There is a next follow-up to carry goals over to. */
  readonly goesOn: boolean;
}

/** A list to remember by: it stops nobody. */
export function NotDoneList({ covers, planOf, goesOn }: NotDoneListProps) {
  const words = useWords('close');
  const terms = useWords('terms');
  const styles = useCloseStyles();
  const language = useLanguage();
  const { decisions, ratings, voices, subGoals, contracts, isAttendanceMissing, absences } = unfinishedIn(covers, planOf);
  const { missing } = words;
  const lines = [
    ...(contracts.length > 0 ? [missing.contract(formatList(contracts, language))] : []),
    ...(decisions > 0 ? [(goesOn ? missing.decision : missing.decisionAtEnd)(decisions)] : []),
    ...(ratings > 0 ? [missing.rating(ratings)] : []),
    ...(voices.length > 0 ? [missing.voices(formatList(voices.map((voice) => terms.voice[voice].toLocaleLowerCase()), language))] : []),
    ...(isAttendanceMissing ? [missing.attendance] : []),
    ...(absences.length > 0 ? [missing.absence(formatList(absences, language))] : []),
    ...(subGoals > 0 ? [missing.subGoals(subGoals)] : []),
    missing.papers,
  ];
  return (
    <Section title={words.notDone} level={2}>
      <p className={styles.quiet}>{words.notDoneWhy}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
