import type { Meeting } from '#domain';
import type { PaperFile } from '#documents';
import { type FiledLetters, fileLetters, type LetterContext, type LetterRequest, type MadeLetter, makeLetters, makeQuestions } from '#flows';
import type { Store } from '#store';
import { offerFile } from '#ui';

/** All that is done with letters once a meeting is booked. */
export interface LetterDesk {
  readonly make: (request: LetterRequest) => Promise<readonly MadeLetter[]>;
  readonly file: (letters: readonly MadeLetter[]) => Promise<FiledLetters>;
  readonly questions: (meeting: Meeting) => Promise<readonly PaperFile[]>;
  /** Hands a file to the browser. */
  readonly offer: (paper: PaperFile) => void;
}

export function letterDesk(store: Pick<Store, 'documents'>, context: LetterContext): LetterDesk {
  return {
    make: (request) => makeLetters(request, context),
    file: (letters) => fileLetters(store, context.file, letters),
    questions: (meeting) => makeQuestions(meeting, context),
    offer: offerFile,
  };
}
