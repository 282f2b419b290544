import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ICONS } from '../manifest/appPackage.ts';
import { configSample } from '../manifest/configSample.ts';
import { type Files, packageFiles } from '../manifest/packageFiles.ts';
import { readPackage } from './package/readPackage.ts';
import { writeFolder } from './package/writeFolder.ts';
import { buildApp } from './start/buildApp.ts';

const USAGE = `Treklang, pakke

  npm run package                                     laver build/config.sample.json at udfylde
  npm run package -- --config <fil> [--out <mappe>]   laver pakken, siderne og registreringerne

docs/install.md fortæller, hvor hver ting skal hen.`;

async function main(): Promise<void> {
  const { config, out, help } = readArguments();
  const root = process.cwd();
  if (help) return say(USAGE);
  if (config === undefined) return writeSample(join('build', 'config.sample.json'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { files, problems } = packageFiles(readPackage(readText(config), version), readIcons(root), root);
  if (problems.length > 0) throw new Error(['Pakken er ikke lavet:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  await buildApp(root);
  writeFolder(out, files, join(root, 'build', 'app'));
  say([`Pakken ligger i ${out}:`, ...Object.keys(files).map((name) => `  ${name}`), '  pages/ med siderne', `sha256 af treklang.zip: ${sha256(files['treklang.zip']!)}`].join('\n'));
}

function readArguments(): { readonly config: string | undefined; readonly out: string; readonly help: boolean } {
  try {
    const { values } = parseArgs({ options: { config: { type: 'string' }, out: { type: 'string', default: 'build/package' }, help: { type: 'boolean', default: false } } });
    return { config: values.config, out: values.out, help: values.help };
  } catch (error) {
    const [option = ''] = /(?<=')[^' ]+/.exec((error as Error).message) ?? [];
    throw new Error(`"${option}" kan ikke bruges sådan. Se: npm run package -- --help`, { cause: error });
  }
}

/** One that is filled in is never written over: the ids in it are made once and must stay. */
function writeSample(file: string): void {
  if (existsSync(file)) return say(`Udfyld ${file}, og kør: npm run package -- --config ${file}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(configSample(), null, 2)}\n`);
  say(`${file} er lavet. Gem den et andet sted, udfyld den, og kør: npm run package -- --config <fil>`);
}

function readText(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} findes ikke.`);
  return readFileSync(file, 'utf8');
}

function readIcons(root: string): Files {
  const folder = join(root, 'manifest', 'icons');
  return Object.fromEntries(ICONS.filter(({ file }) => existsSync(join(folder, file))).map(({ file }) => [file, readFileSync(join(folder, file))]));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
