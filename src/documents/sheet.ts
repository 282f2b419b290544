import type { Language } from '#i18n';

/** Text stays text and a number a number, whatever reads the file. */
export type Cell = string | number | null;

/** One table of a spreadsheet. */
export interface Sheet {
  /** At most 31 characters, as Excel allows; without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly language: Language;
  /** Neutral: it stands as the file's name. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** What has to be known to read the figures: on a sheet of their own, and below the tables where there is one sheet only. */
  readonly notes: { readonly title: string; readonly lines: readonly string[] };
}
