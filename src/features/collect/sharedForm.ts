import type { FormTails } from './formTails.ts';
import { type MergedForm, mergeForms } from './mergeForms.ts';

export interface SharedFormParts<T> {
  readonly tails: FormTails<T>;
  /** Keeps it in the room; `merge` is asked where another window wrote there since this one last knew. @throws Failure */
  readonly save: (text: string, merge: (there: string) => string) => Promise<void>;
  /** What is shown has more to it: another window's words came in. */
  readonly onTaken: (taken: MergedForm<T>) => void;
}

/** A form that several windows of one person may fill in at the same time: none writes over what another one kept in the room. */
export interface SharedForm<T> {
  /** As this window shows it; null before it is known what stands there. */
  readonly form: () => T | null;
  readonly write: (form: T) => void;
  /** @throws Failure */
  readonly save: () => Promise<void>;
  /** It was saved as a row. What another window wrote since was not, and is left to be. @throws Failure */
  readonly clear: () => Promise<void>;
}

export function createSharedForm<T extends object>({ tails, save, onTaken }: SharedFormParts<T>): SharedForm<T> {
  let form: T | null = null;
  /** Texts of this window that the room may have: an answer can be lost after the write. */
  let own: readonly string[] = [];

  function textOf(one: T): string {
    const text = tails.textOf(one);
    own = [...own, text];
    return text;
  }

  return {
    form: () => form,
    write: (next) => void (form = next),
    async save() {
      const sent = form;
      if (!sent) return;
      let written: MergedForm<T> = { form: sent, isBoth: false, aside: {} };
      let text = textOf(sent);
      await save(text, (there) => {
        // Cleared: the other window saved its answer, which is met when this one is saved.
        written = there === '' || own.includes(there) ? { form: sent, isBoth: false, aside: {} } : tails.join(sent, there);
        text = textOf(written.form);
        return text;
      });
      // To what the room had before that, another window may go back: then it is that one's.
      own = [text];
      tails.arrived(written.form);
      if (written.form === sent) return;
      // What was typed while it was on its way is written on what was sent.
      const since = mergeForms(sent, form ?? sent, written.form);
      form = since.form;
      onTaken({ form, isBoth: written.isBoth || since.isBoth, aside: { ...written.aside, ...since.aside } });
    },
    clear: () => save('', (there) => (own.includes(there) ? '' : there)),
  };
}
