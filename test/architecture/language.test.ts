import { sourceFiles } from '../support/sourceFiles.ts';

const files = sourceFiles('src', 'simulator', 'scripts', 'manifest', 'test');

describe('The code', () => {
  it.each([
    ['any', /:\s*any\b|\bas any\b|<any>/],
    ['unfinished work', new RegExp(['TO', 'DO|FIX', 'ME'].join(''))],
    ['silenced type errors', new RegExp('@ts-(ignore|nocheck|expect-error)')],
    ['tests that run alone or not at all', new RegExp('\\b(it|test|describe)\\.(only|skip|todo)\\(|\\bx(it|describe)\\(')],
  ])('holds no %s', (_what, pattern) => {
    const found = files.filter(({ path, text }) => path !== 'test/architecture/language.test.ts' && pattern.test(withoutComments(text))).map(({ path }) => path);

    expect(found).toEqual([]);
  });

  it('has no default export in what ships', () => {
    const found = files.filter(({ path, text }) => path.startsWith('src/') && /^export default/m.test(text)).map(({ path }) => path);

    expect(found).toEqual([]);
  });

  it('keeps files small: past 250 lines a file gives its reason in its first lines', () => {
    const long = files
      .filter(({ path, text }) => !path.startsWith('test/') && text.split('\n').length > 251)
      .filter(({ text }) => !/One file because/.test(text.slice(0, 600)))
      .map(({ path }) => path);

    expect(long).toEqual([]);
  });
});

/** Prose in comments may use the words that code may not. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1');
}
