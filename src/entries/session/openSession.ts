import type { Account, TokenSource } from '#auth';
import type { AppConfig } from '#config';
import { createGraph, me as askWhoIAm } from '#graph';
import { createStore, type Me, type Store } from '#store';
import type { Device, Devices } from '#store/queries';

/** A person at work: what Microsoft 365 keeps for them, and what this device does. */
export interface Session {
  readonly store: Store;
  readonly device: Device;
}

export interface SessionParts {
  readonly config: AppConfig;
  readonly tokens: TokenSource;
  readonly devices: Devices;
  /** Name the host signed in with. */
  readonly loginHint: string | null;
  readonly account: () => Account | null;
}

/** The session of whoever was here last time, without asking anybody: what is kept is shown while sign-in goes on. Null: nobody was. */
export async function reopenSession(parts: SessionParts): Promise<Session | null> {
  const device = await parts.devices.find(parts.config.tenantId, parts.loginHint);
  return device.me ? { device, store: storeOf(parts, device, device.me) } : null;
}

/** Asks who is signed in. @throws Failure `signIn` when silence is not enough. */
export async function openSession(parts: SessionParts): Promise<Session> {
  const graph = createGraph({ root: parts.config.graph, tokens: parts.tokens });
  const { body } = await graph.send(askWhoIAm());
  const me = toMe(body);
  const device = await parts.devices.open(parts.config.tenantId, me, parts.loginHint ?? parts.account()?.username ?? null);
  return { device, store: storeOf(parts, device, me) };
}

interface WireMe {
  readonly id: string;
  readonly displayName?: string | null;
  readonly mail?: string | null;
  readonly userPrincipalName?: string | null;
}

/** A guest's name in the municipality's tenant holds `#EXT#`: that is read without any further right. */
export function toMe(user: WireMe): Me {
  const principal = user.userPrincipalName ?? '';
  return { id: user.id, name: user.displayName ?? principal, email: user.mail ?? principal, isGuest: /#ext#/i.test(principal) };
}

function storeOf({ config, tokens }: SessionParts, device: Device, me: Me): Store {
  const graph = createGraph({ root: config.graph, tokens });
  return createStore(graph, config, me, { memory: device.memory, archive: device.archive });
}
