import type { CaseFile, Person, Settings } from '#domain';
import type { BookDraft, OpenFollowUp } from './draft.ts';
import type { Problems } from './problemsOf.ts';

/** What every step of the booking is given. */
export interface StepProps {
  readonly draft: BookDraft;
  readonly onChange: (change: Partial<BookDraft>) => void;
  readonly file: CaseFile;
  readonly open: readonly OpenFollowUp[];
  readonly covers: readonly OpenFollowUp[];
  readonly me: Person;
  readonly settings: Settings;
  readonly problems: Problems;
  readonly search: (text: string) => Promise<readonly Person[]>;
}
