import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A source file and what it names in its imports, dynamic ones too. */
export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;

/** Every TypeScript file below the folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  const root = process.cwd();
  return folders.flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => read(relative(root, join(root, folder, name)).replaceAll('\\', '/'))),
  );
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? found[3]!);
  return { path, text, imports };
}
