import { Button } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { CalendarDay, Key } from '#domain';
import { formatDayLong } from '#i18n';
import { hrefOf, StateNote, useLanguage, useToday, useWords } from '#ui';
import { useEffect, useRef } from 'react';

interface HeldProps {
  readonly caseKey: Key;
  readonly nextDue: CalendarDay | null;
  readonly onBack: () => void;
}

/** The meeting is over: what is saved, and what comes next. */
export function Held({ caseKey, nextDue, onBack }: HeldProps) {
  const words = useWords('meeting');
  const language = useLanguage();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <StateNote
      icon={<CheckmarkCircle24Regular />}
      title={words.held.title}
      level={1}
      headingRef={heading}
      actions={
        <>
          <Button as="a" appearance="primary" href={hrefOf({ page: 'close', caseKey })}>
            {words.held.close}
          </Button>
          <Button onClick={onBack}>{words.held.back}</Button>
        </>
      }
    >
      <p>{words.held.saved}</p>
      {nextDue && <p>{words.again.nextDue(formatDayLong(nextDue, language, { year: nextDue.slice(0, 4) !== today.slice(0, 4) }))}</p>}
      <p>{words.held.next}</p>
    </StateNote>
  );
}
