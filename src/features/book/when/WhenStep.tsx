import { Button, Field, Input, Link, Select } from '@fluentui/react-components';
import { findSlots, type SlotAnswer } from '#domain';
import { formatDayLong, formatDays } from '#i18n';
import { LoadingState, PageHeading, SkeletonBlock, UnknownNote, useLanguage, useToday, useWords } from '#ui';
import { useId, useMemo, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { askedAddresses, searchOf, windowOf } from '../searchOf.ts';
import { presentExcluded, presentUnseen } from '../presentWhen.ts';
import type { StepProps } from '../StepProps.ts';
import { OwnTime } from './OwnTime.tsx';
import { Proposals } from './Proposals.tsx';
import { type Calendars, useAvailabilities } from './useAvailabilities.ts';
import type { Store } from '#store';

const LENGTHS = [30, 45, 60, 75, 90, 120] as const;
/** More are not compared. */
const SHOWN = 3;

/** When: the window and why, whose calendars cannot be seen, three proposals with their reasons, why not others, or an own time. */
export function WhenStep(props: StepProps & { readonly calendar: Store['calendar'] }) {
  const { draft, covers, settings, problems } = props;
  const words = useWords('book').when;
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const window = windowOf(covers, today, settings);
  const calendars = useAvailabilities(props.calendar, askedAddresses(draft.invitees), window.from, window.to);
  const known = calendars.kind === 'seen' ? calendars.known : NONE;
  const search = useMemo(() => searchOf(draft, covers, known, today, settings), [draft, covers, known, today, settings]);
  const answer = useMemo(() => findSlots(search), [search]);
  const service = covers[0]?.room.service.shortName ?? '';
  return (
    <>
      <div>
        <PageHeading size="pane" step={1}>
          {words.heading}
        </PageHeading>
        <p className={styles.lead}>
          {words.between(formatDayLong(window.from, language), formatDayLong(window.to, language))} {words.writing(service, formatDays(settings.writingDays, language))}
        </p>
      </div>
      <LengthAndPlace {...props} />
      {calendars.kind === 'seen' ? <Answer {...props} answer={answer} /> : <NotSeen calendars={calendars} />}
      {problems.time !== undefined && (calendars.kind !== 'seen' || answer.proposals.length === 0) && <p role="alert">{problems.time}</p>}
      {calendars.kind !== 'looking' && <OwnTime {...props} slots={search} />}
    </>
  );
}

const NONE = new Map<string, never>();

function LengthAndPlace({ draft, onChange, problems }: StepProps) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const lengthen = (minutes: number) => {
    const time = draft.time && { ...draft.time, end: new Date(Date.parse(draft.time.start) + minutes * 60_000).toISOString() as typeof draft.time.end };
    onChange({ minutes, time });
  };
  return (
    <div className={styles.twoFields}>
      <Field label={words.length} className={styles.field}>
        <Select value={String(draft.minutes)} onChange={(_, { value }) => lengthen(Number(value))}>
          {LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.minutes(minutes)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.place} required className={styles.field} {...(problems.place !== undefined && { validationMessage: problems.place })}>
        <Input value={draft.place} maxLength={120} placeholder={words.placeHint} data-field="place" onChange={(_, { value }) => onChange({ place: value })} />
      </Field>
    </div>
  );
}

function NotSeen({ calendars }: { readonly calendars: Exclude<Calendars, { kind: 'seen' }> }) {
  const words = useWords('book').when;
  const ui = useWords('ui');
  if (calendars.kind === 'looking') {
    return (
      <LoadingState label={words.looking} waitsFor={words.waitsFor}>
        <SkeletonBlock height={104} />
      </LoadingState>
    );
  }
  return (
    <UnknownNote>
      <strong>{words.calendarFailed}.</strong> {ui.failure[calendars.failure.kind].what} <Link as="button" onClick={calendars.retry}>{ui.retry}</Link>
    </UnknownNote>
  );
}

function Answer(props: StepProps & { readonly answer: SlotAnswer }) {
  const { answer, draft } = props;
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const unseen = presentUnseen(answer.unknown.map(({ id }) => id), draft.invitees, language, words);
  return (
    <>
      {unseen !== null && <UnknownNote>{unseen}</UnknownNote>}
      {answer.proposals.length > 0 ? (
        <Proposals {...props} proposals={answer.proposals.slice(0, SHOWN)} />
      ) : (
        <div role="status">
          <p className={styles.strong}>{words.when.none}</p>
          <p className={styles.lead}>{words.when.noneWhat}</p>
        </div>
      )}
      <WhyNot lines={presentExcluded(answer.excluded, draft.invitees, language, words)} />
    </>
  );
}

function WhyNot({ lines }: { readonly lines: readonly string[] }) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div className={styles.whyNot}>
      <Button appearance="transparent" className={styles.menu} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {words.whyNot}
      </Button>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {lines.map((line) => (
          <li key={line} className={styles.quiet}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
