import { type List } from '../../sharepoint/lists/lists.ts';
import { FIRST_LIBRARY } from '../../sharepoint/sites/sites.ts';
import type { View } from '../../sharepoint/views/views.ts';

// Every site here is a Danish one: what SharePoint itself has named is read in Danish, what people have named stays.

const COLUMNS: Readonly<Record<string, string>> = {
  ID: 'Id',
  ContentType: 'Indholdstype',
  Modified: 'Ændret',
  Created: 'Oprettet',
  Author: 'Oprettet af',
  Editor: 'Ændret af',
  _UIVersionString: 'Version',
  Attachments: 'Vedhæftede filer',
  LinkTitle: 'Titel',
  LinkTitleNoMenu: 'Titel',
  LinkFilename: 'Navn',
  FileLeafRef: 'Navn',
};

export function columnTitle({ name, displayName }: { readonly name: string; readonly displayName: string }): string {
  if (name === 'Title' && displayName === 'Title') return 'Titel';
  return COLUMNS[name] ?? displayName;
}

export const listTitle = ({ name, displayName }: List): string => (name === FIRST_LIBRARY && displayName === 'Documents' ? 'Dokumenter' : displayName);

const VIEWS: Readonly<Record<string, string>> = { 'All Items': 'Alle elementer', 'All Documents': 'Alle dokumenter' };

export const viewTitle = ({ title }: View): string => VIEWS[title] ?? title;
