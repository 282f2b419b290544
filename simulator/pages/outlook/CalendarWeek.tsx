import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { CalendarEntry } from '../../hosts/outlook/outlookShapes.ts';
import { addDays, clock, instantOf, localParts, mondayOf, shortDay, weekNumber } from '../frame/danishTime.ts';
import { layOutWeek } from './weekLayout.ts';
import { PaneButton } from './PaneButton.tsx';

export interface CalendarWeekProps {
  readonly monday: string;
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
  readonly selected: string | undefined;
  readonly isPaneOpen: boolean;
  readonly onWeek: (monday: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onTogglePane: () => void;
}

const HOUR = 48;

/** The week of the person's own calendar. */
export function CalendarWeek(props: CalendarWeekProps) {
  const styles = useStyles();
  const { monday, today } = props;
  const { firstHour, lastHour, columns } = layOutWeek(monday, props.entries);
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);

  return (
    <section className={styles.calendar} aria-label="Kalender">
      <div className={styles.bar}>
        <Button appearance="primary" icon={<AddRegular />} onClick={props.onNew}>
          Ny aftale
        </Button>
        <Button onClick={() => props.onWeek(mondayOf(today))}>I dag</Button>
        <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label="Ugen før" onClick={() => props.onWeek(addDays(monday, -7))} />
        <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label="Ugen efter" onClick={() => props.onWeek(addDays(monday, 7))} />
        <h1 className={styles.title} aria-live="polite">
          {monthOf(monday)} <span className={styles.week}>uge {weekNumber(monday)}</span>
        </h1>
        <PaneButton isOpen={props.isPaneOpen} onToggle={props.onTogglePane} />
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={`Uge ${weekNumber(monday)}`}>
        <div className={styles.days}>
          <div className={styles.hours} aria-hidden="true">
            {hours.map((hour) => (
              <div key={hour} className={styles.hour}>
                {hour}
              </div>
            ))}
          </div>
          {columns.map(({ day, placed }) => (
            <div key={day} className={styles.column} role="group" aria-label={shortDay(noonOf(day))}>
              <div className={mergeClasses(styles.day, day === today && styles.today)}>{shortDay(noonOf(day))}</div>
              <div className={styles.slots} style={{ height: hours.length * HOUR }}>
                {placed.map(({ entry, top, height, lane, lanes }) => (
                  <button
                    key={entry.id}
                    type="button"
                    className={mergeClasses(styles.entry, entry.isFree && styles.free, entry.id === props.selected && styles.selected)}
                    style={{ top: top * HOUR + 1, height: height * HOUR - 3, left: `${(lane / lanes) * 100}%`, width: `calc(${100 / lanes}% - 4px)` }}
                    onClick={() => props.onOpen(entry.id)}
                  >
                    <span className={mergeClasses(styles.subject, entry.isCancelled && styles.cancelled)}>{entry.subject || 'Uden titel'}</span>
                    <span className={styles.time}>
                      {clock(entry.start)}–{clock(entry.end)}
                    </span>
                    {entry.location && <span className={styles.time}>{entry.location}</span>}
                  </button>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

const noonOf = (day: string): number => instantOf({ day, time: '12:00' });

/** The month that the week's Thursday is in, as for the number of the week. */
function monthOf(monday: string): string {
  const text = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric' }).format(noonOf(addDays(monday, 3)));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const dayOf = (instant: number): string => localParts(instant).day;

const useStyles = makeStyles({
  calendar: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '12px 16px' },
  title: { flexGrow: 1, margin: '0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  week: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase300 },
  scroll: {
    flexGrow: 1,
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  days: { display: 'flex', minWidth: '560px' },
  hours: { width: '44px', flexShrink: 0, paddingTop: '33px' },
  hour: { height: `${HOUR}px`, textAlign: 'right', paddingRight: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, transform: 'translateY(-8px)', fontVariantNumeric: 'tabular-nums' },
  column: { flex: '1 1 0', minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  day: { padding: '6px 8px', height: '20px', fontSize: tokens.fontSizeBase300, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap', overflow: 'hidden' },
  today: { fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 3px 0 ${tokens.colorBrandStroke1}` },
  slots: {
    position: 'relative',
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR}px`,
  },
  entry: {
    position: 'absolute',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflow: 'hidden',
    padding: '3px 6px 3px 8px',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  free: { backgroundColor: tokens.colorNeutralBackground1, fontStyle: 'italic' },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: tokens.shadow4 },
  subject: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cancelled: { textDecorationLine: 'line-through' },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
