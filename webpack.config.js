import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const pages = join(root, 'src', 'entries', 'pages');
const loaders = join(root, 'scripts', 'webpack');

/** One page per thing Microsoft 365 loads. `config`: whether the page reads config.json, and so may fetch it early. */
const PAGES = [
  { name: 'tab', config: true },
  { name: 'pane', config: true },
  { name: 'web', config: true },
  { name: 'auth', config: false },
];

/** Writes a page per entry: its skeleton stands in the HTML itself, no script is inline, so a strict policy holds. */
class PagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PagesPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      const sources = [join(pages, 'page.html'), ...PAGES.map(({ name }) => join(pages, `${name}.html`))];
      compilation.fileDependencies.addAll(sources);
      compilation.hooks.processAssets.tap({ name: 'PagesPlugin', stage: stage + 2500 }, () => {
        for (const page of PAGES) {
          const entry = compilation.entrypoints.get(page.name);
          if (entry) compilation.emitAsset(`${page.name}.html`, new webpack.sources.RawSource(pageHtml(page, entry.getFiles())));
        }
      });
    });
  }
}

function pageHtml(page, files) {
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => `<script defer src="/${file}"></script>`);
  return readFileSync(join(pages, 'page.html'), 'utf8')
    .replace('{{preload}}', page.config ? '<link rel="preload" href="/config.json" as="fetch" crossorigin>' : '')
    .replace('{{scripts}}', scripts.join('\n'))
    .replace('{{skeleton}}', readFileSync(join(pages, `${page.name}.html`), 'utf8').trim());
}

export default (_env, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: Object.fromEntries(PAGES.map(({ name }) => [name, join(root, 'src', 'entries', name, 'index.ts')])),
  output: {
    path: join(root, 'build', 'app'),
    filename: 'scripts/[name].[contenthash:12].js',
    chunkFilename: 'scripts/[name].[contenthash:12].js',
    publicPath: '/',
    clean: true,
    crossOriginLoading: false,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.styles\.ts$/, exclude: /node_modules/, loader: join(loaders, 'compileStyles.js') },
      { test: /@fluentui[\\/][\w-]+[\\/]lib[\\/].*\.js$/, loader: join(loaders, 'nameTokens.js') },
      {
        test: /\.tsx?$/,
        exclude: [/node_modules/, /\.styles\.ts$/],
        loader: 'swc-loader',
        options: {
          jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', development: mode !== 'production' } } },
        },
      },
    ],
  },
  optimization: {
    splitChunks: { chunks: 'all', maxInitialRequests: 6, minSize: 15_000 },
    chunkIds: 'deterministic',
    moduleIds: 'deterministic',
  },
  performance: { hints: false },
  plugins: [new PagesPlugin()],
  cache: { type: 'filesystem', cacheDirectory: join(root, 'node_modules', '.cache', 'webpack'), buildDependencies: { config: [fileURLToPath(import.meta.url), join(loaders, 'compileStyles.js'), join(loaders, 'nameTokens.js')] } },
});
