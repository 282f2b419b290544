import { Button } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { dayIn, type Instant, type Proposal, type ReasonMark } from '#domain';
import { formatDayLong, formatTime, type Language } from '#i18n';
import { ChoiceGroup, UnknownNote, useLanguage, useWords } from '#ui';
import { useEffect, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { presentProposal } from '../presentWhen.ts';
import type { StepProps } from '../StepProps.ts';

const MARKS: Readonly<Record<ReasonMark, typeof Checkmark16Regular>> = { check: Checkmark16Regular, info: Info16Regular, unknown: QuestionCircle16Regular };

/** More at once are not compared. */
const SHOWN = 3;

/** The best times, the best one chosen already: most people need one press. */
export function Proposals({ draft, onChange, problems, proposals }: StepProps & { readonly proposals: readonly Proposal[] }) {
  const words = useWords('book');
  const language = useLanguage();
  const styles = useBookStyles();
  const [isWhole, setWhole] = useState(false);
  const best = proposals[0];
  const shownAt = (at: number, { start }: Proposal) => isWhole || at < SHOWN || start === draft.time?.start;
  const shownProposals = proposals.filter((proposal, at) => shownAt(at, proposal));
  const isStale = draft.time !== null && !draft.time.isOwn && !proposals.some(({ start, end }) => start === draft.time?.start && end === draft.time.end);
  useEffect(() => {
    if (best && (draft.time === null || isStale)) onChange({ time: { start: best.start, end: best.end, isOwn: false }, lostTime: draft.time?.start ?? null });
  }, [best, draft.time, isStale, onChange]);
  const group = useRef<HTMLDivElement>(null);
  // The button goes, so the focus follows to what it brought.
  const showAll = () => {
    setWhole(true);
    group.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
  };
  const choose = (value: string) => {
    const chosen = proposals.find(({ start }) => start === value);
    if (chosen) onChange({ time: { start: chosen.start, end: chosen.end, isOwn: false }, lostTime: null });
  };
  const count = ({ 1: 'one', 2: 'two', 3: 'three' } as const)[shownProposals.length];
  return (
    <div ref={group}>
    <LostTime draft={draft} />
    <ChoiceGroup
      label={count ? words.when.proposals[count] : words.when.proposals.more(shownProposals.length)}
      look="cards"
      value={draft.time?.isOwn ? null : (draft.time?.start ?? null)}
      onChoose={choose}
      {...(problems.time !== undefined && { problem: problems.time })}
      choices={shownProposals.map((proposal) => {
        const shown = presentProposal(proposal, draft.invitees, language, words);
        return {
          value: shown.value,
          label: shown.day,
          more: (
            <>
              <span>{shown.time}</span>
              <span className={styles.reasons}>
                {shown.reasons.map(({ mark, text }) => {
                  const Mark = MARKS[mark];
                  return (
                    <span key={text} className={styles.reason}>
                      <Mark aria-hidden className={styles.reasonIcon} />
                      {text}
                    </span>
                  );
                })}
              </span>
            </>
          ),
        };
      })}
    />
    {shownProposals.length < proposals.length && (
      <Button appearance="transparent" className={styles.menu} onClick={showAll}>
        {words.when.moreTimes}
      </Button>
    )}
    </div>
  );
}

/** A time nobody chose must not stand in the place of one that was, without a word. */
function LostTime({ draft: { time, lostTime } }: Pick<StepProps, 'draft'>) {
  const words = useWords('book').when;
  const language = useLanguage();
  const isLost = lostTime && time && !time.isOwn && time.start !== lostTime;
  return isLost ? <UnknownNote>{words.lost(said(lostTime, language), said(time.start, language))}</UnknownNote> : null;
}

function said(start: Instant, language: Language): string {
  return `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTime(start, language)}`;
}
