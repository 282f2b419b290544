import { type AppPackage, pageOf, TEXTS } from './appPackage.ts';
import { APP_PERMISSIONS, GRAPH_PERMISSIONS, type GraphPermission, SET_UP_PERMISSIONS, SHAREPOINT_PERMISSIONS } from './permissions.ts';

/** Ids of Microsoft Graph and SharePoint in every tenant. */
const GRAPH = '00000003-0000-0000-c000-000000000000';
const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000';

const NO_SECRETS = { redirectUris: [], implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false } };

/**
 * Body for Graph's POST /applications: the app that signs people in. No secret, no key, no permission of the app's own;
 * `brk-multihub` takes the origin alone (nested app authentication).
 */
export function appRegistration(app: AppPackage) {
  return {
    displayName: TEXTS.short,
    signInAudience: 'AzureADMyOrg',
    isFallbackPublicClient: false,
    spa: { redirectUris: [`brk-multihub://${app.settings.host}`, pageOf(app, 'auth.html')] },
    web: NO_SECRETS,
    api: { requestedAccessTokenVersion: 2 },
    requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: accessTo(APP_PERMISSIONS) }],
  };
}

/** The set-up's own registration: consent is additive, so an administrator's scopes may never be consented to for the app itself. */
export function setUpRegistration() {
  return {
    displayName: `${TEXTS.short} Set-up`,
    signInAudience: 'AzureADMyOrg',
    // Signs in by device code.
    isFallbackPublicClient: true,
    web: NO_SECRETS,
    api: { requestedAccessTokenVersion: 2 },
    requiredResourceAccess: [
      { resourceAppId: GRAPH, resourceAccess: accessTo(SET_UP_PERMISSIONS) },
      { resourceAppId: SHAREPOINT, resourceAccess: [{ id: SHAREPOINT_PERMISSIONS['AllSites.FullControl'], type: 'Scope' }] },
    ],
  };
}

function accessTo(permissions: readonly GraphPermission[]) {
  return permissions.map((name) => ({ id: GRAPH_PERMISSIONS[name], type: 'Scope' }));
}
