import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { allows } from '../permissions/basePermissions.ts';
import { effectivePermissions } from '../permissions/effectivePermissions.ts';
import type { Site } from './sites.ts';
import { hasVisited } from './siteVisits.ts';

/** Whether the person may open the site in a browser: their tenant's, shared with guests if they are one, and some role there. */
export function canOpenSite(world: World, user: User, site: Site): boolean {
  if (user.tenantId !== site.tenantId) return false;
  if (user.userType === 'Guest' && !site.isSharedWithGuests) return false;
  return allows(effectivePermissions(world, user, site), 'Open');
}

/** Whether Graph lets the person in: a guest is refused until a page of the site was opened (switch `guestNeedsVisit`). */
export function canReachSite(world: World, user: User, site: Site): boolean {
  const isUnvisited = user.userType === 'Guest' && world.switches.guestNeedsVisit && !hasVisited(world, site.id, user.objectId);
  return canOpenSite(world, user, site) && !isUnvisited;
}
