import type { CaseSituation } from '#domain';
import { useState } from 'react';
import { countNews } from './countNews.ts';

export interface SteadySituations {
  readonly shown: readonly CaseSituation[] | undefined;
  /** Rows that came or moved while the focus was in the list. */
  readonly news: number;
  readonly show: () => void;
}

/** Live rows, held still while somebody works in the list: a row never moves away under the focus. */
export function useSteadySituations(live: readonly CaseSituation[] | undefined, isHeld: boolean): SteadySituations {
  const [held, setHeld] = useState(live);
  const news = held && live && held !== live ? countNews(held, live) : 0;
  if (held !== live && (!isHeld || !held)) setHeld(live);
  return { shown: isHeld && held ? held : live, news: isHeld ? news : 0, show: () => setHeld(live) };
}
