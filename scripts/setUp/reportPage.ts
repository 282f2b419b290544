/** What the page of the managers is made of. */
export interface ReportPageParts {
  readonly sitePath: string;
  readonly list: { readonly id: string; readonly name: string; readonly title: string };
  /** Where the pages of Treklang are: `https://treklang.kommune.dk` */
  readonly app: string;
}

export const REPORT_PAGE = { fileName: 'udvikling-siden-start.aspx', title: 'Udvikling siden start' } as const;

/** SharePoint's List web part. Graph makes pages, but not with this one (sitepage-create names fourteen others). */
const LIST_WEB_PART = 'f92bf067-bc19-489e-a556-7fe95f508720';

/** Known again when set-up runs anew: the same controls, not two of each. */
const IDS = { before: '4f0a4bd4-6a0c-4b0e-8d0f-0b5c2f1d7a01', list: '4f0a4bd4-6a0c-4b0e-8d0f-0b5c2f1d7a02', after: '4f0a4bd4-6a0c-4b0e-8d0f-0b5c2f1d7a03' } as const;

/** `CanvasContent1` of the page: what the figures do not say, the way to the report, and the results as the list's first view shows them. */
export function reportCanvas(parts: ReportPageParts): string {
  return JSON.stringify([text(IDS.before, 1, introduction(parts.app)), list(parts), text(IDS.after, 3, EXPLANATION), SETTINGS]);
}

const CAVEAT = '<p><strong>Tallene viser udvikling, ikke bevist effekt.</strong> Andre forhold kan spille ind: andre indsatser, skift af vurderer og tilfældigheder.</p>';

const introduction = (app: string): string =>
  CAVEAT +
  `<p><a href="${app}/tab.html#/report">Åbn rapporten i Treklang</a>: efter måltype og tema, med usikkerhed og med det, der mangler.</p>` +
  '<p>Listen herunder er det nyeste kvartal. Andre kvartaler og de sidste 12 måneder er visninger af den samme liste.</p>';

const EXPLANATION =
  '<h3>Sådan læses listen</h3>' +
  '<ul>' +
  '<li>En række er ét mål ved én opfølgning, uden navne. Rækkerne er stadig personoplysninger: del dem ikke.</li>' +
  '<li>Når målet er at fastholde, er uændret et godt resultat. Når målet er at begrænse tab, er mindre tab end ventet et godt resultat.</li>' +
  '<li>Skalaerne er forskellige, og på nogle er et lavt tal det gode. Derfor tælles vurderingerne, men der regnes intet gennemsnit af dem. Udfaldet siger, hvordan det gik.</li>' +
  '<li>En borger kan have flere mål og flere opfølgninger. Rapporten tæller borgere, listen tæller rækker.</li>' +
  '<li>Listen og rapporten er for ledere med sagsadgang. Har du ikke den adgang, ser du dem ikke; offentliggjorte nøgletal kommer senere.</li>' +
  '</ul>';

const SETTINGS = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } };

/** One section across the page for each. */
const position = (zoneIndex: number) => ({ layoutIndex: 1, zoneIndex, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 });

const text = (id: string, zone: number, innerHTML: string) => ({
  controlType: 4, id, position: position(zone), emphasis: {}, displayMode: 2, addedFromPersistedData: true, editorType: 'CKEditor', innerHTML,
});

/** Without a view of its own: it follows the list's first one, which set-up moves to each new quarter. */
function list({ sitePath, list: { id, name, title } }: ReportPageParts) {
  const webRelativeListUrl = `/Lists/${name}`;
  const properties = { isDocumentLibrary: false, selectedListId: id, selectedListUrl: sitePath + webRelativeListUrl, webRelativeListUrl, webpartHeightKey: 4, hideCommandBar: true };
  return {
    controlType: 3, id: IDS.list, position: position(2), emphasis: {}, displayMode: 2, addedFromPersistedData: true, webPartId: LIST_WEB_PART,
    webPartData: {
      id: LIST_WEB_PART, instanceId: IDS.list, title, description: '', dataVersion: '1.0', properties,
      serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: { listTitle: title }, imageSources: {}, links: {} },
    },
  };
}
