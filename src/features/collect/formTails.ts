import { textOfForm, withKept } from './keptForm.ts';
import { type MergedForm, mergeForms } from './mergeForms.ts';

/** Where this device keeps what the room does not have yet. */
interface FormDevice {
  readonly read: (name: string) => string | null;
  readonly names: (beginning: string) => readonly string[];
  readonly write: (name: string, text: string | null) => void;
}

export interface FormTails<T> {
  /** What the room's drafts have, with what windows of this device left on top. */
  readonly begin: (there: string | null) => MergedForm<T> & { readonly isLeft: boolean };
  /** As it is kept. */
  readonly textOf: (form: T) => string;
  readonly keep: (form: T) => void;
  /** With what another window of this person has put into the room's drafts. */
  readonly join: (form: T, there: string) => MergedForm<T>;
  /** The room's drafts have it now. */
  readonly arrived: (form: T) => void;
  /** A colleague's newer answer lies under it from here. */
  readonly meet: (form: T, theirs: T) => MergedForm<T>;
  /** This window's, and what was read: of that only what still says the same, for another window may have written on. */
  readonly forget: () => void;
}

/**
 * @param name this window's own, which begins as those of all windows do
 * @param saved the answer that lies under what is typed
 */
export function tailsOf<T extends object>(device: FormDevice, beginning: string, name: string, saved: T): FormTails<T> {
  const read = new Map<string, string>();
  let row = saved;
  let inRoom = saved;

  function readLeft(): readonly string[] {
    // An older edition kept one for all windows.
    for (const one of [beginning, ...device.names(`${beginning} `)]) {
      const text = device.read(one);
      if (text !== null) read.set(one, text);
    }
    return [...read.values()];
  }

  return {
    begin(there) {
      const kept = withKept(row, [there]);
      inRoom = kept.form;
      const left = readLeft();
      const found = withKept(inRoom, left);
      return { form: found.form, isBoth: kept.isBoth || found.isBoth, aside: { ...kept.aside, ...found.aside }, isLeft: left.length > 0 };
    },
    textOf: (form) => textOfForm(form, row),
    keep: (form) => device.write(name, textOfForm(form, inRoom)),
    join: (form, there) => mergeForms(inRoom, form, withKept(row, [there]).form),
    arrived: (form) => void (inRoom = form),
    meet(form, theirs) {
      const merged = mergeForms(row, form, theirs);
      row = theirs;
      return merged;
    },
    forget() {
      for (const [one, text] of read) if (device.read(one) === text) device.write(one, null);
      device.write(name, null);
    },
  };
}
