import { QueryClient } from '@tanstack/react-query';

/** What is younger is not asked for again when a window is looked at. */
const FRESH_MS = 30_000;
/** As long as the page: the device keeps it beyond that. */
const KEPT_MS = 24 * 3_600_000;

/** The requests below retry and wait by themselves; without a network they say so instead of waiting in silence. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, gcTime: KEPT_MS, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
