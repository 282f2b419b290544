import { Failure } from '#domain';
import { fakeGraph, json, type SentRequest } from './fakeGraph.ts';

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
}

const read = (index: number) => ({ method: 'GET', path: `/sites/${index}` }) as const;
const reads = (count: number) => Array.from({ length: count }, (_, index) => read(index));

/** Answers every part with its own address, in reverse: order means nothing in a batch. */
function answerAll({ body }: SentRequest): Response {
  const { requests } = body as { requests: readonly Part[] };
  return json(200, { responses: [...requests].reverse().map(({ id, url }) => ({ id, status: 200, body: { url } })) });
}

describe('batch', () => {
  it('answers in the order asked, whatever the order of the service', async () => {
    const { graph } = fakeGraph(answerAll);

    const outcomes = await graph.batch(reads(3));

    expect(outcomes).toMatchObject([{ body: { url: '/sites/0' } }, { body: { url: '/sites/1' } }, { body: { url: '/sites/2' } }]);
  });

  it('takes twenty parts at most', async () => {
    const { graph, sent } = fakeGraph(answerAll, answerAll, answerAll);

    const outcomes = await graph.batch(reads(45));

    expect(outcomes).toHaveLength(45);
    expect(sent.map(({ body }) => (body as { requests: readonly Part[] }).requests.length)).toEqual([20, 20, 5]);
  });

  it('keeps one part’s failure from the others', async () => {
    const responses = [{ id: '0', status: 403, body: { error: { code: 'accessDenied' } } }, { id: '1', status: 200, body: { name: 'room' } }];
    const { graph } = fakeGraph(json(200, { responses }));

    const [first, second] = await graph.batch(reads(2));

    expect(first).toBeInstanceOf(Failure);
    expect(first).toMatchObject({ kind: 'forbidden' });
    expect(second).toMatchObject({ body: { name: 'room' } });
  });

  it('sends a part that is told to wait again by itself, after its own time', async () => {
    const responses = [{ id: '0', status: 429, headers: { 'Retry-After': '3' }, body: {} }, { id: '1', status: 200, body: {} }];
    const { graph, waits, sent } = fakeGraph(json(200, { responses }), json(200, { late: true }));

    const [first] = await graph.batch(reads(2));

    expect(waits).toEqual([3_000]);
    expect(sent[1]?.url).toContain('/sites/0');
    expect(first).toMatchObject({ body: { late: true } });
  });

  it('says which part was not answered', async () => {
    const { graph } = fakeGraph(json(200, { responses: [{ id: '1', status: 200, body: {} }] }));

    const [first, second] = await graph.batch(reads(2));

    expect(first).toMatchObject({ kind: 'unexpected' });
    expect(second).toMatchObject({ status: 200 });
  });

  it('hands a redirect on: alone a browser could not read where it leads', async () => {
    const responses = [{ id: '0', status: 302, headers: { Location: 'https://media.example/a.pdf' } }, { id: '1', status: 200, body: {} }];
    const { graph } = fakeGraph(json(200, { responses }));

    const [first] = await graph.batch(reads(2));

    expect(first instanceof Failure ? null : first?.headers.get('Location')).toBe('https://media.example/a.pdf');
  });
});
