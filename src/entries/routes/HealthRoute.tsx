import { HealthPage } from '#features/health';
import { useStore } from '#store/queries';
import { use } from 'react';
import { loadConfig } from '../start/loadConfig.ts';

/** Once more from beside the pages: no page but this one shows what stands in it. */
const config = loadConfig();

export function HealthRoute() {
  return <HealthPage store={useStore()} teamsCatalogId={use(config).teamsCatalogId} origin={location.origin} />;
}
