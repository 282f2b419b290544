import { strFromU8, unzipSync } from 'fflate';
import type { GraphAs, TestMicrosoft365 } from './microsoft365.ts';

/** One thing that was read, and what it said. */
export interface Found {
  /** Site and list (or library), e.g. `/sites/treklang-voksne Cases`. */
  readonly place: string;
  readonly text: string;
}

/** Who reads, and where. */
export interface Reader {
  readonly test: TestMicrosoft365;
  readonly graph: GraphAs;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly list: { readonly template: string };
}

interface DriveEntry {
  readonly id: string;
  readonly folder?: object;
  readonly deleted?: object;
}

interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/**
 * Reads whatever Graph gives this person on the sites: every list, every page of its items, each item's versions, its changes,
 * and every file with its versions, unpacked. A site or list that refuses is left out.
 */
export async function everythingWithin(reader: Reader, sitePaths: readonly string[]): Promise<readonly Found[]> {
  const { graph } = reader;
  const found: Found[] = [];
  for (const path of sitePaths) {
    const site = await graph.get(`/sites/localhost:${path}`);
    if (site.status !== 200) continue;
    found.push({ place: path, text: JSON.stringify(site.body) });
    const address = `/sites/${site.body.id}`;
    for (const list of await allPages<Listed>(graph, `${address}/lists`)) {
      const place = `${path} ${list.name}`;
      const texts = [JSON.stringify(list), ...(await textsOfList(graph, `${address}/lists/${list.id}`)), ...(await textsOfFiles(reader, address, list))];
      found.push(...texts.map((text) => ({ place, text })));
    }
  }
  return found;
}

async function textsOfList(graph: GraphAs, list: string): Promise<readonly string[]> {
  const items = await allPages<{ readonly id: string }>(graph, `${list}/items?$expand=fields`);
  const changes = await allPages<object>(graph, `${list}/items/delta?$expand=fields`);
  const columns = await allPages<object>(graph, `${list}/columns`);
  const versions = [];
  for (const { id } of items) versions.push(...(await allPages<object>(graph, `${list}/items/${id}/versions?$expand=fields`)));
  return [...items, ...changes, ...columns, ...versions].map((one) => JSON.stringify(one));
}

async function textsOfFiles(reader: Reader, site: string, { id, list }: Listed): Promise<readonly string[]> {
  if (list.template !== 'documentLibrary') return [];
  const { graph } = reader;
  const drive = `${site}/lists/${id}/drive`;
  const entries = await allPages<DriveEntry>(graph, `${drive}/root/delta`);
  const texts = entries.map((entry) => JSON.stringify(entry));
  for (const entry of entries) {
    if (entry.folder || entry.deleted) continue;
    texts.push(await contentOf(reader, `${drive}/items/${entry.id}/content`));
    for (const version of await allPages<{ readonly id: string }>(graph, `${drive}/items/${entry.id}/versions`)) {
      texts.push(JSON.stringify(version), await contentOf(reader, `${drive}/items/${entry.id}/versions/${version.id}/content`));
    }
  }
  return texts;
}

async function allPages<T>(graph: GraphAs, first: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    const { status, body }: { status: number; body: Page<T> } = await graph.get<Page<T>>(next);
    if (status !== 200) throw new Error(`${next} answered ${status}: ${JSON.stringify(body)}`);
    all.push(...body.value);
    next = body['@odata.nextLink'];
  }
  return all;
}

/** The words of a file: of every part of a docx. Its address answers without a token, and refuses one. */
async function contentOf({ test, graph }: Reader, path: string): Promise<string> {
  const { status, headers } = await graph.get(path);
  if (status !== 302) throw new Error(`${path} answered ${status}`);
  const { bytes } = await test.send(headers['location']!);
  const isPacked = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (!isPacked) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part).replace(/<[^>]+>/g, '')).join('\n');
}
