import { type Failure, isFailure } from '#domain';
import { type DraftState, keepDraft } from '#flows';
import { newKey } from '#store';
import { useDevice, useStore } from '#store/queries';
import { useClock } from '#ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { tailsOf } from './formTails.ts';
import { createSharedForm } from './sharedForm.ts';

/** What was typed and is not saved as a row yet: on this device at every key, among the person's own drafts within seconds. */
export interface KeptForm<T> {
  /** Null while it is looked up. */
  readonly form: T | null;
  /** The drafts could not be read: nobody writes before it is known what stands there. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly saved: DraftState;
  readonly write: (change: Partial<T>) => void;
  /** The same was written elsewhere since these words were begun, by a colleague or in another window: both stand in the form. */
  readonly isBoth: boolean;
  /** A colleague's newer answer stands in the form now, and nothing is saved of it. */
  readonly isMet: boolean;
  /** What of these words gave way: the other's choice stands in the form until this person chooses again. */
  readonly aside: Partial<T>;
  /** Puts a colleague's newer answer together with what is typed here. */
  readonly meet: (theirs: T) => void;
  /** Saved as a row: nothing waits any more. */
  readonly done: () => Promise<void>;
}

/**
 * @param topic what is written about, made of keys
 * @param blank what the form begins with where nothing was kept: the saved answer, or an empty one
 */
export function useKeptForm<T extends object>(roomCode: string, topic: string, blank: T): KeptForm<T> {
  const store = useStore();
  const device = useDevice();
  const clock = useClock();
  const beginning = `form ${roomCode} ${topic}`;
  // Each window under a name of its own: none writes over what another one still has to send.
  const [name] = useState(() => `${beginning} ${newKey()}`);
  const [form, setForm] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const [isBoth, setBoth] = useState(false);
  const [isMet, setMet] = useState(false);
  const [aside, setAside] = useState<Partial<T>>({});
  const [start] = useState(blank);
  const drafts = useMemo(() => store.room(roomCode).drafts, [store, roomCode]);
  const tails = useMemo(() => tailsOf(device, beginning, name, start), [device, beginning, name, start]);
  const shared = useMemo(
    () =>
      createSharedForm<T>({
        tails,
        save: (text, merge) => drafts.save(topic, text, merge),
        onTaken(taken) {
          setForm(taken.form);
          if (taken.isBoth) setBoth(true);
          setAside((before) => ({ ...before, ...taken.aside }));
        },
      }),
    [drafts, topic, tails],
  );
  const keeper = useMemo(
    () =>
      keepDraft(
        {
          // The newest there is, for another window's words may have come in since the key was pressed.
          keepInRoom: shared.save,
          keepHere(text) {
            const now = shared.form();
            if (text === null || now === null) tails.forget();
            else tails.keep(now);
          },
          now: clock,
          later(act, milliseconds) {
            const timer = setTimeout(act, milliseconds);
            return () => clearTimeout(timer);
          },
        },
        setSaved,
      ),
    [shared, tails, clock],
  );
  useEffect(() => {
    let isCurrent = true;
    const begin = (there: string | null) => {
      const found = tails.begin(there);
      shared.write(found.form);
      setForm(found.form);
      setBoth(found.isBoth);
      setAside(found.aside);
      if (found.isLeft) keeper.change(tails.textOf(found.form));
    };
    drafts.read(topic).then(
      (there) => isCurrent && begin(there?.text ?? null),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setFailure(error);
      },
    );
    return () => {
      isCurrent = false;
      void keeper.flush();
    };
  }, [drafts, topic, tails, shared, keeper, tries]);
  const show = (next: T) => {
    shared.write(next);
    setForm(next);
    keeper.change(tails.textOf(next));
  };
  const write = (change: Partial<T>) => {
    const now = shared.form();
    if (!now) return;
    setAside((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))) as Partial<T>);
    show({ ...now, ...change });
  };
  const meet = (theirs: T) => {
    const now = shared.form();
    if (!now) return;
    const merged = tails.meet(now, theirs);
    setMet(true);
    setBoth(merged.isBoth);
    setAside(merged.aside);
    show(merged.form);
  };
  const done = useCallback(async () => {
    await keeper.clear();
    await shared.clear();
  }, [keeper, shared]);
  const retry = () => {
    setFailure(null);
    setTries((before) => before + 1);
  };
  return { form, failure, retry, saved, isBoth, isMet, aside, write, meet, done };
}
