import type { AppConfig } from '#config';

/** Who publishes the app in a municipality: shown by Teams and Outlook. Addresses are https. */
export interface Publisher {
  readonly name: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsOfUseUrl: string;
  readonly supportUrl: string;
}

/** What the package needs beside the settings of the pages; in the file it stands under `package`. */
export interface PackageSettings {
  /** Where the pages lie, without scheme and path: `treklang.kommune.dk`. */
  readonly host: string;
  /** Id of the Outlook add-in for Mac; another than teamsAppId, so that the one can hide the other. */
  readonly outlookAddInId: string;
  readonly publisher: Publisher;
}

/** Everything the app package, the registrations and the headers are made from. */
export interface AppPackage {
  readonly config: AppConfig;
  readonly settings: PackageSettings;
  /** `1.2.3`, of package.json. */
  readonly version: string;
}

export interface Texts {
  readonly short: string;
  readonly full: string;
  readonly shortDescription: string;
  readonly fullDescription: string;
  readonly tab: string;
  readonly group: string;
  readonly book: string;
  readonly bookTip: string;
  readonly prepare: string;
  readonly prepareTip: string;
}

/** The administrator, too, sees it in Danish; names and descriptions are within what Microsoft's schema allows. */
export const TEXTS: Texts = {
  short: 'Treklang',
  full: 'Treklang: opfølgning med borger, myndighed og leverandør',
  shortDescription: 'Indkald, følg op og se, om hjælpen virker.',
  fullDescription:
    'Treklang samler opfølgningen på det specialiserede socialområde: Rådgiveren indkalder fra Outlook, leverandøren skriver status på målene før mødet, mødet ledes fra et panel i Teams, og lederen ser udviklingen i SharePoint. Alt ligger i kommunens egne lister.',
  tab: 'Opfølgning',
  group: 'Treklang',
  book: 'Indkald',
  bookTip: 'Find borgeren, og indkald til opfølgning med dagsorden og de rette personer.',
  prepare: 'Opfølgning',
  prepareTip: 'Se sagen, svarene og det, der mangler før mødet.',
};

/** Address of a page or file of the app. */
export function pageOf({ settings }: Pick<AppPackage, 'settings'>, path: string): string {
  return `https://${settings.host}/${path}`;
}

/** Icons in the package itself and beside the pages: name and side in pixels, as Microsoft asks for each. */
export const ICONS = [
  { file: 'color.png', size: 192 },
  { file: 'outline.png', size: 32 },
  { file: 'icon-16.png', size: 16 },
  { file: 'icon-32.png', size: 32 },
  { file: 'icon-64.png', size: 64 },
  { file: 'icon-80.png', size: 80 },
  { file: 'icon-128.png', size: 128 },
] as const;

/** In the zip, at its root; the rest lie beside the pages. */
export const ZIPPED_ICONS: readonly string[] = ['color.png', 'outline.png'];
