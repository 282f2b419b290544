import { isFailure } from '#domain';
import { fakeGraph, json, networkDown, refused } from './fakeGraph.ts';

const READ = { method: 'GET', path: '/me' } as const;
const WRITE = { method: 'POST', path: '/me/events', body: {} } as const;

describe('retry', () => {
  it('waits as long as the service asks and tries again', async () => {
    const { graph, waits, sent } = fakeGraph(refused(429, 'activityLimitReached', { 'Retry-After': '7' }), json(200, {}));

    await graph.send(READ);

    expect(waits).toEqual([7_000]);
    expect(sent).toHaveLength(2);
  });

  it('waits longer each time when the service does not say how long', async () => {
    const { graph, waits } = fakeGraph(refused(503, 'x'), refused(503, 'x'), json(200, {}));

    await graph.send(READ);

    expect(waits).toEqual([1_000, 2_000]);
  });

  it('gives up after four attempts: a list that is too large answers "throttled" for ever', async () => {
    const { graph, sent } = fakeGraph(...Array.from({ length: 4 }, () => refused(429, 'activityLimitReached')));

    await expect(graph.send(READ)).rejects.toMatchObject({ kind: 'busy', details: { status: 429 } });
    expect(sent).toHaveLength(4);
  });

  it('says so instead of waiting when more than a minute is asked for', async () => {
    const { graph, waits } = fakeGraph(refused(429, 'x', { 'Retry-After': '600' }));

    await expect(graph.send(READ)).rejects.toMatchObject({ kind: 'busy', details: { retryAfter: 600 } });
    expect(waits).toEqual([]);
  });

  it('asks again for what was read when the network failed', async () => {
    const { graph, sent } = fakeGraph(networkDown(), json(200, {}));

    await graph.send(READ);

    expect(sent).toHaveLength(2);
  });

  it('never repeats a write whose answer was lost: it may have been done', async () => {
    const { graph, sent } = fakeGraph(networkDown());

    await expect(graph.send(WRITE)).rejects.toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(1);
  });

  it('never repeats a write after 504, for nobody knows whether it was done', async () => {
    const { graph, sent } = fakeGraph(refused(504, 'x'));

    await expect(graph.send(WRITE)).rejects.toMatchObject({ kind: 'busy' });
    expect(sent).toHaveLength(1);
  });

  it('repeats a write that says it may be repeated', async () => {
    const { graph, sent } = fakeGraph(networkDown(), json(201, {}));

    await graph.send({ ...WRITE, isRepeatable: true });

    expect(sent).toHaveLength(2);
  });

  it('leaves a cancelled request cancelled', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const { graph, sent } = fakeGraph(new DOMException('cancelled', 'AbortError'));

    const failure: unknown = await graph.send({ ...READ, signal: cancel.signal }).catch((error: unknown) => error);

    expect(isFailure(failure)).toBe(false);
    expect(sent).toHaveLength(1);
  });
});
