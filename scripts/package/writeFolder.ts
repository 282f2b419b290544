import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../manifest/packageFiles.ts';

/** The folder holds this package and nothing of an earlier one. `pages`: the built pages, put beside what belongs to them. */
export function writeFolder(folder: string, files: Files, pages: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(pages, join(folder, 'pages'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
