import { instantOf, type Instant } from '#domain';

/** What only the local Microsoft 365 lets a script do. */
export interface LocalControl {
  readonly now: () => Promise<Instant>;
  readonly setClock: (instant: Instant) => Promise<void>;
  /**
   * Runs while guests count as having opened the rooms in their browsers: long ago in the story they have.
   * Afterwards the rule is what it was before.
   */
  readonly withKnownGuests: (run: () => Promise<void>) => Promise<void>;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** @param origin of the local Microsoft 365 */
export function localControl(origin: string, fetch: Fetch): LocalControl {
  async function ask<T>(path: string, body?: object): Promise<T> {
    const init = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(`${origin}/admin/${path}`, init);
    if (!answer.ok) throw new Error(`The local administration answered ${answer.status} to ${path}`);
    return (await answer.json()) as T;
  }

  return {
    now: async () => instantOf(new Date((await ask<{ now: string }>('clock')).now)),
    setClock: async (instant) => void (await ask('clock', { instant })),
    async withKnownGuests(run) {
      const { guestNeedsVisit } = await ask<{ guestNeedsVisit: boolean }>('switches');
      await ask('switches', { guestNeedsVisit: false });
      try {
        await run();
      } finally {
        await ask('switches', { guestNeedsVisit });
      }
    },
  };
}
