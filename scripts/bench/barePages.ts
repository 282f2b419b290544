import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type Stats } from 'webpack';

/** What others pay before a line of their own: built in the same run and by the same tools as our pages. */
export interface BarePages {
  readonly folder: string;
  /** Bytes, gzip. */
  readonly sizes: Readonly<Record<BareName, number>>;
}

export type BareName = 'react' | 'fluent' | 'signIn';

const SOURCES: Readonly<Record<BareName, string>> = { react: 'react.tsx', fluent: 'fluent.tsx', signIn: 'signIn.ts' };

/** @throws Error when webpack fails */
export async function buildBarePages(root: string, folder: string): Promise<BarePages> {
  await build({
    mode: 'production',
    target: ['web', 'es2022'],
    context: root,
    entry: Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, join(root, 'scripts', 'bench', 'bare', file)])),
    output: { path: folder, filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } } }],
    },
    performance: { hints: false },
  });
  for (const name of ['react', 'fluent'] as const) writeFileSync(join(folder, `${name}.html`), html(name));
  const sizeOf = (name: BareName): number => gzipSync(readFileSync(join(folder, `${name}.js`)), { level: 9 }).length;
  return { folder, sizes: { react: sizeOf('react'), fluent: sizeOf('fluent'), signIn: sizeOf('signIn') } };
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error: Error | null, stats?: Stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

function html(name: BareName): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script defer src="/${name}.js"></script><body><div id="page"></div></body></html>`;
}
