import { Button } from '@fluentui/react-components';
import { excludedTimes, type SlotSearch } from '#domain';
import { useLanguage, useWords } from '#ui';
import { useMemo, useRef, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { DraftInvitee } from '../draft.ts';
import { focusLater } from '../focusLater.ts';
import { presentWhyNot } from '../presentWhyNot.ts';
import { Disclosure } from './Disclosure.tsx';

/** More days than this are read by nobody who did not ask for them. */
const SHOWN = 6;

/** Why not other times: day by day what ruled them out. */
export function WhyNot({ slots, invitees }: { readonly slots: SlotSearch; readonly invitees: readonly DraftInvitee[] }) {
  const words = useWords('book').when;
  return (
    <Disclosure label={words.whyNot}>
      <Days slots={slots} invitees={invitees} />
    </Disclosure>
  );
}

function Days({ slots, invitees }: { readonly slots: SlotSearch; readonly invitees: readonly DraftInvitee[] }) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showAll = () => {
    setWhole(true);
    focusLater(() => list.current?.children[SHOWN] as HTMLElement | undefined);
  };
  const days = useMemo(() => presentWhyNot(excludedTimes(slots), invitees, language, words), [slots, invitees, language, words]);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {days.slice(0, isWhole ? days.length : SHOWN).map(({ days: name, lines }) => (
          <li key={name} tabIndex={-1} className={styles.quiet}>
            {lines.length === 1 ? words.when.excluded(name, lines[0]!) : <ManyLines name={name} lines={lines} />}
          </li>
        ))}
      </ul>
      {!isWhole && days.length > SHOWN && (
        <Button appearance="transparent" className={styles.menu} onClick={showAll}>
          {words.when.allDays}
        </Button>
      )}
    </>
  );
}

function ManyLines({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  const styles = useBookStyles();
  return (
    <>
      {name}
      <ul className={styles.hours}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
