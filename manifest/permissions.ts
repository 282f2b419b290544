/** Ids of delegated permissions, as microsoftgraph/microsoft-graph-devx-content lists them; the last is SharePoint's own. */
export const GRAPH_PERMISSIONS = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'Sites.Selected': 'f89c84ef-20d0-4b54-87e9-02e856d66d53',
  'Calendars.ReadWrite': '1ec239c2-d7c9-4623-a91a-a9775856bb36',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'People.Read': 'ba47897c-39ec-4d83-8086-ee8256fa737d',
  'OnlineMeetings.Read': '9be106e1-f4e3-4df5-bdff-e4bc531cbe43',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat': 'a0e0e18b-8fb2-458f-8130-da2d7cab9c75',
  'TeamsTab.ReadWriteSelfForChat': '0c219d04-3abf-47f7-912d-5cca239e90e6',
  'Sites.ReadWrite.All': '89fe6a52-be36-487e-b7d8-d061c450a026',
  'Sites.Manage.All': '65e50fdc-43b7-4915-933e-e8138f11f40a',
  'Sites.FullControl.All': '5a54b8b3-347c-476d-8f8e-42d5c7424d29',
} as const;

export const SHAREPOINT_PERMISSIONS = { 'AllSites.FullControl': '56680e0d-d2a3-4ae1-80d8-3c4f2100e3d0' } as const;

export type GraphPermission = keyof typeof GRAPH_PERMISSIONS;

/** What every token of a member is asked for, in the order of the first request: Teams passes on only an equal list. */
export const MEMBER_PERMISSIONS = ['User.Read', 'Sites.Selected', 'Calendars.ReadWrite', 'User.ReadBasic.All', 'People.Read'] as const satisfies readonly GraphPermission[];

/** Beside these: reading the meeting behind a chat and putting the tab into it, where the municipality consents. */
export const APP_PERMISSIONS = [
  ...MEMBER_PERMISSIONS, 'OnlineMeetings.Read', 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat', 'TeamsTab.ReadWriteSelfForChat',
] as const satisfies readonly GraphPermission[];

/** The set-up's own registration, for assigned administrators only. */
export const SET_UP_PERMISSIONS = ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All'] as const satisfies readonly GraphPermission[];
