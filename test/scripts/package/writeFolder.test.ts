import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from '../../../scripts/package/writeFolder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = { 'treklang.zip': bytes('zip'), 'pages/config.json': bytes('{}') };

describe('The folder of a package', () => {
  let home: string;
  let pages: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'treklang-package-'));
    pages = join(home, 'built');
    mkdirSync(pages);
    writeFileSync(join(pages, 'tab.html'), 'new');
  });

  afterEach(() => rmSync(home, { recursive: true }));

  it('holds the package and nothing of an earlier one', () => {
    const folder = join(home, 'package');
    mkdirSync(join(folder, 'pages'), { recursive: true });
    writeFileSync(join(folder, 'pages', 'old.js'), 'old');
    writeFileSync(join(folder, 'treklang.zip'), 'old');

    writeFolder(folder, FILES, pages);

    expect(readdirSync(folder).sort()).toEqual(['pages', 'treklang.zip']);
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['config.json', 'tab.html']);
    expect(readFileSync(join(folder, 'treklang.zip'), 'utf8')).toBe('zip');
  });

  it('is left as it is where something else lies in it', () => {
    writeFileSync(join(home, 'kommune.json'), 'ids that are made once');

    expect(() => writeFolder(home, FILES, pages)).toThrow(/ligger der også andet, fx (kommune\.json|built)/);
    expect(readdirSync(home).sort()).toEqual(['built', 'kommune.json']);
    expect(existsSync(join(home, 'treklang.zip'))).toBe(false);
  });
});
