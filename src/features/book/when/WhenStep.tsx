import { Field, Link, mergeClasses, Select } from '@fluentui/react-components';
import { findSlots, type SlotAnswer, type SlotSearch } from '#domain';
import { formatDayLong, formatDays } from '#i18n';
import type { Store } from '#store';
import { LoadingState, PageHeading, SkeletonBlock, UnknownNote, useLanguage, useToday, useWords } from '#ui';
import { useEffect, useMemo } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { lasting } from '../lifted.ts';
import { presentUnseen } from '../presentUnseen.ts';
import { askedAddresses, readOf, searchOf, windowOf } from '../searchOf.ts';
import type { StepProps } from '../StepProps.ts';
import { Helps } from './Helps.tsx';
import { Lifted } from './Lifted.tsx';
import { OwnTime } from './OwnTime.tsx';
import { Place } from './Place.tsx';
import { Proposals } from './Proposals.tsx';
import { type Calendars, useAvailabilities } from './useAvailabilities.ts';
import { WhoIsNeeded } from './WhoIsNeeded.tsx';
import { WhyNot } from './WhyNot.tsx';

/** When: the window and why, whose calendars cannot be seen, proposals with their reasons, why not others, or an own time. */
export function WhenStep(props: StepProps & { readonly calendar: Store['calendar'] }) {
  const { draft, covers, settings, problems, onChange } = props;
  const words = useWords('book').when;
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const window = windowOf(draft, covers, today, settings);
  const read = readOf(window, today);
  const calendars = useAvailabilities(props.calendar, askedAddresses(draft.invitees), read.from, read.to);
  const known = calendars.kind === 'seen' ? calendars.known : NONE;
  const search = useMemo(() => searchOf(draft, covers, known, today, settings), [draft, covers, known, today, settings]);
  const answer = useMemo(() => findSlots(search), [search]);
  const service = covers[0]?.room.service.shortName ?? '';
  // A time that was proposed and is possible no more must not be booked because it still stands there.
  const isLost = calendars.kind === 'seen' && answer.proposals.length === 0 && draft.time?.isOwn === false;
  useEffect(() => {
    if (isLost) onChange({ time: null });
  }, [isLost, onChange]);
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
      <div className={mergeClasses(styles.twoFields, styles.lengthAndPlace)}>
        <Length {...props} />
        <Place {...props} />
      </div>
      <Lifted {...props} />
      {calendars.kind === 'seen' ? <Answer {...props} answer={answer} slots={search} /> : <NotSeen calendars={calendars} />}
      {problems.time !== undefined && (calendars.kind !== 'seen' || answer.proposals.length === 0) && <p role="alert">{problems.time}</p>}
      {calendars.kind !== 'looking' && <OwnTime {...props} slots={search} />}
    </>
  );
}

const NONE = new Map<string, never>();

const LENGTHS = [30, 45, 60, 75, 90, 120];

/** A length chosen anew is no shortening any more. */
function Length({ draft, onChange }: StepProps) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const lengths = LENGTHS.includes(draft.minutes) ? LENGTHS : [...LENGTHS, draft.minutes].sort((a, b) => a - b);
  const lengthen = (minutes: number) => onChange({ ...lasting(draft, minutes), lifted: (draft.lifted ?? []).filter(({ code }) => code !== 'shorter') });
  return (
    <Field label={words.length} className={styles.field}>
      <Select value={String(draft.minutes)} onChange={(_, { value }) => lengthen(Number(value))}>
        {lengths.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.minutes(minutes)}
          </option>
        ))}
      </Select>
    </Field>
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

function Answer({ answer, slots, ...props }: StepProps & { readonly answer: SlotAnswer; readonly slots: SlotSearch }) {
  const { draft } = props;
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const unseen = presentUnseen(answer.unknown, draft.invitees, language, words);
  return (
    <>
      {unseen && (
        <UnknownNote>
          <span>{unseen.said}</span>
          {unseen.why.map((why) => (
            <p key={why} className={styles.lead}>
              {why}
            </p>
          ))}
        </UnknownNote>
      )}
      {answer.proposals.length > 0 ? <Proposals {...props} proposals={answer.proposals} /> : <Helps {...props} slots={slots} />}
      <div className={styles.disclosures}>
        <WhyNot slots={slots} invitees={draft.invitees} />
        <WhoIsNeeded {...props} slots={slots} />
      </div>
    </>
  );
}
