import type { MeetingDevice } from '#flows';

/** What the windows of one browser share, as a meeting sees it. */
export function deviceOf(kept: Map<string, string>): MeetingDevice {
  return {
    read: (name) => kept.get(name) ?? null,
    names: (beginning) => [...kept.keys()].filter((name) => name.startsWith(beginning)),
    write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)),
  };
}
