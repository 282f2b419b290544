/** `/sites/treklang` and what is asked of it: `web/lists/getbytitle('Mål')`. */
export interface RestAddress {
  readonly sitePath: string;
  readonly resource: string;
}

/**
 * Undefined when the path is none of SharePoint REST. Names are taken in any case, so all but quoted values is written in lower case.
 * @param path below `/sites`, still encoded.
 */
export function readRestAddress(path: string): RestAddress | undefined {
  const match = /^\/([^/]+)\/_api\/(.+)$/i.exec(path);
  if (!match) return undefined;
  return { sitePath: `/sites/${match[1]!}`, resource: lowerOutsideQuotes(match[2]!.replaceAll('%27', "'").replace(/\/$/, '')) };
}

/** `c:0t.c|tenant|<id>` of a group, or a person's user principal name with or without claims. */
export function readLogonName(logonName: string): { readonly groupId: string } | { readonly userName: string } {
  const group = /^c:0t\.c\|tenant\|([0-9a-f-]+)$/i.exec(logonName);
  if (group) return { groupId: group[1]!.toLowerCase() };
  return { userName: logonName.replace(/^i:0#\.f\|membership\|/i, '') };
}

function lowerOutsideQuotes(text: string): string {
  return text
    .split(/('(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.toLowerCase()))
    .join('');
}
