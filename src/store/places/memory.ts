/** What is remembered between two visits on this device: where lists are, never what they say. */
export interface Memory {
  read(name: string): Promise<Remembered | null>;
  write(name: string, value: Remembered): Promise<void>;
}

export interface Remembered {
  /** Milliseconds since 1970 by the machine's clock. */
  readonly at: number;
  readonly value: unknown;
}

/** For scripts and tests: forgotten with the process. */
export function createMemory(): Memory {
  const kept = new Map<string, Remembered>();
  return {
    read: (name) => Promise.resolve(kept.get(name) ?? null),
    write: (name, value) => {
      kept.set(name, value);
      return Promise.resolve();
    },
  };
}

/** A value that is asked for once at a time and believed for `life`; `refresh` asks again. */
export function remembered<T>(memory: Memory, name: string, life: number, load: () => Promise<T>): (options?: { readonly refresh?: boolean }) => Promise<T> {
  let pending: Promise<T> | null = null;
  let until = 0;

  async function ask(isRefresh: boolean): Promise<T> {
    const kept = isRefresh ? null : await memory.read(name);
    if (kept && Date.now() - kept.at < life) {
      until = kept.at + life;
      return kept.value as T;
    }
    const value = await load();
    until = Date.now() + life;
    await memory.write(name, { at: Date.now(), value });
    return value;
  }

  return ({ refresh = false } = {}) => {
    if (pending && !refresh && Date.now() < until) return pending;
    until = Number.POSITIVE_INFINITY;
    pending = ask(refresh).catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}
