import { asSeenBy, findTenant, type User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import { findList, type List } from '../../sharepoint/lists/lists.ts';
import { canOpenSite } from '../../sharepoint/sites/siteAccess.ts';
import { allSites, findSiteByPath, type Site } from '../../sharepoint/sites/sites.ts';
import type { SignedInCall } from '../person/apiRoute.ts';
import { MailboxRefusal } from '../person/graphAs.ts';

/** A site and the account the person opens it with: a guest has another one than at home. */
export interface Reached {
  readonly site: Site;
  readonly user: User;
}

export interface ReachedList extends Reached {
  readonly list: List;
}

/** Sites the person may open, wherever they have an account, by title. */
export function reachableSites(world: World, person: User): readonly Reached[] {
  return allSites(world.database).flatMap((site) => {
    const user = reach(world, person, site);
    return user ? [{ site, user }] : [];
  });
}

/** The site at `/sites/{name}` when the person may open it. */
export function reachedSite(world: World, person: User, name: string): Reached | undefined {
  const site = findSiteByPath(world.database, `/sites/${name}`);
  const user = site && reach(world, person, site);
  return user && { site, user };
}

/** @throws MailboxRefusal 403, the same for a site that does not exist: an answer must not tell which sites there are. */
export function requireSite({ world, user, params }: SignedInCall): Reached {
  const reached = reachedSite(world, user, params['site'] ?? '');
  if (!reached) throw denied();
  return reached;
}

/** @throws MailboxRefusal 403, also for a list that does not exist. */
export function requireList(call: SignedInCall): ReachedList {
  const { site, user } = requireSite(call);
  const list = findList(call.world.database, site, call.params['list'] ?? '');
  if (!list || !listAccessOf(call.world, user, site, list).has('ViewListItems')) throw denied();
  return { site, user, list };
}

export const tenantNameOf = (world: World, site: Site): string => findTenant(world.database, site.tenantId)?.name ?? '';

const denied = (): MailboxRefusal => new MailboxRefusal(403, 'Access denied.');

function reach(world: World, person: User, site: Site): User | undefined {
  const user = asSeenBy(world.database, site.tenantId, person);
  return user && canOpenSite(world, user, site) ? user : undefined;
}
