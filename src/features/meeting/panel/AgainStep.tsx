import { Field, Input, Link } from '@fluentui/react-components';
import { type CalendarDay, dayIn } from '#domain';
import { type CoveredFollowUp, nextDueOf } from '#flows';
import { formatDayLong, formatList, type Language, type Words } from '#i18n';
import { ChoiceGroup, useLanguage, useWords, VoiceMark } from '#ui';
import { useState } from 'react';
import { useMeetingStyles } from '../Meeting.styles.ts';
import { nextDatesOf, readOwnDate } from '../nextDates.ts';
import { countThere, notedOf } from '../presentAttendance.ts';
import { presentDecided, presentMissing } from '../presentDecided.ts';
import type { PanelProps } from './PanelProps.ts';

/** Item 5: the next date, what was decided, and whose words are missing. */
export function AgainStep(props: PanelProps) {
  const { goals } = props;
  const words = useWords('meeting');
  const terms = useWords('terms');
  const styles = useMeetingStyles();
  const missing = presentMissing(goals, words, terms);
  return (
    <>
      {props.canWrite ? <NextDate {...props} /> : <p className={styles.text}>{words.again.noNextDue}</p>}
      {goals.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.again.decided}</h2>
          <ul className={styles.rows}>
            {presentDecided(goals, words, terms).map(({ title, text, agreement }) => (
              <li key={title} className={styles.row}>
                <span className={styles.caption}>{title}</span>
                <span className={text === null ? styles.quiet : styles.text}>{text ?? words.decide.none}</span>
                {agreement !== null && <span className={styles.caption}>{agreement}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {goals.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.again.missing}</h2>
          {missing.length === 0 && <p className={styles.quiet}>{words.again.nothingMissing}</p>}
          {missing.map(({ voice, text }) => (
            <div key={text} className={styles.missing}>
              <VoiceMark voice={voice} value={null} />
              <span>{text}</span>
            </div>
          ))}
        </section>
      )}
      {props.canWrite && <WhoWasThere {...props} />}
    </>
  );
}

/** Whether it is noted who was there, and where that is done. */
function WhoWasThere({ state, openAgenda }: PanelProps) {
  const words = useWords('meeting').attendance;
  const styles = useMeetingStyles();
  const noted = state.covers.map((cover) => notedOf(state.plans, cover));
  const all = noted.flatMap((rows) => rows ?? []);
  return (
    <p className={styles.text}>
      {noted.includes(null) ? words.missing : words.noted(countThere(all), all.length)}{' '}
      <Link as="button" inline onClick={openAgenda}>
        {words.open}
      </Link>
    </p>
  );
}

const OTHER = 'other';

function NextDate({ state, desk, today }: PanelProps) {
  const words = useWords('meeting').again;
  const language = useLanguage();
  const styles = useMeetingStyles();
  const start = state.covers[0]?.followUp.meetingStart;
  const { agreed, earlier } = nextDatesOf(state.covers.map(({ room }) => room.contract), start ? dayIn(start) : today, today);
  const chosen = nextDueOf(state.plans);
  const isProposal = chosen !== null && (agreed.includes(chosen) || chosen === earlier);
  const [isOther, setOther] = useState(chosen !== null && !isProposal);
  const long = (day: CalendarDay) => formatDayLong(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) });
  const choices = [
    ...agreed.map((day) => ({ value: day, label: words.by(long(day)) })),
    ...(earlier ? [{ value: earlier as string, label: words.earlier(long(earlier)) }] : []),
    { value: OTHER, label: words.other },
  ];
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) desk.agreeNext(value as CalendarDay);
  };
  return (
    <>
      <p className={styles.quiet}>{sayIntervals(state.covers, words, language)}</p>
      <ChoiceGroup label={words.question} columns={1} value={isOther ? OTHER : chosen} onChoose={choose} choices={choices} />
      {isOther && <OwnDate first={chosen} today={today} onDay={desk.agreeNext} />}
    </>
  );
}

/** The contract's interval; of each service, where they differ. */
function sayIntervals(covers: readonly CoveredFollowUp[], words: Words<'meeting'>['again'], language: Language): string {
  const agreed = covers.flatMap(({ room: { contract, service } }) => (contract ? [{ every: words.every[contract.interval.unit](contract.interval.n), service: service.shortName }] : []));
  const [first] = agreed;
  if (!first) return words.leadNoContract;
  if (agreed.every(({ every }) => every === first.every)) return words.lead(first.every);
  return words.lead(formatList(agreed.map(({ every, service }) => words.everyWith(every, service)), language));
}

function OwnDate({ first, today, onDay }: { readonly first: CalendarDay | null; readonly today: CalendarDay; readonly onDay: (day: CalendarDay | null) => void }) {
  const words = useWords('meeting').again;
  const styles = useMeetingStyles();
  const [text, setText] = useState<string>(first ?? '');
  const read = readOwnDate(text, today);
  const write = (value: string) => {
    setText(value);
    const next = readOwnDate(value, today);
    // What stands in the field is what holds: a day that was typed before it does not.
    onDay(next.kind === 'day' ? next.day : null);
  };
  return (
    <Field label={words.otherLabel} className={styles.field} {...(text !== '' && read.kind === 'problem' && { validationMessage: words[read.problem] })}>
      <Input type="date" value={text} onChange={(_, { value }) => write(value)} />
    </Field>
  );
}
