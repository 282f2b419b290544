import { Button, Field, Input } from '@fluentui/react-components';
import { dayIn, type SlotSearch, timeIn } from '#domain';
import { formatDays } from '#i18n';
import { useLanguage, useNow, useWords } from '#ui';
import { useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { checkOwnTime, type OwnTimeRemark } from '../checkOwnTime.ts';
import { firstNames } from '../names.ts';
import type { StepProps } from '../StepProps.ts';

/** A time of one's own, checked by the same rules as the proposals: said, not forbidden. */
export function OwnTime({ draft, onChange, slots, settings, problems }: StepProps & { readonly slots: SlotSearch }) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const language = useLanguage();
  const now = useNow();
  const own = draft.time?.isOwn ? draft.time : null;
  const [isOpen, setOpen] = useState(own !== null);
  const [day, setDay] = useState<string>(own ? dayIn(own.start) : '');
  const [time, setTime] = useState<string>(own ? timeIn(own.start) : '');
  const checked = checkOwnTime(day, time, slots, now);
  const write = (nextDay: string, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    const next = checkOwnTime(nextDay, nextTime, slots, now);
    onChange({ time: next.kind === 'time' ? { start: next.start, end: next.end, isOwn: true } : null });
  };
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{words.own}</Button>;
  const isTouched = day !== '' || time !== '' || problems.time !== undefined;
  const problem = (field: 'day' | 'time') => (isTouched && checked.kind === 'problem' && checked.field === field ? { validationMessage: saidOf(checked.problem) } : {});
  return (
    <div>
      <div className={styles.twoFields}>
        <Field label={words.ownDay} className={styles.field} {...problem('day')}>
          <Input type="date" value={day} data-field="time" onChange={(_, { value }) => write(value, time)} />
        </Field>
        <Field label={words.ownTime} className={styles.field} {...problem('time')}>
          <Input type="time" value={time} step={300} onChange={(_, { value }) => write(day, value)} />
        </Field>
      </div>
      <div role="status" className={styles.small}>
        {checked.kind === 'time' && (checked.remarks.length === 0 ? <p>{words.ownFine}</p> : checked.remarks.map((remark) => <p key={remark.code}>{sayRemark(remark)}</p>))}
      </div>
    </div>
  );

  function saidOf(code: 'dayMissing' | 'timeMissing' | 'past' | 'skipped'): string {
    return { dayMissing: words.ownDayMissing, timeMissing: words.ownTimeMissing, past: words.ownPast, skipped: words.ownSkipped }[code];
  }

  function sayRemark(remark: OwnTimeRemark): string {
    if (remark.code === 'closed') return words.ownClosed(words[remark.reason]);
    if (remark.code === 'short') return words.ownShort(formatDays(settings.writingDays, language));
    return words.ownBusy(firstNames(draft.invitees.filter(({ id }) => remark.ids.includes(id)), language, words.you));
  }
}
