import type { GroupKind, Right, Rights } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';
import type { LevelIds } from './permissionLevels.ts';
import { quoted, type SharePointRest } from './sharePointRest.ts';

/** A group as the site knows it. */
export interface Principal {
  readonly id: number;
  readonly name: string;
  readonly kind: GroupKind;
}

interface DirectoryGroup {
  readonly name: string;
  readonly id?: string | undefined;
}

const logonNameOf = ({ name, id }: DirectoryGroup): string => (id === undefined ? name : `c:0t.c|tenant|${id}`);

/** The site's number of a directory group, which becomes known to the site. Without an id the name has to resolve. */
export async function ensureGroup(rest: SharePointRest, group: DirectoryGroup): Promise<number> {
  return (await rest.post<{ Id: number }>('/web/ensureuser', { logonName: logonNameOf(group) })).Id;
}

/** Nobody has this number: a group that the site does not know has no right there either. */
const UNKNOWN = 0;

/** The same where nothing is to be changed: a group the site does not know stays unknown to it. */
export async function findGroups(rest: SharePointRest): Promise<(group: DirectoryGroup) => number> {
  const { value } = await rest.get<{ value: readonly { readonly Id: number; readonly LoginName: string; readonly Title: string }[] }>('/web/siteusers?$select=Id,LoginName,Title');
  return (group) => value.find(({ LoginName, Title }) => (group.id === undefined ? Title : LoginName) === logonNameOf(group))?.Id ?? UNKNOWN;
}

interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly Name: string; readonly RoleTypeKind: number }[];
}

/** "Limited Access" is given by SharePoint itself to whoever has a role further down. */
const LIMITED_ACCESS_KIND = 1;

export interface Scope {
  /** `/web` or `/web/lists(guid'…')` */
  readonly path: string;
  /** For people: "stedet" or the list's title. */
  readonly name: string;
}

/** Gives each of our groups exactly its right here; who else has one is left alone. */
export async function ensureRights(rest: SharePointRest, log: ChangeLog, scope: Scope, rights: Rights, principals: readonly Principal[], levels: LevelIds): Promise<void> {
  const { value } = await rest.get<{ value: readonly Assignment[] }>(`${scope.path}/roleassignments?$expand=RoleDefinitionBindings`);
  for (const principal of withHighestRight(principals, rights)) {
    const wanted = principal.right === undefined ? undefined : levels[principal.right];
    const has = (value.find(({ PrincipalId }) => PrincipalId === principal.id)?.RoleDefinitionBindings ?? []).filter(({ RoleTypeKind }) => RoleTypeKind !== LIMITED_ACCESS_KIND);
    const call = (verb: string, level: number) => rest.post(`${scope.path}/roleassignments/${verb}(principalid=${principal.id},roledefid=${level})`);
    if (wanted !== undefined && !has.some(({ Id }) => Id === wanted)) {
      await log.change(`${scope.name}: ${principal.name} må ${RIGHT_WORDS[principal.right!]}`, () => call('addroleassignment', wanted));
    }
    for (const { Id, Name } of has.filter((one) => one.Id !== wanted)) {
      await log.change(`${scope.name}: ${principal.name} har ikke længere "${Name}"`, () => call('removeroleassignment', Id));
    }
  }
}

const RIGHT_WORDS: Readonly<Record<Right, string>> = { read: 'læse', add: 'læse og tilføje', write: 'læse, tilføje og ændre' };
const RANK: readonly Right[] = ['read', 'add', 'write'];

/** A group may be two things at once, e.g. all managers and those with case access: the higher right counts. */
function withHighestRight(principals: readonly Principal[], rights: Rights): readonly { readonly id: number; readonly name: string; readonly right: Right | undefined }[] {
  const byId = new Map<number, { id: number; name: string; right: Right | undefined }>();
  for (const { id, name, kind } of principals) {
    const known = byId.get(id)?.right;
    const right = rights[kind];
    const higher = right !== undefined && (known === undefined || RANK.indexOf(right) > RANK.indexOf(known)) ? right : known;
    byId.set(id, { id, name, right: higher });
  }
  return [...byId.values()];
}

/** `/web/lists(guid'…')` */
export function listPath(listId: string): string {
  return `/web/lists(guid${quoted(listId)})`;
}
