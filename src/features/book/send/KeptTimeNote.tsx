import { Link } from '@fluentui/react-components';
import { UnknownNote, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import type { KeptTime } from './useKeptTime.ts';

/** What the calendars say now of a time that was chosen before. Nothing where it is as good as it was. */
export function KeptTimeNote({ kept, onOtherTime }: { readonly kept: KeptTime; readonly onOtherTime: () => void }) {
  const words = useWords('book').send.kept;
  const { retry } = useWords('ui');
  const styles = useBookStyles();
  return (
    <div className={kept.kind === 'fine' ? styles.nothing : undefined}>
      {kept.kind === 'looking' && <p role="status" className={styles.small}>{words.looking}</p>}
      {kept.kind === 'failed' && (
        <UnknownNote>
          {words.failed} <Link as="button" onClick={kept.retry}>{retry}</Link>
        </UnknownNote>
      )}
      {kept.kind === 'changed' && (
        <UnknownNote>
          <strong>{words.changed}</strong>
          {kept.said.map((line) => (
            <p key={line} className={styles.lead}>
              {line}
            </p>
          ))}
          {words.anyway} <Link as="button" onClick={onOtherTime}>{words.otherTime}</Link>
        </UnknownNote>
      )}
    </div>
  );
}
