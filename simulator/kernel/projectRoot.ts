import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the checkout, found upwards from where the command runs. */
export function projectRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'treklang') return folder;
    if (dirname(folder) === folder) throw new Error(`No checkout of Treklang at or above ${from}`);
  }
}
