/** What the SharePoint pages and their server say to each other. Instants are ISO 8601 in UTC. */
export interface ListLink {
  /** In the address. */
  readonly name: string;
  readonly title: string;
  readonly isLibrary: boolean;
}

export interface SiteLink {
  /** `/sites/treklang` */
  readonly path: string;
  readonly title: string;
  readonly tenantName: string;
  /** The person is here by an invitation of that organisation. */
  readonly isGuest: boolean;
  readonly lists: readonly ListLink[];
}

export interface ListSummary extends ListLink {
  readonly description: string;
  /** Rows or files the person may see. */
  readonly itemCount: number;
  readonly modifiedAt: string;
}

/** A modern page of the site. */
export interface PageLink {
  /** In the address: `udvikling.aspx`. */
  readonly name: string;
  readonly title: string;
}

export interface NavigationLink {
  readonly title: string;
  /** From the root of the host: `/sites/treklang-report/SitePages/udvikling.aspx`. */
  readonly url: string;
}

export interface SiteContent extends Omit<SiteLink, 'lists'> {
  readonly lists: readonly ListSummary[];
  readonly pages: readonly PageLink[];
  /** Links somebody has put at the left. */
  readonly navigation: readonly NavigationLink[];
}

/** `list` is absent where the person may not see it. */
export type PagePart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'list'; readonly title: string; readonly list?: ListLink; readonly view?: string };

export interface PageContent {
  readonly site: SiteContent;
  readonly page: PageLink;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly parts: readonly PagePart[];
}

export type CellValue = string | number | boolean | readonly string[];
export type ColumnKind = 'text' | 'note' | 'number' | 'currency' | 'day' | 'instant' | 'boolean' | 'choice' | 'multiChoice' | 'person' | 'computed';

export interface ShownColumn {
  /** Internal name; `cells` has its values under it. */
  readonly name: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Column formatting, JSON. */
  readonly formatter: string | null;
}

export interface ShownRow {
  readonly id: number;
  /** By internal name; what is empty is absent. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface ShownGroup {
  readonly column: ShownColumn;
  /** Absent: rows where the column is empty. */
  readonly value?: CellValue;
  /** Of all rows, loaded or not. */
  readonly count: number;
  readonly itemIds: readonly number[];
  readonly groups: readonly ShownGroup[];
}

export interface ViewLink {
  readonly title: string;
  readonly isDefault: boolean;
}

/** How the person has the view shown just now, beside what the view itself says. */
export interface ViewAsked {
  readonly view?: string;
  readonly sort?: string;
  readonly isDescending?: boolean;
  /** A column, or `-` for none although the view has one. */
  readonly group?: string;
}

export interface ListContent {
  readonly site: SiteContent;
  readonly list: ListSummary;
  readonly views: readonly ViewLink[];
  readonly view: ViewLink;
  readonly shown: ShownView | RefusedView;
}

export interface ShownTotal {
  /** Internal name of the column. */
  readonly name: string;
  readonly kind: 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';
  readonly value: number;
}

export interface ShownView {
  readonly kind: 'shown';
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  readonly groups: readonly ShownGroup[];
  readonly isCollapsed: boolean;
  readonly total: number;
  /** Below the columns, of all rows. */
  readonly totals: readonly ShownTotal[];
  /** `after` of the next page. */
  readonly next?: number;
  /** What the rows are ordered by first, groups left aside. */
  readonly order?: { readonly column: ShownColumn; readonly isDescending: boolean };
}

/** `threshold`: too many rows for the view; `broken`: it names a column that is gone. */
export type RefusedView = { readonly kind: 'threshold'; readonly limit: number } | { readonly kind: 'broken' };

export interface ItemField {
  readonly column: ShownColumn;
  readonly value?: CellValue;
}

export interface ItemVersionSummary {
  /** `3.0` */
  readonly name: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  /** Titles of the columns that differ from the version before. */
  readonly changed: readonly string[];
}

export interface ItemDetails {
  readonly id: number;
  readonly fields: readonly ItemField[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  /** Newest first; empty when the person may not see versions. */
  readonly versions: readonly ItemVersionSummary[];
}

export interface LibraryEntry {
  readonly driveItemId: string;
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export interface FileDetails extends LibraryEntry {
  readonly createdAt: string;
  readonly createdBy: string;
  readonly versions: readonly ItemVersionSummary[];
}

export interface LibraryContent {
  readonly site: SiteContent;
  readonly list: ListSummary;
  /** Names from the root to the folder that is shown. */
  readonly folder: readonly string[];
  readonly entries: readonly LibraryEntry[];
  /** When the address names a file: that one, and its folder around it. */
  readonly file?: FileDetails;
}
