import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/** Every result there is, with how many rows have come. `cancel` of the query stops the reading. */
export function useResults() {
  const store = useStore();
  const [rows, setRows] = useState(0);
  const query = useQuery({ queryKey: keys.results(), queryFn: ({ signal }) => store.report.loadAll({ signal, onProgress: setRows }) });
  return { query, rows };
}
