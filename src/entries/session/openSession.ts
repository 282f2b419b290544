import { createGraph, me as askWhoIAm } from '#graph';
import { createStore, type Me, type Store } from '#store';
import type { Device } from '#store/queries';
import type { Session, SessionParts } from './session.ts';

/** Asks who is signed in. @throws Failure `signIn` when silence is not enough. */
export async function openSession(parts: SessionParts): Promise<Session> {
  const graph = createGraph({ root: parts.config.graph, tokens: parts.tokens });
  const { body } = await graph.send(askWhoIAm());
  const me = toMe(body);
  const device = await parts.devices.open(parts.config.tenantId, me, parts.loginHint ?? parts.account()?.username ?? null);
  return { device, store: storeOf(parts, device, me) };
}

export function storeOf({ config, tokens }: SessionParts, device: Device, me: Me): Store {
  const graph = createGraph({ root: config.graph, tokens });
  return createStore(graph, config, me, { memory: device.memory, archive: device.archive });
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
