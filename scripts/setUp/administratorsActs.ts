import type { AppConfig } from '#config';
import type { PlannedSite } from './plan.ts';

type ActConfig = Pick<AppConfig, 'sharePoint' | 'clientId'>;

/** What only an administrator can do, with the command for it (PnP PowerShell). */
export function actToMakeSite({ sharePoint }: ActConfig, { path, title, hasGuests }: PlannedSite): string {
  const url = `${sharePoint}${path}`;
  const sharing = hasGuests ? 'ExistingExternalUserSharingOnly' : 'Disabled';
  return [
    `Opret stedet ${url} ("${title}"):`,
    `  New-PnPSite -Type TeamSiteWithoutMicrosoft365Group -Title "${title}" -Url ${url} -Lcid 1030`,
    `  Set-PnPTenantSite -Identity ${url} -SharingCapability ${sharing}`,
  ].join('\n');
}

/** Once for every new site: Sites.Selected gives the app nothing until an administrator names the site. */
export function actsForNewSite({ sharePoint, clientId }: ActConfig, { path }: PlannedSite): string {
  const url = `${sharePoint}${path}`;
  return [
    `Giv appen adgang til ${url}:`,
    `  Grant-PnPAzureADAppSitePermission -AppId ${clientId} -DisplayName Treklang -Site ${url} -Permissions Write`,
  ].join('\n');
}

/**
 * Who owns a site can read every list in it, restricted statements too, and no right of a list keeps them out.
 * So the ownership is had for the run only.
 */
export function actsForOwnership({ sharePoint }: Pick<ActConfig, 'sharePoint'>, sites: readonly PlannedSite[]): string {
  return [
    'Når opsætningen er færdig: læg ejerskabet fra dig, så driften ikke kan læse sagerne. Tag det igen før næste kørsel med Add i stedet for Remove:',
    ...sites.filter(({ kind }) => kind !== 'common').map(({ path }) => `  Connect-PnPOnline ${sharePoint}${path} -Interactive; Remove-PnPSiteCollectionAdmin -Owners <din konto>`),
  ].join('\n');
}

/** Once for the municipality; the package holds its own list. */
export function actsForMunicipality({ clientId }: Pick<ActConfig, 'clientId'>): string {
  return [
    'Én gang for kommunen:',
    `  Samtykke for hele kommunen til appen ${clientId} og til opsætningens egen app (Entra: Enterprise applications, Permissions)`,
    '  Gæster fra tilbud uden for kommunen inviteres i Entra og lægges i rummets gruppe',
    '  Pakken lægges op under Integrated apps i Microsoft 365 admin center og i Teams’ app-katalog',
  ].join('\n');
}
