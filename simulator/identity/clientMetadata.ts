import type { ClientMetadata } from 'oidc-provider';
import { type Application, webRedirectUris } from './applications.ts';

export const DEVICE_CODE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
export const PASSWORD_GRANT = 'password';

/** An app registration as the OpenID Connect library wants it: a public client, for it runs in a browser. */
export function clientMetadata(application: Application): ClientMetadata {
  const redirectUris = [...webRedirectUris(application)];
  const hasPages = redirectUris.length > 0;
  return {
    client_id: application.clientId,
    client_name: application.displayName,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    redirect_uris: redirectUris,
    post_logout_redirect_uris: redirectUris,
    response_types: hasPages ? ['code'] : [],
    grant_types: [...(hasPages ? ['authorization_code'] : []), 'refresh_token', PASSWORD_GRANT, DEVICE_CODE_GRANT],
  };
}
