import { type Failure, isFailure } from '#domain';
import { type DraftState, keepDraft } from '#flows';
import { useDevice, useStore } from '#store/queries';
import { useClock } from '#ui';
import { useCallback, useEffect, useMemo, useState } from 'react';

/** What was typed and is not saved as a row yet: on this device at every key, among the person's own drafts within seconds. */
export interface KeptForm<T> {
  /** Null while it is looked up. */
  readonly form: T | null;
  /** The drafts could not be read: nobody writes before it is known what stands there. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly saved: DraftState;
  readonly write: (change: Partial<T>) => void;
  /** Saved as a row: nothing waits any more. */
  readonly done: () => Promise<void>;
}

/**
 * @param topic what is written about, made of keys
 * @param blank what the form begins with where nothing was kept
 */
export function useKeptForm<T extends object>(roomCode: string, topic: string, blank: T): KeptForm<T> {
  const store = useStore();
  const device = useDevice();
  const clock = useClock();
  const name = `form ${roomCode} ${topic}`;
  const [form, setForm] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const [start] = useState(blank);
  const drafts = useMemo(() => store.room(roomCode).drafts, [store, roomCode]);
  const keeper = useMemo(
    () =>
      keepDraft(
        {
          keepInRoom: (text) => drafts.save(topic, text),
          keepHere: (text) => device.write(name, text),
          now: clock,
          later(act, milliseconds) {
            const timer = setTimeout(act, milliseconds);
            return () => clearTimeout(timer);
          },
        },
        setSaved,
      ),
    [drafts, device, name, topic, clock],
  );
  useEffect(() => {
    let isCurrent = true;
    drafts.read(topic).then(
      (there) => isCurrent && setForm({ ...start, ...readForm<T>(device.read(name) ?? there?.text ?? null) }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setFailure(error);
      },
    );
    return () => {
      isCurrent = false;
      void keeper.flush();
    };
  }, [drafts, device, name, topic, start, keeper, tries]);
  const write = (change: Partial<T>) => {
    if (!form) return;
    const next = { ...form, ...change };
    setForm(next);
    keeper.change(JSON.stringify(next));
  };
  const done = useCallback(async () => {
    keeper.stop();
    device.write(name, null);
    await drafts.save(topic, '');
  }, [keeper, device, name, drafts, topic]);
  const retry = () => {
    setFailure(null);
    setTries((before) => before + 1);
  };
  return { form, failure, retry, saved, write, done };
}

/** Nothing for what another edition of the app left. */
function readForm<T>(text: string | null): Partial<T> {
  if (text === null || text === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
