import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { mergeClasses } from '@fluentui/react-components';
import type { Agenda } from '#domain';
import { Hidden, useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { titleOf } from '../presentHeader.ts';

interface AgendaListProps {
  readonly agenda: Agenda;
  readonly itemAt: number;
  readonly decided: number;
  /** Minutes, by the item's place. */
  readonly used: Readonly<Record<number, number>>;
  readonly onGo: (itemAt: number) => void;
}

/** The whole agenda; an item leads to where it is talked about. */
export function AgendaList({ agenda, itemAt, decided, used, onGo }: AgendaListProps) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const subline = (at: number): string => {
    const place = at === itemAt ? words.agenda.here : agenda[at]!.item === 'goals' && decided > 0 ? words.agenda.decisions(decided) : null;
    const minutes = used[at] ?? 0;
    return [place, minutes > 0 ? words.agenda.used(minutes) : null].filter((part) => part !== null).join(' · ');
  };
  return (
    <>
      <ol className={styles.agenda}>
        {agenda.map((item, at) => (
          <li key={at} className={styles.agendaRow}>
            <button type="button" className={styles.agendaItem} aria-current={at === itemAt ? 'step' : undefined} onClick={() => onGo(at)}>
              {at < itemAt ? <CheckmarkCircle20Filled aria-hidden /> : at === itemAt ? <CircleHalfFill20Regular aria-hidden /> : <Circle20Regular aria-hidden />}
              <span className={styles.agendaSaid}>
                <span className={mergeClasses(at === itemAt && styles.strong)}>{words.itemTitle(at + 1, titleOf(item, terms))}</span>
                {subline(at) !== '' && <span className={styles.caption}>{subline(at)}</span>}
                {at < itemAt && <Hidden>{words.agenda.done}</Hidden>}
              </span>
              <span className={styles.caption}>{words.agenda.minutes(item.minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>{words.agenda.help}</p>
    </>
  );
}
