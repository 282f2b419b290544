import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../kernel/projectRoot.ts';

/** File name below `/static/` and its content. */
export type PageFiles = ReadonlyMap<string, Buffer>;

/** One bundle per page of the local Microsoft 365; shared parts become chunks of their own. */
const PAGES = ['start', 'outlook', 'teams', 'sharepoint'] as const;

/**
 * Bundles the host pages in memory, so that no stale file can be served.
 * The prelude is a classic script: it must have run before office.js is read.
 */
export async function bundlePages(pages: readonly string[] = PAGES): Promise<PageFiles> {
  const folder = join(projectRoot(), 'simulator/pages');
  const shared = { bundle: true, write: false, minify: true, legalComments: 'none', target: 'es2022', outdir: '/static' } as const;
  const [modules, prelude] = await Promise.all([
    build({
      ...shared,
      entryPoints: pages.map((page) => ({ in: join(folder, page, 'entry.tsx'), out: page })),
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({ ...shared, entryPoints: [{ in: join(folder, 'prelude/prelude.ts'), out: 'prelude' }], format: 'iife' }),
  ]);
  return new Map([...modules.outputFiles, ...prelude.outputFiles].map((file) => [file.path.replace(/^.*\/static\//, ''), Buffer.from(file.contents)]));
}

let bundled: Promise<PageFiles> | undefined;

/** The bundles of this process: made when first asked for. */
export function pageFiles(): Promise<PageFiles> {
  bundled ??= bundlePages();
  return bundled;
}
