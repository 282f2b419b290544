import { isFailure, type Recorded, type Result } from '#domain';
import { createItem, type Graph, type GraphRequest, itemsDelta, itemsSince, type ListAddress, type Page, type WireItem } from '#graph';
import { addressOf, type Places } from '../places/places.ts';
import { createRepository, type SharedContext } from '../rows/createRepository.ts';
import { isOutdated } from '../rows/createFollowedRepository.ts';
import { fromItem, readColumns, toFields, withoutRecord } from '../schema/index.ts';
import type { LoadOptions, ReportStore } from './reportStore.ts';
import { resultsSchema } from './results/schema.ts';

/** The rows that were read and the address that says what changed since. */
export interface ResultArchive {
  read(): Promise<ArchivedResults | null>;
  write(archived: ArchivedResults): Promise<void>;
}

export interface ArchivedResults {
  /** By item id: a change replaces its row. */
  readonly rows: readonly (readonly [string, Result])[];
  readonly deltaLink: string;
}

export function createReportStore(shared: SharedContext, places: Places, archive: ResultArchive): ReportStore {
  const results = createRepository(resultsSchema, { ...shared, locate });

  async function locate(): Promise<ListAddress> {
    return addressOf(await places.siteOf('report'), resultsSchema);
  }

  async function loadAll(options: LoadOptions = {}): Promise<readonly Result[]> {
    const kept = await archive.read();
    const read = (kept && (await sinceKept(kept, options))) ?? (await fromStart(options));
    await archive.write({ rows: [...read.rows], deltaLink: read.deltaLink });
    return [...read.rows.values()];
  }

  async function fromStart(options: LoadOptions): Promise<Reading> {
    return readPages(shared.graph, itemsDelta(await locate(), readColumns(resultsSchema), 'start'), new Map(), options);
  }

  /** Null when the service no longer knows the place: everything is read anew. */
  async function sinceKept(kept: ArchivedResults, options: LoadOptions): Promise<Reading | null> {
    try {
      return await readPages(shared.graph, itemsSince(kept.deltaLink), new Map(kept.rows), options);
    } catch (error) {
      if (isOutdated(error)) return null;
      throw error;
    }
  }

  /** What a batch could not write is tried by itself: it may be there already, and then it stays. */
  async function addAll(rows: readonly Result[]): Promise<void> {
    await shared.requireWritable();
    const address = await locate();
    const outcomes = await shared.graph.batch(rows.map((row) => createItem(address, toFields(resultsSchema, row))));
    const refused = rows.filter((_, at) => isFailure(outcomes[at]));
    for (const row of refused) await results.create(row);
  }

  async function put(result: Result): Promise<Recorded<Result>> {
    return results.update((await results.find(result.key)) ?? (await results.create(result)), result);
  }

  return { addAll, put, add: (result: Result): Promise<Recorded<Result>> => results.create(result), loadAll };
}

interface Reading {
  readonly rows: Map<string, Result>;
  readonly deltaLink: string;
}

async function readPages(graph: Graph, request: GraphRequest<Page<WireItem>>, rows: Map<string, Result>, { signal, onProgress }: LoadOptions): Promise<Reading> {
  let deltaLink = '';
  for await (const page of graph.pages(signal ? { ...request, signal } : request)) {
    for (const item of page.value) apply(rows, item);
    onProgress?.(rows.size);
    deltaLink = page['@odata.deltaLink'] ?? deltaLink;
  }
  return { rows, deltaLink };
}

/** The folder a list begins with has no key and is no row. */
function apply(rows: Map<string, Result>, item: WireItem): void {
  if (item.deleted) rows.delete(item.id);
  else if (item.fields?.['Key'] !== undefined) rows.set(item.id, withoutRecord(fromItem(resultsSchema, item)));
}
