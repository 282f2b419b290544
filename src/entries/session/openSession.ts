import { createGraph, type Graph, me as askWhoIAm } from '#graph';
import { createGround, createReading, type Me, type Reading, type Store } from '#store';
import type { Device } from '#store/queries';
import { arriving } from '#ui';
import type { SessionParts } from './session.ts';

/** Asks who is signed in. @throws Failure `signIn` when silence is not enough. */
export async function whoIsHere(parts: SessionParts): Promise<Me> {
  const { body } = await graphOf(parts).send(askWhoIAm());
  return toMe(body);
}

export interface OpenStore {
  readonly reading: Reading;
  /** All that writes comes in one more piece: whole, before a page that writes is shown, or not at all. */
  complete(): Promise<Store>;
}

export function openStore(parts: SessionParts, { memory, archive }: Device, me: Me): OpenStore {
  const ground = createGround(graphOf(parts), parts.config, me, memory);
  const reading = createReading(ground);
  return {
    reading,
    async complete() {
      const { completeStore } = await arriving(() => import('./wholeStore.ts'));
      return completeStore(ground, reading, parts.config, archive);
    },
  };
}

function graphOf({ config, tokens }: SessionParts): Graph {
  return createGraph({ root: config.graph, tokens });
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
