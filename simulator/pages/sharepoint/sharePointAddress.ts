/** What an address of SharePoint names. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'page'; readonly site: string; readonly page: string }
  | { readonly kind: 'list'; readonly site: string; readonly list: string; readonly itemId?: number }
  | { readonly kind: 'library'; readonly site: string; readonly list: string; readonly path: readonly string[] };

/**
 * Reads an address below `/as/{alias}/sharepoint`: `/sites/x`, `/sites/x/SitePages/page.aspx`, `/sites/x/Lists/Results`, `/sites/x/CaseDocuments/folder/file`,
 * and the forms that SharePoint itself writes: `AllItems.aspx`, `DispForm.aspx?ID=12`, `12_.000` as in the web address of a row.
 */
export function readPlace(pathname: string, query: URLSearchParams): Place {
  const [first, site, second, ...rest] = pathname.split('/').slice(4).map(decoded);
  if (first !== 'sites' || site === undefined || site === '') return { kind: 'home' };
  const names = rest.filter((name) => name !== '' && !/\.aspx$/i.test(name));
  const [page] = rest;
  if (/^SitePages$/i.test(second ?? '') && page !== undefined && /\.aspx$/i.test(page) && !/^Home\.aspx$/i.test(page)) return { kind: 'page', site, page };
  if (second === undefined || second === '' || /^SitePages$/i.test(second) || /\.aspx$/i.test(second)) return { kind: 'site', site };
  if (!/^Lists$/i.test(second)) return { kind: 'library', site, list: second, path: names.filter((name, index) => index > 0 || !/^Forms$/i.test(name)) };
  const [list, row] = names;
  if (list === undefined) return { kind: 'site', site };
  const itemId = Number(query.get('item') ?? query.get('ID') ?? /^(\d+)_\.000$/.exec(row ?? '')?.[1] ?? NaN);
  return { kind: 'list', site, list, ...(Number.isInteger(itemId) ? { itemId } : {}) };
}

/** Below `/as/{alias}`. */
export const HOME = '/sharepoint';

/** @param path `/sites/treklang` */
export const siteAddress = (path: string): string => `${HOME}${path}`;

export function listAddress(sitePath: string, { name, isLibrary }: { readonly name: string; readonly isLibrary: boolean }): string {
  return `${siteAddress(sitePath)}${isLibrary ? '' : '/Lists'}/${encodeURIComponent(name)}`;
}

export const pageAddress = (sitePath: string, name: string): string => `${siteAddress(sitePath)}/SitePages/${encodeURIComponent(name)}`;

export function folderAddress(sitePath: string, library: string, names: readonly string[]): string {
  return [siteAddress(sitePath), library, ...names].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
