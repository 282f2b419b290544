import type { ItemDetails, LibraryContent, ListContent, PageContent, SiteContent, SiteLink } from '../../hosts/sharepoint/sharePointShapes.ts';
import { hostApi, HostApiError, hostPath } from '../frame/hostApi.ts';

/** What came of asking: no access and nothing there are answers, everything else that fails is an error. */
export type Answer<T> = { readonly kind: 'here'; readonly value: T } | { readonly kind: 'denied' } | { readonly kind: 'missing' };

const list = (site: string, name: string): string => `/sharepoint/sites/${encodeURIComponent(site)}/lists/${encodeURIComponent(name)}`;

export const sharePointApi = {
  sites: () => ask<readonly SiteLink[]>('/sharepoint/sites'),
  site: (site: string) => ask<SiteContent>(`/sharepoint/sites/${encodeURIComponent(site)}`),
  page: (site: string, name: string) => ask<PageContent>(`/sharepoint/sites/${encodeURIComponent(site)}/pages/${encodeURIComponent(name)}`),
  list: (site: string, name: string, query: URLSearchParams) => ask<ListContent>(`${list(site, name)}?${query}`),
  item: (site: string, name: string, itemId: number) => ask<ItemDetails>(`${list(site, name)}/items/${itemId}`),
  library: (site: string, name: string, path: readonly string[]) =>
    ask<LibraryContent>(`${list(site, name)}/files?${new URLSearchParams({ path: path.join('/') })}`),
  /** Where a file is fetched from, as a link. */
  fileAddress: (site: string, name: string, driveItemId: string) => hostPath(`/api${list(site, name)}/files/${encodeURIComponent(driveItemId)}`),
};

async function ask<T>(path: string): Promise<Answer<T>> {
  try {
    return { kind: 'here', value: await hostApi<T>(path) };
  } catch (error) {
    if (error instanceof HostApiError && error.status === 403) return { kind: 'denied' };
    if (error instanceof HostApiError && error.status === 404) return { kind: 'missing' };
    throw error;
  }
}
