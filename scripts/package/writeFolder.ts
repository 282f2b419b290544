import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../manifest/packageFiles.ts';

const PAGES = 'pages';

/**
 * The folder holds this package and nothing of an earlier one.
 * @param pages the built pages, put beside what belongs to them
 * @throws Error in Danish when something else lies in the folder, for it would be lost.
 */
export function writeFolder(folder: string, files: Files, pages: string): void {
  const own = new Set([PAGES, ...Object.keys(files).map((name) => name.split('/')[0]!)]);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !own.has(name)) : [];
  if (others.length > 0) throw new Error(`Pakken er ikke lavet: I ${folder} ligger der også andet, fx ${others[0]}. Vælg en mappe til pakken alene.`);
  for (const name of own) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(pages, join(folder, PAGES), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
