import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { build } from 'esbuild';
import { contentHash } from '../kernel/contentHash.ts';
import { projectRoot } from '../kernel/projectRoot.ts';

/** File name below `/static/` and its content. */
export type PageFiles = ReadonlyMap<string, Buffer>;

/** One bundle per page of the local Microsoft 365; shared parts become chunks of their own. */
const PAGES = ['start', 'outlook', 'teams', 'sharepoint'] as const;

/**
 * Bundles the host pages in memory.
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

/** A bundle is made of nothing else. */
const MADE_OF = ['simulator', 'package-lock.json'];

let bundled: Promise<PageFiles> | undefined;

/** The bundles: made once, and kept under what they are made of, so that no stale one can be served. */
export function pageFiles(): Promise<PageFiles> {
  bundled ??= keptPages();
  return bundled;
}

async function keptPages(): Promise<PageFiles> {
  const root = projectRoot();
  const folder = join(root, 'build', 'host-pages');
  const madeOf = contentHash(root, MADE_OF);
  const file = join(folder, madeOf);
  if (existsSync(file)) return new Map(deserialize(readFileSync(file)) as [string, Buffer][]);
  const pages = await bundlePages();
  mkdirSync(folder, { recursive: true });
  // Another process may read it meanwhile, or write the same: whole, or not at all.
  const beingWritten = `${file}.${process.pid}`;
  writeFileSync(beingWritten, serialize([...pages]));
  renameSync(beingWritten, file);
  for (const older of readdirSync(folder).filter((name) => !name.startsWith(madeOf))) rmSync(join(folder, older), { force: true });
  return pages;
}
