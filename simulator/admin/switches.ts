import { changeSwitches } from '../kernel/switches.ts';
import { type AdminRoute, BadInput } from './adminRoute.ts';

/** Unsettled facts of the real service: `POST {name: value, …}` changes those named; see `kernel/switches.ts`. */
export const switchRoutes: readonly AdminRoute[] = [
  { method: 'GET', pattern: '/switches', handle: ({ world }) => ({ status: 200, body: world.switches }) },
  {
    method: 'POST',
    pattern: '/switches',
    handle: ({ world, body }) => {
      try {
        changeSwitches(world.database, world.switches, body);
      } catch (error) {
        throw new BadInput((error as Error).message);
      }
      return { status: 200, body: world.switches };
    },
  },
];
