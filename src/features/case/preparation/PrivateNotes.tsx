import { Field, Textarea } from '@fluentui/react-components';
import type { Key, PrivateNote, Recorded } from '#domain';
import { formatTime } from '#i18n';
import type { Store } from '#store';
import type { Device } from '#store/queries';
import { ConflictView, FailureNote, SavedState, useLanguage, useTooLong, useWords } from '#ui';
import { useMemo } from 'react';
import { usePreparationStyles } from './Preparation.styles.ts';
import { useFoundNote, usePrivateNote } from './usePrivateNote.ts';

interface PrivateNotesProps {
  readonly store: Store;
  readonly device: Device;
  readonly followUpKey: Key;
  readonly caseKey: Key;
}

/** Notes on the team's own site: nothing of them reaches a room, a service or a stage. */
export function PrivateNotes({ store, device, followUpKey, caseKey }: PrivateNotesProps) {
  const words = useWords('prepare');
  const styles = usePreparationStyles();
  const blank = useMemo((): PrivateNote => ({ key: followUpKey, caseKey, text: '' }), [followUpKey, caseKey]);
  const { found, again } = useFoundNote(store, followUpKey);
  return (
    <div className={styles.part}>
      {found.kind === 'reading' && <p className={styles.quiet}>{words.fetching}</p>}
      {found.kind === 'failed' && <FailureNote failure={found.failure} onRetry={again} />}
      {found.kind === 'read' && <Note store={store} device={device} blank={blank} first={found.row} />}
    </div>
  );
}

interface NoteProps {
  readonly store: Store;
  readonly device: Device;
  readonly blank: PrivateNote;
  readonly first: Recorded<PrivateNote> | null;
}

function Note({ store, device, blank, first }: NoteProps) {
  const words = useWords('prepare');
  const language = useLanguage();
  const styles = usePreparationStyles();
  const { text, saved, conflict, write, merge, settle, settleMerged } = usePrivateNote(store, device, blank, first);
  const long = useTooLong(text);
  if (conflict) {
    const { mine, theirs } = conflict;
    const { writtenBy, writtenAt } = theirs.record;
    return (
      <ConflictView
        title={words.conflict}
        about={words.notes}
        mine={mine}
        theirs={{ text: theirs.text, name: writtenBy.name, shortName: writtenBy.name.split(' ')[0]!, when: formatTime(writtenAt, language) }}
        canMerge
        onMine={() => settle(mine)}
        onTheirs={() => settle(theirs.text)}
        merging={conflict.merging?.text ?? null}
        onMerging={merge}
        onMerged={settleMerged}
      />
    );
  }
  return (
    <>
      <Field label={words.notes} hint={words.notesFor} {...(long !== null && { validationMessage: long })}>
        <Textarea value={text} rows={4} resize="vertical" onChange={(_, { value }) => write(value)} />
      </Field>
      <div className={styles.foot}>
        {saved.kind === 'saved' && <SavedState saved={{ kind: 'saved', at: saved.at }} />}
        {saved.kind === 'saving' && <SavedState saved={{ kind: 'saving' }} />}
        {saved.kind === 'unsaved' && <SavedState saved={{ kind: 'notSaved', retryIn: null }} />}
      </div>
    </>
  );
}
