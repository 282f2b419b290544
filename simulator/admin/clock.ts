import { type AdminRoute, BadInput, requireText } from './adminRoute.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The business clock: `{now}`; `POST {instant}` sets it and it runs on from there. */
export const clockRoutes: readonly AdminRoute[] = [
  { method: 'GET', pattern: '/clock', handle: ({ world }) => ({ status: 200, body: { now: world.clock.now().toISOString() } }) },
  {
    method: 'POST',
    pattern: '/clock',
    handle: ({ world, body }) => {
      const given = requireText(body, 'instant');
      const instant = new Date(given);
      if (!INSTANT.test(given) || Number.isNaN(instant.getTime())) throw new BadInput("'instant' must be a moment with zone, like 2026-11-23T07:00:00Z.");
      world.clock.set(instant);
      return { status: 200, body: { now: world.clock.now().toISOString() } };
    },
  },
];
