import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off';
import type { Instant } from '#domain';
import { formatTime, type Language, type Words } from '#i18n';
import { useLanguage, useWords } from '../frame/words.ts';
import { useSavedStateStyles } from './SavedState.styles.ts';

/** How what the person wrote is kept. `notSaved`: the next try comes in that many seconds, where known. */
export type Saved =
  | { readonly kind: 'nothingSent' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'draft' | 'saved'; readonly at: Instant }
  | { readonly kind: 'notSaved'; readonly retryIn: number | null };

/** "Kladde gemt kl. 8.14". Always in the same place, and moves nothing. Only what did not get saved is spoken. */
export function SavedState({ saved }: { readonly saved: Saved }) {
  const styles = useSavedStateStyles();
  const text = sayWhatIsSaved(saved, useLanguage(), useWords('pieces'));
  const isUnsaved = saved.kind === 'notSaved';
  return (
    <span className={mergeClasses(styles.state, isUnsaved && styles.unsaved)} role={isUnsaved ? 'status' : undefined}>
      {isUnsaved && <CloudOff16Regular aria-hidden />}
      {(saved.kind === 'draft' || saved.kind === 'saved') && <Checkmark16Regular aria-hidden />}
      {text}
    </span>
  );
}

export function sayWhatIsSaved(saved: Saved, language: Language, words: Words<'pieces'>): string {
  switch (saved.kind) {
    case 'nothingSent':
      return words.nothingSent;
    case 'saving':
      return words.saving;
    case 'draft':
      return words.draftSavedAt(formatTime(saved.at, language));
    case 'saved':
      return words.savedAt(formatTime(saved.at, language));
    case 'notSaved':
      return saved.retryIn === null ? words.notSavedYet : words.notSavedYetIn(saved.retryIn);
  }
}
