import { type Key, toKey } from '#domain';

/** The panel and the stage are two windows of one person: the panel tells here which goal is talked about. Keys only, nothing about anybody. */
const nameOf = (followUpKey: Key): string => `treklang stage ${followUpKey}`;

/** Of this window: the browser tells only the others that something was kept. */
const here = new Set<() => void>();

export function tellStage(followUpKey: Key, goalKey: Key | null): void {
  try {
    if (goalKey === null) window.localStorage.removeItem(nameOf(followUpKey));
    else window.localStorage.setItem(nameOf(followUpKey), goalKey);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  for (const moved of here) moved();
}

/** Null where nothing was told, or where the browser keeps nothing for us: the first goal is shown then. */
export function readStage(followUpKey: Key): Key | null {
  try {
    const text = window.localStorage.getItem(nameOf(followUpKey));
    return text === null ? null : toKey(text);
  } catch (error) {
    if (error instanceof DOMException || error instanceof RangeError) return null;
    throw error;
  }
}

/** Calls back when the panel or the stage's own switch moves on; answers how to stop. */
export function onStageMoved(moved: () => void): () => void {
  window.addEventListener('storage', moved);
  here.add(moved);
  return () => {
    window.removeEventListener('storage', moved);
    here.delete(moved);
  };
}
