import type { GraphRoute } from './call.ts';
import { sharePointGraphRoutes } from './sites/sharePointGraphRoutes.ts';
import { userRoutes } from './users/userRoutes.ts';

/** Everything the local Graph answers; each room adds its own line. The first route that fits wins. */
export const graphRoutes: readonly GraphRoute[] = [...userRoutes, ...sharePointGraphRoutes];
