type Row = Readonly<Record<string, unknown>>;

/** The few calls of IndexedDB we use, with its order of events: `onupgradeneeded` once, answers later, never at once. */
export function fakeIndexedDb(): { readonly factory: IDBFactory; readonly rows: (store: string) => readonly Row[] } {
  Object.assign(globalThis, { IDBKeyRange: { bound: (from: readonly string[]) => ({ from }) } });
  const stores = new Map<string, { readonly keyPath: string | readonly string[]; readonly rows: Map<string, Row> }>();

  function later<T>(result: () => T): IDBRequest<T> {
    const request = { result: undefined as T | undefined, onsuccess: null as (() => void) | null };
    setImmediate(() => {
      request.result = result();
      request.onsuccess?.();
    });
    return request as unknown as IDBRequest<T>;
  }

  function objectStore(name: string) {
    const { keyPath, rows } = stores.get(name)!;
    const keyOf = (row: Row) => JSON.stringify(Array.isArray(keyPath) ? keyPath.map((part: string) => row[part]) : row[keyPath as string]);
    const isIn = (key: string, range: { readonly from: readonly string[] }) => (JSON.parse(key) as string[])[0] === range.from[0];
    return {
      getAll: (range?: { from: readonly string[] }) => later(() => [...rows].filter(([key]) => !range || isIn(key, range)).map(([, row]) => row)),
      put: (row: Row) => later(() => void rows.set(keyOf(row), row)),
      delete: (key: unknown) =>
        later(() => {
          const range = key as { readonly from?: readonly string[] };
          if (!range.from) rows.delete(JSON.stringify(key));
          else for (const one of [...rows.keys()].filter((name) => isIn(name, { from: range.from! }))) rows.delete(one);
        }),
    };
  }

  const database = {
    createObjectStore: (name: string, { keyPath }: { keyPath: string | readonly string[] }) => void stores.set(name, { keyPath, rows: new Map() }),
    transaction: (name: string) => ({ objectStore: () => objectStore(name) }),
  };
  const factory = {
    open: () => {
      const request = { result: database, onupgradeneeded: null as (() => void) | null, onsuccess: null as (() => void) | null };
      setImmediate(() => {
        if (stores.size === 0) request.onupgradeneeded?.();
        request.onsuccess?.();
      });
      return request;
    },
  };
  return { factory: factory as unknown as IDBFactory, rows: (name) => [...(stores.get(name)?.rows.values() ?? [])] };
}
