import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Request } from 'playwright-core';
import type { Carrier } from './forbiddenWord.ts';
import { listenInPage, type HeardInPage } from './listenInPage.ts';
import { readDevice } from './readDevice.ts';

/** What people's browsers show, keep, ask for and say, for as long as they are open. */
export interface BrowserTrace {
  /** Before the first page is opened in it. @param graph address of Graph, whose bodies the local Microsoft 365 logs itself */
  watch(profile: BrowserContext, graph: string): Promise<void>;
  /** Everything heard so far, and what the devices keep now. */
  carriers(): Promise<readonly Carrier[]>;
}

export function createBrowserTrace(): BrowserTrace {
  const heard = new Map<string, Carrier>();
  const profiles: BrowserContext[] = [];
  const downloads: Download[] = [];
  const hear = (place: string, content: string): void => void (content !== '' && heard.set(`${place} ${content}`, { place, content }));

  return {
    async watch(profile, graph) {
      profiles.push(profile);
      await profile.exposeBinding('heardInPage', (_, { place, text }: HeardInPage) => hear(place, text));
      await profile.addInitScript(listenInPage);
      profile.on('request', (request) => hearRequest(request, graph, hear));
      profile.on('console', (message) => hear('console', message.text()));
      profile.on('page', (page) => {
        page.on('framenavigated', (frame) => hear('address bar', frame.url()));
        page.on('download', (download) => downloads.push(download));
      });
    },
    async carriers() {
      const kept = await Promise.all(profiles.map(readDevice));
      const files = await Promise.all(downloads.map(readDownload));
      return [...heard.values(), ...kept.flat(), ...files.flat()];
    },
  };
}

function hearRequest(request: Request, graph: string, hear: (place: string, content: string) => void): void {
  hear('address of a request', request.url());
  hear('referrer', request.headers()['referer'] ?? '');
  if (!request.url().startsWith(graph)) hear(`sent by ${request.method()} outside Graph`, request.postData() ?? '');
}

async function readDownload(download: Download): Promise<readonly Carrier[]> {
  return [
    { place: 'name of a download', content: download.suggestedFilename() },
    { place: 'content of a download', content: await readFile(await download.path()) },
  ];
}
