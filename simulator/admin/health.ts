import type { AdminRoute } from './adminRoute.ts';

/** `GET /health`: whether it answers, and where. */
export const healthRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    pattern: '/health',
    handle: ({ world }) => ({
      status: 200,
      body: { ok: true, origin: world.origin, appOrigin: world.appOrigin, now: world.clock.now().toISOString() },
    }),
  },
];
