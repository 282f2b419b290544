/** Where a row is and in which version: one opaque text to everybody else, for item ids are no identity. */
export interface RowVersion {
  readonly itemId: string;
  /** SharePoint's own, quotes included. */
  readonly version: string;
}

export function toEtag({ itemId, version }: RowVersion): string {
  return `${itemId} ${version}`;
}

export function readEtag(etag: string): RowVersion {
  const space = etag.indexOf(' ');
  return { itemId: etag.slice(0, space), version: etag.slice(space + 1) };
}
