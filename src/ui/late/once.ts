/** Something that is fetched when it is first asked for. */
export interface Once<T> {
  /** Null until it has come. */
  readonly now: () => T | null;
  /** After a failure the next call fetches again. */
  readonly load: () => Promise<T>;
}

export function once<T>(fetch: () => Promise<T>): Once<T> {
  let come: T | null = null;
  let pending: Promise<T> | null = null;

  async function fetched(): Promise<T> {
    try {
      return (come = await fetch());
    } catch (error) {
      pending = null;
      throw error;
    }
  }

  return { now: () => come, load: () => (pending ??= fetched()) };
}
