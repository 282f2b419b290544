import { scopesFor } from '#auth';
import { createPasswordTokens, nodeFetch } from '#auth/node';
import type { AppConfig } from '#config';
import { createGraph, me } from '#graph';
import { createStore, type Store } from '#store';
import type { DemoFiles } from './demoFiles.ts';
import type { DemoPlace } from './loadDemo.ts';
import { localControl } from './localControl.ts';

export interface LocalPlace {
  readonly config: AppConfig;
  readonly appOrigin: string;
  /** PEM of the local Microsoft 365. */
  readonly certificate: string;
  /** One for everybody of the demo. */
  readonly password: string;
  readonly say: (line: string) => void;
}

/** The local Microsoft 365, with everybody of the demo signing in by password. */
export function demoPlace({ municipality }: DemoFiles, place: LocalPlace): DemoPlace {
  const stores = new Map<string, Promise<Store>>();
  const fetch = nodeFetch(place.certificate);
  return {
    appOrigin: place.appOrigin,
    say: place.say,
    control: localControl(place.config.sharePoint, fetch),
    storeOf(alias) {
      const person = municipality.persons.find((one) => one.alias === alias);
      if (!person) return Promise.reject(new Error(`Nobody of the demo is called ${alias}`));
      const store = stores.get(alias) ?? openStore(place, person.email, person.guestIn !== undefined, fetch);
      stores.set(alias, store);
      return store;
    },
  };
}

type Fetch = ReturnType<typeof nodeFetch>;

async function openStore({ config, password }: LocalPlace, username: string, isGuest: boolean, fetch: Fetch): Promise<Store> {
  const authority = `${config.authority.url}/${config.tenantId}`;
  const { graph: graphScopes } = scopesFor(isGuest ? 'guest' : 'member', config.sharePoint);
  const tokens = createPasswordTokens({ authority, clientId: config.clientId, username, password, scopes: { graph: graphScopes }, fetch });
  const graph = createGraph({ root: config.graph, tokens, fetch });
  const { body } = await graph.send(me());
  return createStore(graph, config, { id: body.id, name: body.displayName ?? '', email: body.mail ?? username, isGuest });
}
