import { Button, Field, Input } from '@fluentui/react-components';
import { dayIn, type SlotSearch, timeIn } from '#domain';
import { useLanguage, useNow, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { checkOwnTime } from '../checkOwnTime.ts';
import { presentOwnTime } from '../presentOwnTime.ts';
import type { StepProps } from '../StepProps.ts';

/** A time of one's own, checked by the same rules as the proposals: said, not forbidden. */
export function OwnTime({ draft, onChange, slots, settings, problems }: StepProps & { readonly slots: SlotSearch }) {
  const book = useWords('book');
  const words = book.when;
  const styles = useBookStyles();
  const language = useLanguage();
  const now = useNow();
  const own = draft.time?.isOwn ? draft.time : null;
  const [isOpen, setOpen] = useState(own !== null);
  const [isAsked, setAsked] = useState(false);
  const [day, setDay] = useState<string>(own ? dayIn(own.start) : '');
  const [time, setTime] = useState<string>(own ? timeIn(own.start) : '');
  const checked = checkOwnTime(day, time, slots, now);
  const write = (nextDay: string, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    const next = checkOwnTime(nextDay, nextTime, slots, now);
    onChange({ time: next.kind === 'time' ? { start: next.start, end: next.end, isOwn: true } : null });
  };
  const open = () => {
    setOpen(true);
    setAsked(true);
  };
  if (!isOpen) return <Button onClick={open}>{words.own}</Button>;
  const isTouched = day !== '' || time !== '' || problems.time !== undefined;
  const problem = (field: 'day' | 'time') => (isTouched && checked.kind === 'problem' && checked.field === field ? { validationMessage: saidOf(checked.problem) } : {});
  return (
    <div>
      <div className={styles.twoFields}>
        <Field label={words.ownDay} className={styles.field} {...problem('day')}>
          <Input type="date" autoFocus={isAsked} value={day} min={slots.today} data-field="time" onChange={(_, { value }) => write(value, time)} />
        </Field>
        <Field label={words.ownTime} className={styles.field} {...problem('time')}>
          <Input type="time" value={time} step={300} onChange={(_, { value }) => write(day, value)} />
        </Field>
      </div>
      <div role="status" className={styles.small}>
        {checked.kind === 'time' && presentOwnTime(checked.checked, draft.invitees, settings, language, book).map((said) => <p key={said}>{said}</p>)}
      </div>
    </div>
  );

  function saidOf(code: 'dayMissing' | 'timeMissing' | 'past' | 'skipped'): string {
    return { dayMissing: words.ownDayMissing, timeMissing: words.ownTimeMissing, past: words.ownPast, skipped: words.ownSkipped }[code];
  }
}
