import { calendarRoutes } from './calendar/calendarRoutes.ts';
import type { GraphRoute } from './call.ts';
import { chatRoutes } from './chats/chatRoutes.ts';
import { meetingRoutes } from './meetings/meetingRoutes.ts';
import { peopleRoutes } from './people/peopleRoutes.ts';
import { sharePointGraphRoutes } from './sites/sharePointGraphRoutes.ts';
import { userRoutes } from './users/userRoutes.ts';

/** Everything the local Graph answers; each room adds its own line. The first route that fits wins. */
export const graphRoutes: readonly GraphRoute[] = [
  ...userRoutes,
  ...sharePointGraphRoutes,
  ...calendarRoutes,
  ...peopleRoutes,
  ...meetingRoutes,
  ...chatRoutes,
];
