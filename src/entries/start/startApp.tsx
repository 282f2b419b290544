import { createBrowserTokens } from '#auth';
import { detectHost, type Door } from '#host';
import { languageOf, loadWords, type WordsOf } from '#i18n';
import { navigateTo } from '../routes/subPage.ts';
import { loadTheme } from '#ui';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadConfig } from './loadConfig.ts';
import { themeFor } from './themeFor.ts';

/** Words of the first screen: fetched beside the rest, so that it is drawn in one go. */
const FIRST_WORDS: readonly WordsOf[] = ['ui', 'entry', 'caseload'];

/** Wires a page: where are we, who asks for tokens, and what is drawn. The skeleton stands in the page until then. */
export async function startApp(door: Door): Promise<void> {
  const config = await loadConfig();
  const host = await detectHost(config, door);
  const language = languageOf(host.language);
  const theme = loadTheme(themeFor(door, host.theme)).catch(() => undefined);
  await Promise.all([theme, ...FIRST_WORDS.map((feature) => loadWords(feature, language))]);
  navigateTo(host.subPage);
  // Guests open the link in a browser: what is asked for there is what they may be asked for.
  const tokens = createBrowserTokens(config, host, { audience: door === 'web' ? 'guest' : 'member' });
  createRoot(document.getElementById('treklang')!).render(<App door={door} config={config} firstHost={host} tokens={tokens} />);
}
