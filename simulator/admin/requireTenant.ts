import { findTenant, type Tenant } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { BadInput } from './adminRoute.ts';

/** @param name id, key or domain. @throws BadInput */
export function requireTenant(world: World, name: string): Tenant {
  const tenant = findTenant(world.database, name);
  if (!tenant) throw new BadInput(`No tenant is called '${name}'.`);
  return tenant;
}
