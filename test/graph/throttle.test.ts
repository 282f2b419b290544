import { fakeGraph, json } from './fakeGraph.ts';

const EVENT = { method: 'GET', path: '/me/events/1' } as const;
const ROW = { method: 'GET', path: '/sites/a/lists/b/items' } as const;

/** Answers that come when they are let go. */
function held(count: number) {
  const release: (() => void)[] = [];
  const answers = Array.from({ length: count }, () => () => new Promise<Response>((resolve) => release.push(() => resolve(json(200, {})))));
  return { release, answers };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('throttle', () => {
  it('asks one mailbox three things at a time', async () => {
    const { release, answers } = held(5);
    const { graph, sent } = fakeGraph(...answers);

    const all = Promise.all(Array.from({ length: 5 }, () => graph.send(EVENT)));
    await settled();
    expect(sent).toHaveLength(3);
    release.shift()!();
    await settled();
    expect(sent).toHaveLength(4);

    while (sent.length < 5 || release.length > 0) {
      release.splice(0).forEach((letGo) => letGo());
      await settled();
    }
    await all;
  });

  it('does not make rows wait for the mailbox', async () => {
    const { release, answers } = held(7);
    const { graph, sent } = fakeGraph(...answers);

    const all = Promise.all([...Array.from({ length: 3 }, () => graph.send(EVENT)), ...Array.from({ length: 4 }, () => graph.send(ROW))]);
    await settled();

    expect(sent).toHaveLength(7);
    release.forEach((letGo) => letGo());
    await all;
  });
});
