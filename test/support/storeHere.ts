import type { Store } from '../../src/store/index.ts';
import type { StoreProviderProps } from '../../src/store/queries/index.ts';

/** A store whose every part has come already, as pages after the first screen find it. */
export function storeHere(store: Store): Pick<StoreProviderProps, 'reading' | 'source'> {
  return { reading: store, source: { now: () => store, load: () => Promise.resolve(store) } };
}
