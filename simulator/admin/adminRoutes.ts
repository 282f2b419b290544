import { calendarAdminRoutes } from '../graph/calendar/calendarAdmin.ts';
import { catalogAdminRoutes } from '../graph/chats/catalogAdmin.ts';
import { siteAdminRoutes } from '../sharepoint/sites/sitesAdmin.ts';
import type { AdminRoute } from './adminRoute.ts';
import { appRoutes } from './apps.ts';
import { clockRoutes } from './clock.ts';
import { faultRoutes } from './faults.ts';
import { groupRoutes } from './groups.ts';
import { healthRoutes } from './health.ts';
import { logRoutes } from './log.ts';
import { switchRoutes } from './switches.ts';

/** Every act of the local administration; each room adds its own line. `reset` needs the seeds and is added in `start.ts`. */
export const adminRoutes: readonly AdminRoute[] = [
  ...appRoutes,
  ...calendarAdminRoutes,
  ...catalogAdminRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...groupRoutes,
  ...healthRoutes,
  ...logRoutes,
  ...siteAdminRoutes,
  ...switchRoutes,
];
