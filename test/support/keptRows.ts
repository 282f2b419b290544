import type { GraphAs } from './microsoft365.ts';

/** A row of a list as Graph gives it. */
export interface KeptRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

interface PageOfRows {
  readonly value: readonly KeptRow[];
  readonly '@odata.nextLink'?: string;
}

/** Every row of the list, page by page. @param site `/sites/treklang-report` */
export async function keptRows(graph: GraphAs, site: string, list: string): Promise<readonly KeptRow[]> {
  const rows: KeptRow[] = [];
  for (let next: string | undefined = `/sites/localhost:${site}:/lists/${list}/items?$expand=fields&$top=1000`; next !== undefined; ) {
    const { body }: { readonly body: PageOfRows } = await graph.get<PageOfRows>(next);
    rows.push(...body.value);
    next = body['@odata.nextLink'];
  }
  return rows;
}

/** Names of the files in the case's folder of a room. */
export async function filesOfCase(graph: GraphAs, site: string, caseKey: string): Promise<readonly string[]> {
  const { id } = (await graph.get<{ readonly id: string }>(`/sites/localhost:${site}:/lists/CaseDocuments/drive`)).body;
  const { body } = await graph.get<{ readonly value: readonly { readonly name: string }[] }>(`/drives/${id}/root:/${caseKey}:/children`);
  return body.value.map(({ name }) => name);
}
