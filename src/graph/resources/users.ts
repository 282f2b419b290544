import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';

export interface WireUser {
  readonly id: string;
  readonly displayName?: string | null;
  readonly mail?: string | null;
  readonly userPrincipalName?: string | null;
  readonly userType?: string | null;
}

const SELECT = 'id,displayName,mail,userPrincipalName';

export function me(): GraphRequest<WireUser> {
  return { method: 'GET', path: '/me', query: { $select: SELECT } };
}

/** `$search` needs the header, and the header has to be sent with every page. */
export function searchUsers(text: string): GraphRequest<Page<WireUser>> {
  const words = text.replaceAll(/["\\]/g, ' ').trim();
  return {
    method: 'GET',
    path: '/users',
    query: { $search: `"displayName:${words}" OR "mail:${words}"`, $select: SELECT, $top: '10' },
    headers: { ConsistencyLevel: 'eventual' },
  };
}
