import type { GraphHandler, GraphRoute } from '../call.ts';
import { onSite, withODataErrors } from '../sites/onSite.ts';

/** Files scopes reach drives as Sites scopes do (Microsoft's permission data). */
export const READS_FILES = ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Files.Read', 'Files.Read.All', 'Files.ReadWrite', 'Files.ReadWrite.All'];
export const WRITES_FILES = ['Sites.Selected', 'Sites.ReadWrite.All', 'Files.ReadWrite', 'Files.ReadWrite.All'];

/** A route below a drive, in every way that Graph addresses one. */
export function onDrive(method: string, rest: string, scopes: readonly string[], handle: GraphHandler): readonly GraphRoute[] {
  return [
    { method, pattern: `/drives/{drive-id}${rest}`, scopes, handle: withODataErrors(handle) },
    ...onSite(method, `/drive${rest}`, scopes, handle),
    ...onSite(method, `/drives/{drive-id}${rest}`, scopes, handle),
    ...onSite(method, `/lists/{list-id}/drive${rest}`, scopes, handle),
  ];
}

/** A route about one file or folder: the root, by path from it, by id, or by path from a folder's id. */
export function onDriveItem(method: string, rest: string, scopes: readonly string[], handle: GraphHandler): readonly GraphRoute[] {
  const afterPath = rest === '' ? '' : `:${rest}`;
  const forms = [`/root:/{item-path*}${afterPath}`, `/items/{item-id}:/{item-path*}${afterPath}`, `/root${rest}`, `/items/{item-id}${rest}`];
  return forms.flatMap((form) => onDrive(method, form, scopes, handle));
}
