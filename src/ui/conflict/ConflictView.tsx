import { Button, Field, Textarea } from '@fluentui/react-components';
import { genitive } from '#i18n';
import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../frame/words.ts';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useConflictViewStyles } from './ConflictView.styles.ts';
import { differingWords, type Stretch } from './differingWords.ts';

export interface ConflictViewProps {
  /** "I har begge rettet beslutningen" */
  readonly title: string;
  /** What the texts are about. */
  readonly about: string;
  readonly mine: string;
  /** "Skrevet kl. 10.41, mens du var uden net" */
  readonly mineWhen?: string | undefined;
  /** `when`: "kl. 10.43". */
  readonly theirs: { readonly text: string; readonly name: string; readonly shortName: string; readonly when: string };
  /** Both are of the same person: the other one is what they have submitted. */
  readonly isOwn?: boolean;
  /** Words can be put together; a choice or a figure cannot. */
  readonly canMerge: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** What was typed in the merge field so far; null: nothing yet, and both texts stand there. Its owner keeps it, for this view can close at any key. */
  readonly merging: string | null;
  readonly onMerging: (text: string) => void;
  readonly onMerged: (text: string) => void;
  /** Not where nothing else can be done meanwhile. */
  readonly onLater?: () => void;
  /** 1 where nothing above it is a heading. */
  readonly level?: 1 | 2;
}

/** Two people wrote the same: both texts, what differs underlined, and a field that holds both. Nothing is lost until somebody chooses. */
export function ConflictView({ title, about, mine, mineWhen, theirs, canMerge, merging, onMine, onTheirs, onMerging, onMerged, onLater, isOwn = false, level = 2 }: ConflictViewProps) {
  const words = useWords('pieces').conflict;
  const language = useLanguage();
  const styles = useConflictViewStyles();
  const whose = isOwn ? words.submitted : (canMerge ? words.theirs : words.theirsAnswer)(genitive(theirs.name, language));
  const different = differingWords(mine, theirs.text);
  const merged = merging ?? `${mine}\n${theirs.text}`;
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(), []);
  return (
    <section ref={view} className={styles.view}>
      <PageHeading size="pane" level={level} isQuiet>
        {title}
      </PageHeading>
      <p className={styles.lead}>{canMerge ? words.lead : words.leadChoice}</p>
      <p className={styles.about}>{about}</p>
      <div className={styles.texts}>
        <Text level={level} name={canMerge ? words.mine : words.mineAnswer} when={mineWhen} stretches={different.mine} act={words.useMine} onUse={onMine} />
        <Text level={level} name={whose} when={words.savedAt(theirs.when)} stretches={different.theirs} act={isOwn ? words.useSubmitted : words.useTheirs(genitive(theirs.shortName, language))} onUse={onTheirs} />
      </div>
      {canMerge ? (
        <div className={styles.merge}>
          <Field label={words.merge} hint={words.mergeHint}>
            <Textarea value={merged} rows={4} resize="vertical" onChange={(_, { value }) => onMerging(value)} />
          </Field>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => onMerged(merged.trim())}>
              {words.saveMerged}
            </Button>
            {onLater && (
              <Button appearance="transparent" onClick={onLater}>
                {words.later}
              </Button>
            )}
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          {onLater && (
            <Button appearance="transparent" onClick={onLater}>
              {words.later}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface TextProps {
  /** Of the heading above. */
  readonly level: 1 | 2;
  readonly name: string;
  readonly when?: string | undefined;
  readonly stretches: readonly Stretch[];
  readonly act: string;
  readonly onUse: () => void;
}

function Text({ level, name, when, stretches, act, onUse }: TextProps) {
  const styles = useConflictViewStyles();
  const Heading = level === 1 ? 'h2' : 'h3';
  return (
    <div className={styles.card}>
      <Heading className={styles.name}>{name}</Heading>
      {when !== undefined && <p className={styles.about}>{when}</p>}
      <p className={styles.text}>
        {stretches.map(({ text, isDifferent }, at) => (isDifferent ? <mark key={at} className={styles.different}>{text}</mark> : text))}
      </p>
      <Button onClick={onUse}>{act}</Button>
    </div>
  );
}
