import { Failure, type Key, type Scale, type Service } from '#domain';
import { allItems, type Graph, type ListAddress, type Outcome, type Page, siteAddress, type WireItem } from '#graph';
import type { DirectoryEntry } from '../common/commonStore.ts';
import { directorySchema } from '../common/directory/schema.ts';
import { scalesSchema } from '../common/scales/schema.ts';
import { servicesSchema } from '../common/services/schema.ts';
import { settingsSchema, type SettingsRow } from '../common/settings/schema.ts';
import { fromItem, type ListSchema, readColumns, type RowSchema, withoutRecord } from '../schema/index.ts';

/** Small lists that hold for the whole municipality, read together. Plain data: it is remembered. */
export interface CommonData {
  readonly settings: SettingsRow;
  readonly directory: readonly DirectoryEntry[];
  readonly services: readonly Service[];
  readonly scales: readonly Scale[];
}

/** Where the common site is; from config.json. */
export interface CommonPlace {
  readonly sharePointHost: string;
  readonly commonSite: string;
  /** `https://kommune.sharepoint.com`: where people open a site. */
  readonly sharePoint: string;
}

/** One batch of four. @throws Failure `missing` before set-up. */
export async function loadCommonData(graph: Graph, place: CommonPlace): Promise<CommonData> {
  const request = <T extends { readonly key: Key }>(schema: RowSchema<T>) => allItems(addressOf(place, schema), readColumns(schema));
  const [settings, directory, services, scales] = await graph.batch([
    request(settingsSchema),
    request(directorySchema),
    request(servicesSchema),
    request(scalesSchema),
  ]);
  const row = rows(settingsSchema, settings)[0];
  if (!row) throw new Failure('missing', 'The common site has no settings: set-up has not run', { code: 'notSetUp' });
  return { settings: row, directory: rows(directorySchema, directory), services: rows(servicesSchema, services), scales: rows(scalesSchema, scales) };
}

/** Lists of the common site are named by title: their ids are not known before the first request, and set-up never renames. */
function addressOf({ sharePointHost, commonSite }: CommonPlace, { title }: ListSchema): ListAddress {
  return { site: `${siteAddress(sharePointHost, commonSite)}:`, listId: title };
}

function rows<T extends { readonly key: Key }>(schema: RowSchema<T>, outcome: Outcome<Page<WireItem>>): T[] {
  if (outcome instanceof Failure) throw outcome;
  return outcome.body.value.map((item) => withoutRecord(fromItem(schema, item)));
}
