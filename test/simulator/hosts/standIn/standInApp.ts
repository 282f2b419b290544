import { join } from 'node:path';
import { build } from 'esbuild';
import { MAIN_APP_ID } from '../../../../simulator/identity/applications.ts';
import type { Certificate } from '../../../../simulator/kernel/certificate.ts';
import { projectRoot } from '../../../../simulator/kernel/projectRoot.ts';
import { listen, type Mount } from '../../../../simulator/kernel/server.ts';

export interface StandInApp {
  readonly origin: string;
  /** From here on it knows the host: both addresses are free ones. */
  serve(hostOrigin: string, tenantId: string): Promise<void>;
  close(): Promise<void>;
}

/** Two tiny pages in the app's place, with the real office.js, teams-js and MSAL: the hosts are proven without the app. */
export async function startStandInApp(certificate: Certificate): Promise<StandInApp> {
  const server = await listen({ port: 0, ...certificate });
  return {
    origin: `https://localhost:${server.port}`,
    async serve(hostOrigin, tenantId) {
      const scripts = await bundles();
      const settings = { hostOrigin, clientId: MAIN_APP_ID, authority: `${hostOrigin}/login/${tenantId}` };
      server.serve([mount(hostOrigin, settings, scripts)]);
    },
    close: () => server.close(),
  };
}

function mount(hostOrigin: string, settings: object, scripts: ReadonlyMap<string, string>): Mount {
  return {
    prefix: '/',
    handle({ path }) {
      const script = scripts.get(path);
      if (script !== undefined) return { status: 200, headers: { 'Content-Type': 'text/javascript; charset=utf-8' }, body: script };
      if (path === '/pane.html') return html(page(settings, [`${hostOrigin}/office/prelude.js`, `${hostOrigin}/office/office.js`, '/pane.js']));
      if (path === '/tab.html') return html(page(settings, ['/tab.js']));
      return { status: 404 };
    },
  };
}

const html = (body: string) => ({ status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });

function page(settings: object, scripts: readonly string[]): string {
  const tags = scripts.map((address) => `<script src="${address}"></script>`).join('');
  const data = JSON.stringify(settings);
  return `<!doctype html><html lang="da"><title>Stand-in</title><p id="state">Starter</p><script id="settings" type="application/json">${data}</script>${tags}</html>`;
}

async function bundles(): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectRoot(), 'test/simulator/hosts/standIn');
  const { outputFiles } = await build({
    entryPoints: ['pane.ts', 'tab.ts'].map((file) => join(folder, file)),
    bundle: true,
    write: false,
    format: 'iife',
    outdir: '/',
    target: 'es2022',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\//, '/'), text]));
}
