import type { AdminRoute } from './adminRoute.ts';

/** What crossed the wire to Graph, oldest first: `{entries}`. */
export const logRoutes: readonly AdminRoute[] = [
  { method: 'GET', pattern: '/log', handle: ({ world }) => ({ status: 200, body: { entries: world.log.all() } }) },
  {
    method: 'DELETE',
    pattern: '/log',
    handle: ({ world }) => {
      world.log.clear();
      return { status: 204 };
    },
  },
];
