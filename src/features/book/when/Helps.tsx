import { Button } from '@fluentui/react-components';
import { type SlotSearch, whatHelps } from '#domain';
import { Section, useLanguage, useWords } from '#ui';
import { useMemo } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import { lift } from '../lifted.ts';
import { liftsFor, presentNever, sayLift } from '../presentLift.ts';
import type { StepProps } from '../StepProps.ts';

/** No time: which rule stands in the way, and what lifting each gives. One press lifts it, and one puts it back. */
export function Helps({ draft, onChange, slots }: StepProps & { readonly slots: SlotSearch }) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const helps = useMemo(() => whatHelps(slots), [slots]);
  const lifts = liftsFor(helps, draft.invitees);
  return (
    <>
      <div role="status">
        <p className={styles.strong}>{words.when.none}</p>
        {presentNever(helps, draft.invitees, language, words).map((said) => (
          <p key={said} className={styles.lead}>
            {said}
          </p>
        ))}
        {lifts.length === 0 && <p className={styles.lead}>{words.when.noneWhat}</p>}
      </div>
      {lifts.length > 0 && (
        <Section title={words.when.helps.heading} isSmall>
          <div className={styles.lifts}>
            {lifts.map((one) => {
              const said = sayLift(one, draft.invitees, language, words);
              return (
                <Button key={said} className={styles.liftButton} onClick={() => onChange(lift(draft, one))}>
                  {said}
                </Button>
              );
            })}
          </div>
        </Section>
      )}
    </>
  );
}
