import { Field, Textarea } from '@fluentui/react-components';
import type { FunctionalChange, Recommendation } from '#domain';
import { ChoiceGroup, PageHeading, Section, useWords } from '#ui';
import type { PartProps } from '../PartProps.ts';
import { useStatusStyles } from '../Status.styles.ts';
import { themesOf } from '../statusDraft.ts';

/** As long as DOMAIN 3.2 allows. */
const LONGEST = 3000;

export function LifePart({ draft, onChange }: PartProps) {
  const words = useWords('status').life;
  const styles = useStatusStyles();
  return (
    <>
      <div className={styles.goalHead}>
        <PageHeading step="life">{words.heading}</PageHeading>
        <p className={styles.quiet}>{words.lead}</p>
      </div>
      <Field label={words.label}>
        <Textarea value={draft.lifeSituation} maxLength={LONGEST} rows={5} resize="vertical" onChange={(_, { value }) => onChange((before) => ({ ...before, lifeSituation: value }))} />
      </Field>
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
        <Section key={theme} title={theme} isSmall>
          <div className={styles.fields}>
            <ChoiceGroup label={words.change(theme)} columns={2} value={written(theme).change} onChoose={(change) => set(theme, { change })} choices={CHANGES.map((value) => ({ value, label: terms.change[value] }))} />
            <Field label={words.text}>
              <Textarea value={written(theme).text} maxLength={1000} resize="vertical" onChange={(_, { value }) => set(theme, { text: value })} />
            </Field>
          </div>
        </Section>
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
      <ChoiceGroup label={words.label} columns={3} value={draft.recommendation} onChoose={(recommendation) => onChange((before) => ({ ...before, recommendation }))} choices={RECOMMENDATIONS.map((value) => ({ value, label: terms.recommendation[value] }))} />
      <Field label={words.reason}>
        <Textarea value={draft.recommendationReason} maxLength={1500} resize="vertical" onChange={(_, { value }) => onChange((before) => ({ ...before, recommendationReason: value }))} />
      </Field>
      <Field label={words.proposals} hint={words.proposalsHint}>
        <Textarea value={draft.proposals} maxLength={LONGEST} resize="vertical" onChange={(_, { value }) => onChange((before) => ({ ...before, proposals: value }))} />
      </Field>
    </>
  );
}
