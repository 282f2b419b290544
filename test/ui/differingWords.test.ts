import { differingWords } from '../../src/ui/index.ts';

const marked = (stretches: ReturnType<typeof differingWords>['mine']) => stretches.filter(({ isDifferent }) => isDifferent).map(({ text }) => text.trim());

describe('differingWords', () => {
  it('marks what only one of the texts says', () => {
    const { mine, theirs } = differingWords('Pædagog følger kun, når bussen er fuld. Vi ser på det igen.', 'Pædagog følger kun om morgenen. Vi ser på det igen.');

    expect(marked(mine)).toEqual(['når bussen er fuld']);
    expect(marked(theirs)).toEqual(['om morgenen']);
  });

  it('loses no letter', () => {
    const { mine, theirs } = differingWords('Æble, øl!  Å', 'Øl og æble');

    expect(mine.map(({ text }) => text).join('')).toBe('Æble, øl!  Å');
    expect(theirs.map(({ text }) => text).join('')).toBe('Øl og æble');
  });

  it('marks nothing where both say the same', () => {
    expect(marked(differingWords('Det samme.', 'Det samme.').mine)).toEqual([]);
  });

  it('gives up on very long texts, and shows them as wholly different', () => {
    expect(differingWords('ord '.repeat(2000), 'ord').mine).toHaveLength(1);
  });
});
