import { ACTOR_READS, DECIDED_BY_AUTHORITY } from '../room/roomRights.ts';
import { AUTHORITY } from '../authority/authorityRights.ts';
import type { GroupKind, ListSchema, Rights, SiteKind } from '../schema/index.ts';

/** What a group may do at a site and at every list there that says nothing else. */
export const SITE_RIGHTS: Readonly<Record<SiteKind, Rights>> = {
  common: { everyone: 'read' },
  authority: AUTHORITY,
  report: { caseworkers: 'read', managers: 'read', reportManagers: 'read' },
  room: DECIDED_BY_AUTHORITY,
  otherActorRoom: ACTOR_READS,
};

/** Rights of a list that differ from its site's: there the inheritance is broken, once. Null where it inherits. */
export function ownRights(schema: ListSchema, kind: SiteKind): Rights | null {
  const rights = schema.sites[kind];
  if (rights === undefined) return null;
  return isSame(rights, SITE_RIGHTS[kind]) ? null : rights;
}

function isSame(a: Rights, b: Rights): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<GroupKind>;
  return [...names].every((name) => a[name] === b[name]);
}
