import { sourceFiles } from '../support/sourceFiles.ts';

describe('In high contrast', () => {
  // The theme's colour is light blue there, with black for words on it; rows with words of several colours take a touch of their own colour.
  it('what the pointer is over can be read: no style takes the theme’s colour behind it without that of the words on it', () => {
    const behind = sourceFiles('src').flatMap(({ path, text }) => text.split('\n').filter((line) => line.includes('colorNeutralBackground1Hover')).map((line) => ({ path, line: line.trim() })));

    expect(behind.length).toBeGreaterThan(0);
    expect(behind.filter(({ line }) => !line.includes('colorNeutralForeground1Hover'))).toEqual([]);
  });
});
