import { Button, Field, Link, Select } from '@fluentui/react-components';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { dayIn, type MissingReason, type Scale } from '#domain';
import { formatDay, formatTime } from '#i18n';
import { ChoiceGroup, Series, UnknownNote, useClock, useLanguage, useToday, useWords } from '#ui';
import { useRef, useState } from 'react';
import { seriesOf } from '../seriesOf.ts';
import { useStatusStyles } from '../Status.styles.ts';
import { beforeRevealOf, goalDraftOf, rate, reveal, type GoalDraft, withGoal } from '../statusDraft.ts';
import type { GoalPartProps } from './GoalPart.tsx';

/** Rate, then see the old figures: in that order, so that the old figure does not make the new one (DOMAIN 4.6). */
export function RateGoal(props: GoalPartProps & { readonly scale: Scale }) {
  const { goal, draft, room, followUp, scale, onChange } = props;
  const words = useWords('status').goal;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const clock = useClock();
  const today = useToday();
  const written = goalDraftOf(draft, goal.key);
  const isMoving = useRef(false);
  const alter = (change: (before: GoalDraft) => GoalDraft) => onChange((before) => withGoal(before, goal.key, change(goalDraftOf(before, goal.key))));
  // Arrow keys choose every level they pass: the figures wait until the keys are done.
  const choose = (value: string) => alter((before) => (isMoving.current ? rate(before, Number(value), clock()) : reveal(rate(before, Number(value), clock()))));
  const series = written.isRevealed ? seriesOf(goal, written, room, followUp.key, today, terms) : null;
  const before = beforeRevealOf(written);
  return (
    <>
      <div
        className={styles.rate}
        onKeyDown={({ key }) => (isMoving.current = key.startsWith('Arrow'))}
        onPointerDown={() => (isMoving.current = false)}
        onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && !written.isRevealed && written.value !== null && alter(reveal)}
      >
        <ChoiceGroup label={`1. ${words.rate[scale.construct](room.citizen.calledName)}`} hint={<RateHint written={written} />} look="figures" value={written.value === null ? null : String(written.value)} onChoose={choose} choices={levelsOf(scale)} />
        <div className={styles.anchors}>
          {anchorsOf(scale).map((anchor) => (
            <span key={anchor}>{anchor}</span>
          ))}
        </div>
        {before !== null && <p className={styles.quiet}>{words.changed(String(before))}</p>}
        <CannotRate written={written} alter={alter} />
      </div>
      {series ? <Series {...series} level={2} /> : !written.isRevealed && <UnknownNote icon={<EyeOff20Regular />}>{words.hidden}</UnknownNote>}
    </>
  );
}

function RateHint({ written }: { readonly written: GoalDraft }) {
  const words = useWords('status').goal;
  const language = useLanguage();
  const today = useToday();
  if (written.value === null || !written.isRevealed) return words.rateHint;
  const at = written.ratedAt;
  const when = at === null ? '' : dayIn(at) === today ? words.ratedToday(formatTime(at, language)) : formatDay(dayIn(at), language);
  return words.rated(String(written.value), when);
}

const REASONS: readonly MissingReason[] = ['refused', 'notAble', 'notAsked', 'notRelevant', 'absent', 'other'];

function CannotRate({ written, alter }: { readonly written: GoalDraft; readonly alter: (change: (before: GoalDraft) => GoalDraft) => void }) {
  const words = useWords('status').goal;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const [isOpen, setOpen] = useState(false);
  const choose = (reason: string) => alter((before) => ({ ...before, value: null, missingReason: reason === '' ? null : (reason as MissingReason), isRevealed: before.isRevealed || reason !== '', ratedAt: null }));
  if (written.value !== null && !isOpen) return null;
  if (!isOpen && written.missingReason === null) {
    return (
      <Link as="button" className={styles.left} onClick={() => setOpen(true)}>
        {words.missing}
      </Link>
    );
  }
  return (
    <>
      <Field label={words.missingLabel}>
        <Select value={written.missingReason ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{words.choose}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {terms.missing[reason]}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="transparent" className={styles.left} onClick={() => { choose(''); setOpen(false); }}>
        {words.rateAfterAll}
      </Button>
    </>
  );
}

/** In the wished direction: right is always better. */
function levelsOf({ min, max, direction }: Scale) {
  const up = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  return (direction === 1 ? up : up.reverse()).map((value) => ({ value, label: value }));
}

function anchorsOf({ anchors, direction }: Scale): readonly string[] {
  return Object.entries(anchors)
    .sort(([a], [b]) => (Number(a) - Number(b)) * direction)
    .map(([at, text]) => `${at} ${text}`);
}
