import { setGroup } from '../../simulator/directory/groups.ts';
import type { User } from '../../simulator/directory/users.ts';
import { createDispatch } from '../../simulator/graph/dispatch.ts';
import { sharePointGraphRoutes } from '../../simulator/graph/sites/sharePointGraphRoutes.ts';
import type { SimResponse } from '../../simulator/kernel/http.ts';
import type { Switches } from '../../simulator/kernel/switches.ts';
import type { World } from '../../simulator/kernel/world.ts';
import { createSite } from '../../simulator/sharepoint/sites/createSite.ts';
import { findSiteByPath, graphSiteId, type Site } from '../../simulator/sharepoint/sites/sites.ts';
import { sharePointTables } from '../../simulator/sharepoint/tables.ts';
import { aCaller } from './aCaller.ts';
import { aUser, aWorld } from './aWorld.ts';

/** The registration of the app and of set-up. */
export const APP = 'aaaaaaaa-0000-4000-8000-000000000001';
export const SET_UP_SCOPES = ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All'];

export interface SharePoint {
  readonly world: World;
  readonly site: Site;
  /** `/sites/{id}` of the room */
  readonly room: string;
  /** Administrator with full control. */
  readonly palle: User;
  /** Caseworkers: Contribute. */
  readonly mette: User;
  readonly anders: User;
  /** A guest of the other tenant: Read. */
  readonly sara: User;
  /** In the directory, without a role at the site. */
  readonly karen: User;
}

/** One room with an administrator, two caseworkers and a guest who may read. */
export function aSharePoint(switches: Partial<Switches> = {}): SharePoint {
  const world = aWorld([sharePointTables], switches);
  const [palle, mette, anders, karen] = ['palle', 'mette', 'anders', 'karen'].map((alias) => aUser(world, alias)) as [User, User, User, User];
  const sara = aUser(world, 'sara', 'tidevand', { guestOf: 'fjordbro' });
  setGroup(world.database, mette.tenantId, 'Team voksne', [mette.objectId, anders.objectId]);
  createSite(world, {
    path: '/sites/treklang-room',
    title: 'Samarbejdsrum',
    tenant: 'fjordbro',
    grants: [
      { user: 'palle', level: 'Full Control' },
      { group: 'Team voksne', level: 'Contribute' },
      { user: sara.userPrincipalName, level: 'Read' },
    ],
    appGrants: [{ clientId: APP, role: 'write' }],
  });
  const site = findSiteByPath(world.database, '/sites/treklang-room')!;
  return { world, site, room: `/sites/${graphSiteId(site)}`, palle, mette, anders, sara, karen };
}

export interface Answer {
  readonly status: number;
  readonly headers: NonNullable<SimResponse['headers']>;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly value: readonly Readonly<Record<string, unknown>>[];
    readonly error: { readonly code: string; readonly message: string; readonly innerError: Readonly<Record<string, string>> };
  };
}

export interface GraphClient {
  get(path: string, headers?: Readonly<Record<string, string>>): Answer;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Answer;
  patch(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Answer;
  put(path: string, body: Buffer, headers?: Readonly<Record<string, string>>): Answer;
  delete(path: string, headers?: Readonly<Record<string, string>>): Answer;
}

const dispatch = createDispatch(sharePointGraphRoutes);

/** Graph as this person reaches it with these scopes; a path is without `/graph/v1.0`, or a whole link of an answer. */
export function graphOf(world: World, user: User, scopes: readonly string[] = ['Sites.ReadWrite.All']): GraphClient {
  const caller = aCaller(user, scopes, { clientId: APP });
  const send = (method: string, path: string, body: Buffer, headers: Readonly<Record<string, string>>): Answer => {
    const url = new URL(path.replace(/^.*\/graph\/v1\.0/, ''), world.origin);
    return dispatch(world, caller, { method, path: url.pathname, query: url.searchParams, headers, body }) as Answer;
  };
  const json = (body: unknown): Buffer => Buffer.from(JSON.stringify(body));
  const type = { 'content-type': 'application/json' };
  return {
    get: (path, headers = {}) => send('GET', path, Buffer.alloc(0), headers),
    post: (path, body, headers = {}) => send('POST', path, json(body), { ...type, ...headers }),
    patch: (path, body, headers = {}) => send('PATCH', path, json(body), { ...type, ...headers }),
    put: (path, body, headers = {}) => send('PUT', path, body, { 'content-type': 'application/octet-stream', ...headers }),
    delete: (path, headers = {}) => send('DELETE', path, Buffer.alloc(0), headers),
  };
}
