import type { Column, ColumnKind } from './columns.ts';

const LINE = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };
const INSTANT = { displayAs: 'default', format: 'dateTime' };

/** Id of `Title`: the same in every list of SharePoint, as are those below. */
export const TITLE_ID = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';
export const TITLE_FACET = LINE;

/** SharePoint's own columns. ID, Created, Modified and Author are indexed in every list (seen by third parties). */
export const SYSTEM_COLUMNS: readonly Column[] = [
  system('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'number', { isIndexed: true }),
  system('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'computed'),
  system('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'dateTime', { isIndexed: true, facet: INSTANT }),
  system('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'dateTime', { isIndexed: true, facet: INSTANT }),
  system('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'person', { isIndexed: true }),
  system('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'person'),
  system('dce8262a-3ae9-45e9-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'text', { facet: LINE }),
  system('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'computed'),
  system('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'computed'),
  system('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'computed'),
  system('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'computed'),
  system('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FileLeafRef', 'Name', 'computed', { isHidden: true }),
  system('ba3c27ee-4791-4867-8821-ff99000bac98', 'UniqueId', 'Unique Id', 'computed', { isHidden: true }),
];

function system(
  id: string,
  name: string,
  displayName: string,
  kind: ColumnKind,
  more: { readonly isIndexed?: boolean; readonly isHidden?: boolean; readonly facet?: Readonly<Record<string, unknown>> } = {},
): Column {
  return {
    id,
    name,
    displayName,
    description: '',
    kind,
    facet: more.facet ?? {},
    isIndexed: more.isIndexed ?? false,
    isUnique: false,
    isRequired: false,
    isHidden: more.isHidden ?? false,
    isReadOnly: true,
    defaultValue: null,
    formatter: null,
  };
}
