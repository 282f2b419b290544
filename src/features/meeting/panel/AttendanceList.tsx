import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import type { Attendance, MeetingMode, Presence } from '#domain';
import { useWords } from '#ui';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { type PresentedAttendance, notedOf, presentAttendance, withAttendance } from '../presentAttendance.ts';
import { agendaOf } from '../walk.ts';
import type { PanelProps } from './PanelProps.ts';
import { WrittenField } from './WrittenField.tsx';

/** Who is there, under the agenda. Nothing has to be noted but why the citizen is away (R40). */
export function AttendanceList({ state, cover, desk, canWrite }: PanelProps) {
  const words = useWords('meeting').attendance;
  const styles = useMeetingStyles();
  const noted = notedOf(state.plans, cover);
  const rows = presentAttendance(cover.room.participants, noted);
  const write = (attendance: readonly Attendance[]) => desk.agree(cover, { attendance });
  const isNoted = noted !== null;
  if (!isNoted && !canWrite) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{state.covers.length > 1 ? `${words.title} · ${cover.room.service.shortName}` : words.title}</h2>
      {rows.length === 0 && <p className={styles.quiet}>{words.nobody}</p>}
      {!isNoted && rows.length > 0 && <Button onClick={() => write(rows.map(({ attendance }) => attendance))}>{words.note}</Button>}
      {isNoted && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.participant.key} className={styles.attendant}>
              {canWrite ? <OneAttendance row={row} items={agendaOf([cover]).length} onWrite={(one) => write(withAttendance(rows, one))} desk={desk} /> : <Shown row={row} />}
            </li>
          ))}
        </ul>
      )}
      {isNoted && canWrite && <p className={styles.caption}>{words.seen}</p>}
    </section>
  );
}

interface OneAttendanceProps extends Pick<PanelProps, 'desk'> {
  readonly row: PresentedAttendance;
  /** How many the agenda has. */
  readonly items: number;
  readonly onWrite: (attendance: Attendance) => void;
}

const PRESENCES: readonly Presence[] = ['present', 'partly', 'absent'];
const MODES: readonly MeetingMode[] = ['inPerson', 'video', 'phone'];

function OneAttendance({ row: { participant, attendance, lacksReason }, items, desk, onWrite }: OneAttendanceProps) {
  const words = useWords('meeting').attendance;
  const styles = useMeetingStyles();
  const { name } = participant;
  const { presence, mode, reason } = attendance;
  const change = (changed: Partial<Attendance>) => onWrite({ ...attendance, ...changed });
  const here = attendance.items ?? [];
  const all = Array.from({ length: items }, (_, at) => at + 1);
  return (
    <>
      <Field label={name} className={styles.field}>
        <Select value={presence} onChange={(_, { value }) => change({ presence: value as Presence, items: value === 'partly' ? here : null })}>
          {PRESENCES.map((one) => (
            <option key={one} value={one}>
              {words.presence[one]}
            </option>
          ))}
        </Select>
      </Field>
      {presence !== 'absent' && (
        <Select aria-label={words.how(name)} size="small" value={mode} onChange={(_, { value }) => change({ mode: value as MeetingMode })}>
          {MODES.map((one) => (
            <option key={one} value={one}>
              {words.mode[one]}
            </option>
          ))}
        </Select>
      )}
      {presence === 'partly' && (
        <div role="group" aria-label={words.items(name)} className={styles.items}>
          {all.map((item) => (
            <Checkbox key={item} label={words.item(item)} checked={here.includes(item)} onChange={(_, { checked }) => change({ items: all.filter((one) => (one === item ? checked === true : here.includes(one))) })} />
          ))}
        </div>
      )}
      {presence !== 'present' && (
        <WrittenField label={presence === 'partly' ? words.reasonPartly(name) : words.reason(name)} value={reason} desk={desk} rowKey={null} onWrite={(text) => change({ reason: text })} {...(lacksReason && { problem: words.mustExplain(name) })} />
      )}
    </>
  );
}

function Shown({ row: { participant, attendance } }: { readonly row: PresentedAttendance }) {
  const words = useWords('meeting').attendance;
  const styles = useMeetingStyles();
  const items = attendance.presence === 'partly' ? (attendance.items ?? []).map(words.item).join(', ') : '';
  return (
    <>
      <span className={styles.text}>{participant.name}</span>
      <span className={styles.caption}>{[words.presence[attendance.presence], items, attendance.reason].filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}
