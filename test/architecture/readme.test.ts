import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { ICONS } from '../../manifest/appPackage.ts';
import { configSample } from '../../manifest/configSample.ts';
import { packageFiles } from '../../manifest/packageFiles.ts';
import { SURFACES } from '../../scripts/pictures/surfaces.ts';
import { anAppPackage } from '../builders/anAppPackage.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

const install = readFileSync('docs/install.md', 'utf8');

describe.each([
  ['README.md', readme, 10],
  ['docs/install.md', install, 1],
])('%s', (_name, text, leastPaths) => {
  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z-]+)/g)].map((found) => found[1]!).filter((name) => name !== 'and');

    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });

  it('names only paths that exist', () => {
    const paths = [...text.matchAll(/`((?:src|simulator|scripts|test|demo|docs|manifest)(?:\/[\w./-]+)?)`/g)].map((found) => found[1]!);

    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths.length).toBeGreaterThanOrEqual(leastPaths);
  });
});

describe('The pictures of the README', () => {
  const shown = [...readme.matchAll(/!\[([^\]]+)\]\((docs\/pictures\/[\w-]+\.png)\)/g)].map(([, words, path]) => ({ words: words!, path: path! }));
  const taken = SURFACES.map(({ file }) => `docs/pictures/${file}.png`);

  it('are those the script takes, each shown once and kept here', () => {
    expect(shown.map(({ path }) => path).sort()).toEqual([...taken].sort());
    expect(readdirSync('docs/pictures').map((file) => `docs/pictures/${file}`).sort()).toEqual([...taken].sort());
  });

  it('are small, and together smaller than a page should weigh', () => {
    const sizes = taken.map((path) => statSync(path).size);

    expect(sizes.filter((size) => size > 150_000)).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  it('are said in words for who does not see them', () => {
    expect(shown.filter(({ words }) => words.length < 8)).toEqual([]);
    expect(new Set(shown.map(({ words }) => words)).size).toBe(shown.length);
  });
});

describe('The README', () => {
  it('explains the words of the code and what was decided', () => {
    const glossary = readme.split('## Glossary')[1]!.split('## Decisions')[0]!;
    const types = [...glossary.matchAll(/`([A-Z]\w+)`/g)].map((found) => found[1]!).filter((name) => !['Authority', 'Caseworker', 'Provider'].includes(name));
    const domain = sourceFiles('src/domain').map(({ text }) => text).join('\n');

    expect(types.filter((name) => !new RegExp(`export (interface|type) ${name}\\b`).test(domain))).toEqual([]);
    expect(types.length).toBeGreaterThan(12);
    expect(readme).toContain('## Decisions');
  });
});

describe('The guide to installing', () => {
  it('tells where each file of the package goes, and every setting to fill in', () => {
    const icons = Object.fromEntries(ICONS.map(({ file }) => [file, readFileSync(`manifest/icons/${file}`)]));
    const made = Object.keys(packageFiles(anAppPackage(), icons, process.cwd()).files).map((name) => name.replace(/^pages\//, ''));
    const { package: part, ...pages } = configSample();
    const filledIn = Object.entries({ ...pages, ...part }).filter(([, value]) => value === '').map(([name]) => name);

    expect(made.filter((name) => !name.startsWith('assets/') && !install.includes(`\`${name}\``) && !install.includes(`/${name}\``))).toEqual([]);
    expect(filledIn.filter((name) => !install.includes(`\`${name}\``))).toEqual([]);
  });
});
