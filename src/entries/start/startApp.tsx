import { createBrowserTokens } from '#auth';
import { Failure, isFailure } from '#domain';
import { detectHost, type Door } from '#host';
import { languageOf, loadWords, type WordsOf } from '#i18n';
import { navigateTo } from '../routes/subPage.ts';
import { arriving, createClock, loadTheme, TreklangProvider } from '#ui';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import { loadConfig } from './loadConfig.ts';
import { StartFailed } from './StartFailed.tsx';
import { themeFor } from './themeFor.ts';

/** Words of the first screen: fetched beside the rest, so that it is drawn in one go. */
const FIRST_WORDS: readonly WordsOf[] = ['ui', 'entry', 'caseload'];

/** Wires a page: where are we, who asks for tokens, and what is drawn. The skeleton stands in the page until then. */
export async function startApp(door: Door): Promise<void> {
  const root = createRoot(document.getElementById('treklang')!);
  const start = async (): Promise<void> => {
    try {
      root.render(await appOf(door));
    } catch (error) {
      await tellFailure(root, failureOf(error), () => void start());
    }
  };
  await start();
}

async function appOf(door: Door): Promise<ReactNode> {
  const config = await loadConfig();
  const host = await detectHost(config, door);
  const language = languageOf(host.language);
  const theme = loadTheme(themeFor(door, host.theme)).catch(() => undefined);
  await arriving(() => Promise.all([theme, ...FIRST_WORDS.map((feature) => loadWords(feature, language))]));
  navigateTo(host.subPage);
  // Guests open the link in a browser: what is asked for there is what they may be asked for.
  const tokens = createBrowserTokens(config, host, { audience: door === 'web' ? 'guest' : 'member' });
  return <App door={door} config={config} firstHost={host} tokens={tokens} />;
}

/** In words where there are any; a line without any other code stands in the page for the rest. */
async function tellFailure(root: Root, failure: Failure, onRetry: () => void): Promise<void> {
  const language = languageOf(navigator.language);
  try {
    await Promise.all([loadWords('ui', language), loadWords('entry', language)]);
  } catch {
    document.getElementById('not-started')!.hidden = false;
    return;
  }
  root.render(
    <TreklangProvider theme="light" language={language} clock={createClock(0)}>
      <StartFailed failure={failure} onRetry={onRetry} />
    </TreklangProvider>,
  );
}

function failureOf(error: unknown): Failure {
  return isFailure(error) ? error : new Failure('unexpected', 'The app did not begin', { cause: error });
}
