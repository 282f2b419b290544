import { saveApplication } from '../identity/applications.ts';
import { addConsent, EVERYBODY } from '../identity/consents.ts';
import { knownScopes, type Resource, RESOURCES } from '../identity/scopes.ts';
import { type AdminRoute, BadInput, requireText, requireTexts } from './adminRoute.ts';
import { requireTenant } from './requireTenant.ts';

/**
 * Registers an app or changes its registration: `POST {clientId, displayName, redirectUris, tenant?, tenantWideConsent?}`
 * with `tenantWideConsent: {graph?: [scope], sharePoint?: [scope]}`. Consent only grows; a reset takes it away.
 */
export const appRoutes: readonly AdminRoute[] = [
  {
    method: 'POST',
    pattern: '/apps',
    handle: ({ world, body }) => {
      const clientId = requireText(body, 'clientId');
      const redirectUris = requireTexts(body, 'redirectUris').map(requireRedirect);
      saveApplication(world.database, { clientId, displayName: requireText(body, 'displayName'), redirectUris });
      const consent = readConsent(body.tenantWideConsent);
      if (consent.length === 0) return { status: 200, body: { clientId } };
      const tenant = requireTenant(world, requireText(body, 'tenant'));
      for (const { resource, scopes } of consent) {
        addConsent(world.database, { clientId, tenantId: tenant.id, objectId: EVERYBODY }, resource, scopes);
      }
      return { status: 200, body: { clientId, tenantId: tenant.id } };
    },
  },
];

function requireRedirect(uri: string): string {
  const address = URL.parse(uri);
  const isBroker = uri.startsWith('brk-multihub://') && !uri.slice('brk-multihub://'.length).includes('/');
  if (!isBroker && (address?.protocol !== 'https:' || address.hash !== '')) {
    throw new BadInput(`'${uri}' must be an https address or brk-multihub://<host>.`);
  }
  return uri;
}

function readConsent(given: unknown): readonly { resource: Resource; scopes: readonly string[] }[] {
  if (given === undefined) return [];
  if (typeof given !== 'object' || given === null) throw new BadInput("'tenantWideConsent' must be {graph: [], sharePoint: []}.");
  const lists = given as Record<string, unknown>;
  return RESOURCES.map((resource) => {
    const scopes = requireTexts(lists, resource);
    const unknown = scopes.find((scope) => !knownScopes(resource).has(scope));
    if (unknown !== undefined) throw new BadInput(`'${unknown}' is no delegated permission of ${resource}.`);
    return { resource, scopes };
  }).filter(({ scopes }) => scopes.length > 0);
}
