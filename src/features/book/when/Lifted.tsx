import { Button } from '@fluentui/react-components';
import { Section, useLanguage, useWords } from '#ui';
import { useEffect, useRef } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { liftedIn, putBack } from '../lifted.ts';
import { sayLifted } from '../presentLift.ts';
import type { StepProps } from '../StepProps.ts';

/** Rules lifted for this meeting, each with its undo. The button that lifted one is gone by then, so the focus comes here. */
export function Lifted({ draft, onChange }: StepProps) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const rules = liftedIn(draft);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(rules.length);
  useEffect(() => {
    if (rules.length === before.current) return;
    before.current = rules.length;
    const undos = place.current?.querySelectorAll('button') ?? [];
    (undos[undos.length - 1] ?? place.current)?.focus();
  }, [rules.length]);
  return (
    <div ref={place} tabIndex={-1} className={rules.length === 0 ? styles.nothing : undefined}>
      {rules.length > 0 && (
        <Section title={words.when.lifted.heading} isSmall>
          <ul className={styles.list}>
            {rules.map((rule) => {
              const said = sayLifted(rule, draft.invitees, language, words);
              return (
                <li key={said} className={styles.removed}>
                  {said}
                  <Button appearance="transparent" aria-label={words.when.lifted.undoOf(said)} onClick={() => onChange(putBack(draft, rule))}>
                    {words.when.lifted.undo}
                  </Button>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </div>
  );
}
