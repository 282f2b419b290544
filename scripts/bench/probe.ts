import type { Frame } from 'playwright-core';

/** Milliseconds from the beginning of the page's own navigation: what the host did before does not count. */
export interface Seen {
  /** The page's own skeleton, before any script. */
  readonly skeleton: number;
  /** The first row a person can read. */
  readonly content: number;
  /** Everything the start asked for is answered and drawn. */
  readonly live: number;
}

interface Watched {
  content: number;
  changed: number;
}

/** Nothing asked and nothing drawn for so long: the start is over. */
const QUIET_MS = 1_500;

/** Runs in every frame before its scripts: notes when rows come and when the page changed last. */
export function watch(content: string): void {
  const watched: Watched = { content: 0, changed: 0 };
  Object.assign(globalThis, { treklangBench: watched });
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      watched.changed = performance.now();
      if (watched.content === 0 && document.querySelector(content)) watched.content = performance.now();
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Files that had come when the first content stood there, by their path. */
export async function scriptsBeforeContent(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { content } = (globalThis as unknown as { treklangBench: { content: number } }).treklangBench;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.startsWith(location.origin) && entry.name.endsWith('.js') && (entry as PerformanceResourceTiming).responseEnd <= content)
      .map((entry) => new URL(entry.name).pathname);
  });
}

/** Waits until the start is over and tells when what was seen. @param graph prefix of the addresses whose answers make it live */
export async function readSeen(frame: Frame, graph: string): Promise<Seen> {
  const isOver = ({ graph, quiet }: { graph: string; quiet: number }): boolean => {
    const { content, changed } = (globalThis as unknown as { treklangBench: { content: number; changed: number } }).treklangBench;
    const answered = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(graph)).map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    return content > 0 && performance.now() - Math.max(content, changed, ...answered) > quiet;
  };
  await frame.waitForFunction(isOver, { graph, quiet: QUIET_MS }, { polling: 200, timeout: 60_000 });
  return frame.evaluate((prefix) => {
    const { content, changed } = (globalThis as unknown as { treklangBench: { content: number; changed: number } }).treklangBench;
    const answered = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(prefix)).map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    const painted = performance.getEntriesByName('first-paint')[0]?.startTime ?? performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { skeleton: painted, content, live: Math.max(content, changed, ...answered) };
  }, graph);
}
