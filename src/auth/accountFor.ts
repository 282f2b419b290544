import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';

/**
 * The person among those who signed in on this device: the one the host names, or the only one of the tenant.
 * Null when that is not clear: nobody gets somebody else's token.
 */
export function accountFor(client: IPublicClientApplication, tenantId: string, loginHint: string | null): AccountInfo | null {
  const accounts = client.getAllAccounts().filter((account) => account.tenantId.toLowerCase() === tenantId.toLowerCase());
  if (loginHint !== null) return accounts.find((account) => isCalled(account, loginHint)) ?? null;
  return accounts.length === 1 ? accounts[0]! : null;
}

function isCalled({ username, loginHint, idTokenClaims }: AccountInfo, hint: string): boolean {
  const email = idTokenClaims?.['email'];
  return [username, loginHint, email].some((name) => typeof name === 'string' && name.toLowerCase() === hint.toLowerCase());
}
