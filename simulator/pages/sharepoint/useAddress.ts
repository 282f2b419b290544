import { useEffect, useState } from 'react';

export interface Address {
  readonly query: URLSearchParams;
  /** Sets (or with undefined takes away) parts of the query, as a step one can go back from. */
  readonly change: (parts: Readonly<Record<string, string | undefined>>) => void;
}

/** The query of the page's address is its state: it can be sent on, and back goes back. */
export function useAddress(): Address {
  const [search, setSearch] = useState(() => location.search);
  useEffect(() => {
    const read = () => setSearch(location.search);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  return {
    query: new URLSearchParams(search),
    change(parts) {
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(parts)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      const words = next.toString();
      history.pushState(null, '', location.pathname + (words === '' ? '' : `?${words}`));
      setSearch(location.search);
    },
  };
}
