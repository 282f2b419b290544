import type * as Msal from '@azure/msal-browser';
import type { Configuration, IPublicClientApplication } from '@azure/msal-browser';
import type { Host } from '#host';
import type { TokensConfig } from './browserTokens.ts';

export type MsalLibrary = Pick<typeof Msal, 'createNestablePublicClientApplication' | 'createStandardPublicClientApplication'>;

/** A bridge that is there and never answers leaves the library waiting for ever: it has no limit of its own. */
const BRIDGE_LIMIT_MS = 4_000;

export interface Clients {
  /** Through the host where it has a bridge, else our own. */
  first(): Promise<IPublicClientApplication>;
  /** Always our own, with a window of its own for the person. */
  own(): Promise<IPublicClientApplication>;
  isNested(client: IPublicClientApplication): boolean;
}

export function createClients(config: TokensConfig, host: Host, authority: string, loadMsal: () => Promise<MsalLibrary>): Clients {
  const nested = new WeakSet<IPublicClientApplication>();
  let firstClient: Promise<IPublicClientApplication> | null = null;
  let ownClient: Promise<IPublicClientApplication> | null = null;

  async function openFirst(): Promise<IPublicClientApplication> {
    if (!host.hasSignInBridge) return own();
    const msal = await loadMsal();
    const client = await within(BRIDGE_LIMIT_MS, msal.createNestablePublicClientApplication(configuration(config, host, authority)));
    if (client === null) return own();
    nested.add(client);
    return client;
  }

  async function openOwn(): Promise<IPublicClientApplication> {
    const client = await (await loadMsal()).createStandardPublicClientApplication(configuration(config, host, authority));
    await client.handleRedirectPromise();
    return client;
  }

  function own(): Promise<IPublicClientApplication> {
    ownClient ??= openOwn().catch((error: unknown) => {
      ownClient = null;
      throw error;
    });
    return ownClient;
  }

  return {
    first() {
      firstClient ??= openFirst().catch((error: unknown) => {
        firstClient = null;
        throw error;
      });
      return firstClient;
    },
    own,
    isNested: (client) => nested.has(client),
  };
}

function configuration({ clientId, authority: { known, protocolMode } }: TokensConfig, host: Host, authority: string): Configuration {
  const page = `${location.origin}/auth.html`;
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities: [...known],
      redirectUri: page,
      // Inside somebody else's window the browser keeps our storage apart, so a page at the top passes the answer on.
      ...(host.frame === 'browser' ? {} : { popupRelayUri: `${page}?relay` }),
    },
    // Shared by the tabs of one person; the library encrypts it with a key that ends with the browser session.
    cache: { cacheLocation: 'localStorage' },
    system: { protocolMode },
  };
}

/** Null when it takes longer. */
function within<T>(ms: number, value: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
