import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scopesFor } from '#auth';
import { createPasswordTokens, nodeFetch } from '#auth/node';
import { createGraph, me } from '#graph';
import { createStore, type Store, type StoreOptions } from '#store';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { type Certificate, loadCertificate } from '../../simulator/kernel/certificate.ts';
import { startTreklang, type Treklang } from '../start/startTreklang.ts';

/** Where the subjects are measured: a Treklang of its own with the demo municipality, started when the first asks for it. */
export interface Lab {
  readonly root: string;
  readonly ports: { readonly m365: number; readonly app: number };
  /** Of the benchmark alone; kept between runs. */
  readonly folder: string;
  treklang(): Promise<Treklang>;
  certificate(): Promise<Certificate>;
  /** What the app keeps in its hands for this person. */
  storeOf(alias: string, options?: StoreOptions): Promise<Store>;
  /** Ends the Treklang that runs, so that its ports are free. */
  rest(): Promise<void>;
}

export function createLab(root: string, ports: Lab['ports'], say: (line: string) => void): Lab {
  const folder = join(root, 'build', 'bench');
  const prepared = join(folder, 'prepared');
  const state = join(folder, 'state');
  let running: Promise<Treklang> | undefined;

  async function start(): Promise<Treklang> {
    mkdirSync(folder, { recursive: true });
    // Prepared once and kept; measured on a copy, because booking and 100,000 results leave their traces.
    await (await startOn(prepared)).close();
    rmSync(state, { recursive: true, force: true });
    cpSync(prepared, state, { recursive: true });
    return startOn(state);
  }

  function startOn(dataFolder: string): Promise<Treklang> {
    const isNew = !existsSync(join(dataFolder, 'ready'));
    if (isNew) say('Prepares the demo municipality once …');
    return startTreklang(root, { m365Port: ports.m365, appPort: ports.app, dataFolder, reset: false, clock: null }, () => undefined);
  }

  const lab: Lab = {
    root,
    ports,
    folder,
    treklang: () => (running ??= start()),
    certificate: () => loadCertificate(state),
    storeOf: async (alias, options) => openStore(await lab.treklang(), (await lab.certificate()).certificate, alias, options),
    async rest() {
      const was = running;
      running = undefined;
      await (await was)?.close();
    },
  };
  return lab;
}

async function openStore(treklang: Treklang, certificate: string, alias: string, options: StoreOptions = {}): Promise<Store> {
  const { persons, password } = demoTenants();
  const person = persons.find((one) => one.alias === alias);
  if (!person) throw new Error(`Nobody is called ${alias}`);
  const config = treklang.config();
  const fetch = nodeFetch(certificate);
  const tokens = createPasswordTokens({
    authority: `${config.authority.url}/${config.tenantId}`,
    clientId: config.clientId,
    username: person.email,
    password,
    scopes: { graph: scopesFor('member', config.sharePoint).graph },
    fetch,
  });
  const graph = createGraph({ root: config.graph, tokens, fetch });
  const { body } = await graph.send(me());
  return createStore(graph, config, { id: body.id, name: body.displayName ?? '', email: body.mail ?? person.email, isGuest: false }, options);
}
