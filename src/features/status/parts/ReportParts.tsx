import { mergeClasses } from '@fluentui/react-components';
import type { FunctionalChange, Recommendation } from '#domain';
import { ChoiceGroup, PageHeading, Section, useWords } from '#ui';
import type { PartProps } from '../PartProps.ts';
import { useStatusStyles } from '../Status.styles.ts';
import { themesOf } from '../statusDraft.ts';
import { WordsField } from './WordsField.tsx';

/** A few lines each; the life situation and the proposals a little more (R34). */
const ENOUGH = 600;
const MORE = 1200;

export function LifePart({ draft, onChange }: PartProps) {
  const words = useWords('status').life;
  const styles = useStatusStyles();
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step="life">{words.heading}</PageHeading>
        <p className={styles.quiet}>{words.lead}</p>
      </div>
      <WordsField label={words.label} value={draft.lifeSituation} enough={MORE} rows={5} onWrite={(lifeSituation) => onChange((before) => ({ ...before, lifeSituation }))} />
    </>
  );
}

const CHANGES: readonly FunctionalChange['change'][] = ['better', 'same', 'worse', 'unknown'];

export function FunctioningPart({ room, draft, onChange }: PartProps) {
  const words = useWords('status').functioning;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  const written = (theme: string) => draft.functioning[theme] ?? { change: null, text: '' };
  const set = (theme: string, change: Partial<ReturnType<typeof written>>) =>
    onChange((before) => ({ ...before, functioning: { ...before.functioning, [theme]: { ...(before.functioning[theme] ?? { change: null, text: '' }), ...change } } }));
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step="functioning">{words.heading}</PageHeading>
        <p className={styles.quiet}>{words.lead}</p>
      </div>
      {themesOf(room).map((theme) => (
        <section key={theme} aria-label={theme}>
          <div className={mergeClasses(styles.fields, styles.theme)}>
            <ChoiceGroup label={words.change(theme)} columns={2} value={written(theme).change} onChoose={(change) => set(theme, { change })} choices={CHANGES.map((value) => ({ value, label: terms.change[value] }))} />
            <WordsField label={words.text} hint={words.textHint} value={written(theme).text} enough={ENOUGH} onWrite={(text) => set(theme, { text })} />
          </div>
        </section>
      ))}
    </>
  );
}

const RECOMMENDATIONS: readonly Recommendation[] = ['continue', 'change', 'end'];

export function RecommendationPart({ draft, onChange }: PartProps) {
  const words = useWords('status').recommendation;
  const terms = useWords('terms');
  const styles = useStatusStyles();
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step="recommendation">{words.heading}</PageHeading>
        <p className={styles.quiet}>{words.lead}</p>
      </div>
      <ChoiceGroup label={words.label} columns={2} value={draft.recommendation} onChoose={(recommendation) => onChange((before) => ({ ...before, recommendation }))} choices={RECOMMENDATIONS.map((value) => ({ value, label: terms.recommendation[value] }))} />
      <WordsField label={words.reason} value={draft.recommendationReason} enough={ENOUGH} onWrite={(recommendationReason) => onChange((before) => ({ ...before, recommendationReason }))} />
      <WordsField label={words.proposals} hint={words.proposalsHint} value={draft.proposals} enough={MORE} onWrite={(proposals) => onChange((before) => ({ ...before, proposals }))} />
      <Section title={words.dissent} isSmall>
        <div className={styles.fields}>
          <p className={styles.quiet}>{words.dissentLead}</p>
          <WordsField label={words.dissentLabel} hint={words.proposalsHint} value={draft.dissent} enough={ENOUGH} onWrite={(dissent) => onChange((before) => ({ ...before, dissent }))} />
        </div>
      </Section>
    </>
  );
}
