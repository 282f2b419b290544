import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('The README', () => {
  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z-]+)/g)].map((found) => found[1]!).filter((name) => name !== 'and');

    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });

  it('names only paths that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|simulator|scripts|test|demo|docs|manifest)(?:\/[\w./-]+)?)`/g)].map((found) => found[1]!);

    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });
});
