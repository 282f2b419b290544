import { isFailure } from '#domain';
import type { ChangeLog } from './changeLog.ts';
import { REPORT_PAGE, reportCanvas, type ReportPageParts } from './reportPage.ts';
import type { SharePointRest } from './sharePointRest.ts';

interface PageState {
  readonly Id: number;
  readonly FileName: string;
  /** `0.1`: never published. */
  readonly Version: string;
}

const LINKS = '/web/navigation/quicklaunch';

/**
 * The managers' page, by SharePoint REST: Graph makes no page with a list on it. A page that was published once is the municipality's own
 * and stays as it is, changed or not; one that a cut run left unpublished is finished.
 */
export async function ensureReportPage(rest: SharePointRest, log: ChangeLog, parts: ReportPageParts): Promise<void> {
  const { value } = await rest.get<{ value: readonly PageState[] }>('/sitepages/pages?$select=Id,FileName,Version');
  const known = value.find(({ FileName }) => FileName === REPORT_PAGE.fileName);
  if (known && !known.Version.startsWith('0.')) return;
  const id = known?.Id ?? (log.isWhatIf ? NOT_MADE : await makePage(rest, log));
  if (id !== null) await log.change(`siden "${REPORT_PAGE.title}"`, () => finishPage(rest, id, parts));
}

/** No page has this number. */
const NOT_MADE = 0;

/** @returns null when the name is taken by a page that only another administrator sees. */
async function makePage(rest: SharePointRest, log: ChangeLog): Promise<number | null> {
  const { fileName, title } = REPORT_PAGE;
  try {
    return (await rest.post<PageState>('/sitepages/pages', { PageLayoutType: 'Article', Name: fileName, Title: title, PromotedState: 0 })).Id;
  } catch (error) {
    if (!isFailure(error, 'invalid') && !isFailure(error, 'conflict')) throw error;
    log.act(`Siden "${title}" er begyndt af en anden, og kun den kan se den. Kør opsætningen med den konto, eller slet filen SitePages/${fileName}.`);
    return null;
  }
}

/** Published last of all: whatever was cut before is done again. */
async function finishPage(rest: SharePointRest, id: number, parts: ReportPageParts): Promise<void> {
  const page = `/sitepages/pages(${id})`;
  await rest.post(`${page}/checkoutpage`);
  await rest.merge(`${page}/savepage`, { Title: REPORT_PAGE.title, CanvasContent1: reportCanvas(parts) });
  await ensureLink(rest, `${parts.sitePath}/SitePages/${REPORT_PAGE.fileName}`);
  await rest.post(`${page}/publish`);
}

/** With the page and never again: who takes the link away wants it so. */
async function ensureLink(rest: SharePointRest, url: string): Promise<void> {
  const { value } = await rest.get<{ value: readonly { readonly Url: string }[] }>(LINKS);
  if (!value.some(({ Url }) => Url === url)) await rest.post(LINKS, { Title: REPORT_PAGE.title, Url: url, IsVisible: true });
}
