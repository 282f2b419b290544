import type { GraphRequest } from '../request.ts';
import { segment } from './address.ts';

export interface WireSite {
  readonly id: string;
  readonly webUrl: string;
  readonly displayName?: string;
}

/** By host and path; documented, though in no description of the interface. */
export function siteByPath(host: string, path: string): GraphRequest<WireSite> {
  return { method: 'GET', path: `${siteAddress(host, path)}?$select=id,webUrl,displayName` };
}

/** How a site is named in a request: by id, or by host and path with a colon when more follows. */
export function siteAddress(host: string, path: string): string {
  return `/sites/${host}:${encodeURI(path)}`;
}

export function siteById(siteId: string): string {
  return `/sites/${segment(siteId)}`;
}
