import { mergeClasses } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockAlarm20Filled } from '@fluentui/react-icons/svg/clock-alarm';
import type { CalendarDay } from '#domain';
import { useToday } from '../frame/clock.ts';
import { useLanguage, useWords } from '../frame/words.ts';
import { useDueStyles } from './Due.styles.ts';
import { presentDue } from './presentDue.ts';

export interface DueProps {
  readonly day: CalendarDay;
  /** `row`: date over distance, in a row's right corner. `line`: one line, "Frist 19. nov. · 4 dage over". `plain`: one line without the word, "27. nov. · om 4 dage". */
  readonly form: 'row' | 'line' | 'plain';
  /** A meeting is convened on that day: not a deadline any more. */
  readonly isBooked?: boolean;
  /** Months written out, where there is room. */
  readonly isLong?: boolean;
  /** Said instead of the distance, e.g. "møde kl. 10.00". */
  readonly instead?: string;
}

/** A due date, absolute and relative, always in the same corner. Overdue: filled alarm and semibold; red only on the icon. */
export function Due(props: DueProps) {
  const styles = useDueStyles();
  const shown = presentDue(props, useToday(), useLanguage(), useWords('ui'));
  const icon = <DueIcon state={shown.state} />;
  if (props.form === 'row') {
    return (
      <div className={styles.row}>
        <span className={styles.date}>
          {icon}
          {shown.date}
        </span>
        <span className={styles.distance}>{shown.distance}</span>
      </div>
    );
  }
  return (
    <span className={mergeClasses(styles.line, props.form === 'plain' && styles.plain, shown.state === 'overdue' && styles.overdue)}>
      {icon}
      <span>{shown.line}</span>
    </span>
  );
}

function DueIcon({ state }: { readonly state: 'overdue' | 'ahead' | 'booked' }) {
  const styles = useDueStyles();
  const words = useWords('ui');
  if (state === 'overdue') return <ClockAlarm20Filled className={mergeClasses(styles.icon, styles.alarm)} role="img" aria-label={words.overdue} />;
  if (state === 'booked') return <CheckmarkCircle20Filled className={styles.icon} role="img" aria-label={words.booked} />;
  return <CalendarClock20Regular className={styles.icon} role="img" aria-label={words.deadline} />;
}
