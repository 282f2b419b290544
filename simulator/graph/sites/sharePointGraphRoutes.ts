import type { GraphRoute } from '../call.ts';
import { columnRoutes } from '../lists/columnRoutes.ts';
import { itemRoutes } from '../lists/itemRoutes.ts';
import { itemVersionRoutes } from '../lists/itemVersionRoutes.ts';
import { listRoutes } from '../lists/listRoutes.ts';
import { siteRoutes } from './siteRoutes.ts';

/** Sites, lists and drives of Graph. Sites come last: their path form would swallow the others. */
export const sharePointGraphRoutes: readonly GraphRoute[] = [...itemVersionRoutes, ...itemRoutes, ...columnRoutes, ...listRoutes, ...siteRoutes];
