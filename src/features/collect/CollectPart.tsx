import type { CaseFile } from '#domain';
import { useWords, Section } from '#ui';
import { actorAnswersOf, collectedOf } from './collected.ts';
import { Actors } from './others/Actors.tsx';
import { useCollectStyles } from './Collect.styles.ts';
import { Material } from './Material.tsx';
import { useReceiving } from './useReceiving.ts';

export interface CollectPartProps {
  readonly file: CaseFile;
  /** Read since the page was opened: what was kept from the last visit is not filed again. */
  readonly isFresh: boolean;
  /** Where a service writes its status. */
  readonly pageOf: (roomCode: string, followUpKey: string) => string;
}

/** What the caseworker waits for before a meeting, and what has come. */
export function CollectPart({ file, isFresh, pageOf }: CollectPartProps) {
  const words = useWords('collect');
  const styles = useCollectStyles();
  useReceiving(isFresh ? file : null);
  const collected = collectedOf(file);
  if (collected.length === 0) return null;
  return (
    <Section title={words.title} level={3}>
      <div className={styles.rooms}>
        {collected.map((one) => (
          <div key={one.followUp.key} className={styles.room}>
            <Material file={file} one={one} pageOf={pageOf} />
            <Actors caseKey={file.case.key} one={one} answers={actorAnswersOf(file, one)} />
          </div>
        ))}
      </div>
    </Section>
  );
}
