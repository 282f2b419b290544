import { type Agenda, FIXED_ITEMS, missingItems, moveItem, removeItem, restoreItem, usualAgenda } from '#domain';

const itemsOf = (agenda: Agenda) => agenda.map(({ item }) => item);
const withOwn: Agenda = [...usualAgenda(), { item: 'custom', title: 'Ferie', minutes: 5 }];

describe('moveItem', () => {
  it('changes places with its neighbour, and takes those along who are there for it', () => {
    const { agenda, follow } = moveItem(usualAgenda(), 1, -1);

    expect(itemsOf(agenda)).toEqual(['themes', 'goals', 'course', 'finish', 'next']);
    expect([follow([1]), follow([2, 3]), follow(null)]).toEqual([[2], [1, 3], null]);
  });

  it('goes beyond no end', () => {
    expect(moveItem(usualAgenda(), 0, -1).agenda).toEqual(usualAgenda());
    expect(moveItem(usualAgenda(), 4, 1).agenda).toEqual(usualAgenda());
  });
});

describe('removeItem', () => {
  it('renumbers those after it', () => {
    const { agenda, follow } = removeItem(usualAgenda(), 1);

    expect(itemsOf(agenda)).toEqual(['goals', 'course', 'finish', 'next']);
    expect([follow([1, 2]), follow([3, 4])]).toEqual([[1], [2, 3]]);
  });

  it('never makes the whole meeting of somebody who was there for that item alone', () => {
    expect(removeItem(usualAgenda(), 1).follow([2])).toEqual([2]);
    expect(removeItem(usualAgenda(), 4).follow([5])).toEqual([4]);
  });
});

describe('restoreItem', () => {
  it.each(FIXED_ITEMS)('puts %s back where the checklist has it, also beside own items', (item) => {
    const at = FIXED_ITEMS.indexOf(item);
    const removed = removeItem(withOwn, at).agenda;
    expect(missingItems(removed)).toEqual([item]);

    const { agenda, follow } = restoreItem(removed, item);

    expect(itemsOf(agenda)).toEqual(itemsOf(withOwn));
    expect(follow([at + 1])).toEqual([at + 2]);
    expect(missingItems(agenda)).toEqual([]);
  });
});
