import type { AppConfig } from '#config';
import { type CalendarDay, Failure, isFailure } from '#domain';
import { createGraph, type GraphOptions, siteById, siteByPath, type WireList } from '#graph';
import { listsOn, resultsSchema, SITE_RIGHTS } from '#store/setUp';
import { actsForNewSite, actToMakeSite } from './administratorsActs.ts';
import { type ChangeLog, createChangeLog } from './changeLog.ts';
import { ensureLists, readLists } from './lists.ts';
import { ensureListSettings } from './listSettings.ts';
import { ensureNoCrawl } from './noCrawl.ts';
import { ensureReportPage } from './pages.ts';
import { ensureLevels } from './permissionLevels.ts';
import type { Plan, PlannedSite } from './plan.ts';
import { ensureGroup, ensureRights, findGroups, type Principal } from './rights.ts';
import { REPORT_PAGE } from './reportPage.ts';
import { ensureRows, type FoundSite } from './rows.ts';
import { createSharePointRest, type SharePointRest } from './sharePointRest.ts';
import { sideBySide } from './sideBySide.ts';
import { ensureViews } from './views.ts';

export interface SetUpOptions {
  readonly config: Pick<AppConfig, 'graph' | 'sharePoint' | 'sharePointHost' | 'clientId'>;
  readonly wire: Omit<GraphOptions, 'root' | 'resource'>;
  /** Where the pages of Treklang are, `https://treklang.kommune.dk`; undefined where config.json does not tell. */
  readonly app: string | undefined;
  /** Views name the quarters until this day. */
  readonly today: CalendarDay;
  readonly isWhatIf?: boolean;
  /** A line for the person who waits. */
  readonly say?: (line: string) => void;
}

export interface SetUpReport {
  /** What was done, in Danish; empty when everything was there. */
  readonly changes: readonly string[];
  /** What an administrator has to do. */
  readonly acts: readonly string[];
  readonly sites: readonly FoundSite[];
}

/** Sites know nothing of each other. Few at a time, because SharePoint counts what one app does in a minute. */
const SITES_AT_ONCE = 3;

/** Makes what is missing and mends what differs. Running it again changes nothing. */
export async function runSetUp(plan: Plan, { config, wire, app, today, isWhatIf = false, say = () => undefined }: SetUpOptions): Promise<SetUpReport> {
  const log = createChangeLog(isWhatIf, say);
  const graph = createGraph({ ...wire, root: config.graph });
  const sites: FoundSite[] = [];
  for (const planned of plan.sites) {
    const found = await findSite(planned);
    if (found) sites.push(found);
    else log.act(actToMakeSite(config, planned));
  }
  const lists = await sideBySide(SITES_AT_ONCE, sites, async (site) => {
    const lines: string[] = [];
    const own = createChangeLog(isWhatIf, (line) => lines.push(line));
    const made = await setUpSite(site, own).finally(() => [`${site.planned.title} (${site.planned.path})`, ...lines].forEach(say));
    return { made, own };
  });
  for (const { own } of lists) log.addAll(own);
  const common = sites.findIndex(({ planned }) => planned.kind === 'common');
  if (common >= 0) await ensureRows(graph, log, sites[common]!, lists[common]!.made, plan, sites);
  return { changes: log.changes(), acts: log.acts(), sites };

  async function findSite(planned: PlannedSite): Promise<FoundSite | null> {
    try {
      const { body } = await graph.send(siteByPath(config.sharePointHost, planned.path));
      return { planned, siteId: body.id, webUrl: body.webUrl };
    } catch (error) {
      if (isFailure(error, 'missing')) return null;
      throw error;
    }
  }

  async function setUpSite({ planned, siteId, webUrl }: FoundSite, log: ChangeLog): Promise<ReadonlyMap<string, WireList>> {
    const rest = createSharePointRest(webUrl, wire);
    const site = siteById(siteId);
    const known = await readLists(graph, site);
    if (planned.kind !== 'common') await ensureNoCrawl(rest, log);
    if (listsOn(planned.kind).every(({ name }) => !known.has(name))) log.act(actsForNewSite(config, planned));
    const levels = await ensureLevels(rest, log);
    const principals = levels ? await principalsOf(rest, plan, planned, isWhatIf) : [];
    if (levels) await ensureRights(rest, log, { path: '/web', name: 'Stedet' }, SITE_RIGHTS[planned.kind], principals, levels);
    for (const { schema, list } of await ensureLists(graph, log, site, known, listsOn(planned.kind))) {
      if (!levels) continue;
      await ensureListSettings(rest, log, planned.kind, list.id, schema, principals, levels);
      await ensureViews(rest, log, list.id, schema, today);
    }
    const made = isWhatIf ? known : await readLists(graph, site);
    if (planned.kind === 'report') await setUpPage(rest, log, planned, made);
    return made;
  }

  async function setUpPage(rest: SharePointRest, log: ChangeLog, { path }: PlannedSite, lists: ReadonlyMap<string, WireList>): Promise<void> {
    const list = lists.get(resultsSchema.name);
    if (app === undefined) log.act(`Udfyld package.host i config.json: siden "${REPORT_PAGE.title}" skal have et link til Treklang.`);
    else await ensureReportPage(rest, log, { sitePath: path, list: { id: list?.id ?? '', name: resultsSchema.name, title: resultsSchema.title }, app });
  }
}

async function principalsOf(rest: SharePointRest, plan: Plan, { groups }: PlannedSite, isWhatIf: boolean): Promise<readonly Principal[]> {
  const find = isWhatIf ? await findGroups(rest) : (group: Plan['groups'][number]) => ensureGroup(rest, group);
  const principals: Principal[] = [];
  for (const [kind, names] of Object.entries(groups) as [Principal['kind'], string[]][]) {
    for (const name of names) {
      const group = plan.groups.find((one) => one.name === name);
      if (!group) throw new Failure('invalid', 'A group that the plan does not name', { code: 'plan' });
      principals.push({ id: await find(group), name, kind });
    }
  }
  return principals;
}

