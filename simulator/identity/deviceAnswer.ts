import type { Provider } from 'oidc-provider';
import type { World } from '../kernel/world.ts';

/** Errors of the device code grant by what the library calls them (Microsoft: OAuth 2.0 device authorization grant, expected errors). */
const REFUSALS: Readonly<Record<string, readonly [error: string, why: string]>> = {
  authorization_pending: ['authorization_pending', 'AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.'],
  access_denied: ['authorization_declined', 'The end user denied the authorization request.'],
  expired_token: ['expired_token', 'AADSTS70019: Verification code expired.'],
  invalid_grant: ['bad_verification_code', 'AADSTS70018: Invalid verification code.'],
};

/** Microsoft's error and description for a refusal of a device code; the given ones for any other. */
export function deviceRefusal(error: string, description: string): readonly [error: string, why: string] {
  return description.startsWith('AADSTS') ? [error, description] : (REFUSALS[error] ?? [error, description]);
}

/** Adds what Microsoft's answer to a request for a device code has and the library's lacks, and takes away what it has too much. */
export function finishDeviceAnswer({ switches }: World): Parameters<Provider['use']>[0] {
  return async (ctx, next) => {
    await next();
    const body = ctx.body as Record<string, unknown> | undefined;
    if (!ctx.path.endsWith('/oauth2/v2.0/devicecode') || !body?.['device_code']) return;
    const { device_code, user_code, verification_uri, expires_in } = body;
    const message = `To sign in, use a web browser to open the page ${String(verification_uri)} and enter the code ${String(user_code)} to authenticate.`;
    ctx.body = { user_code, device_code, verification_uri, expires_in, interval: switches.deviceCodeInterval, message };
  };
}
