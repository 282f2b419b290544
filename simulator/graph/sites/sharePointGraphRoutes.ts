import type { GraphRoute } from '../call.ts';
import { columnRoutes } from '../lists/columnRoutes.ts';
import { itemRoutes } from '../lists/itemRoutes.ts';
import { itemVersionRoutes } from '../lists/itemVersionRoutes.ts';
import { listRoutes } from '../lists/listRoutes.ts';
import { driveRoutes } from '../drives/driveRoutes.ts';
import { siteRoutes } from './siteRoutes.ts';

/** Sites, lists and drives of Graph. Sites come last: their path form would swallow the others. */
export const sharePointGraphRoutes: readonly GraphRoute[] = [...driveRoutes, ...itemVersionRoutes, ...itemRoutes, ...columnRoutes, ...listRoutes, ...siteRoutes];
