import { existsSync, readFileSync } from 'node:fs';
import { sourceFiles } from '../support/sourceFiles.ts';

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

  it('explains the words of the code and what was decided', () => {
    const glossary = readme.split('## Glossary')[1]!.split('## Decisions')[0]!;
    const types = [...glossary.matchAll(/`([A-Z]\w+)`/g)].map((found) => found[1]!).filter((name) => !['Authority', 'Caseworker', 'Provider'].includes(name));
    const domain = sourceFiles('src/domain').map(({ text }) => text).join('\n');

    expect(types.filter((name) => !new RegExp(`export (interface|type) ${name}\\b`).test(domain))).toEqual([]);
    expect(types.length).toBeGreaterThan(12);
    expect(readme).toContain('## Decisions');
  });
});
