import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { graphOf } from '../../builders/aSharePoint.ts';

describe('items', () => {
  it('answer as Microsoft types them, without field values unless these are expanded', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);

    const made = graph.post(items, { fields: { Title: 'a', Key: 'k1' } });
    const plain = graph.get(`${items}/1`);
    const expanded = graph.get(`${items}/1?$expand=fields`);

    expect(made.status).toBe(201);
    expect(typeErrors(made.body, 'microsoft.graph.listItem')).toEqual([]);
    expect(plain.body).not.toHaveProperty('fields');
    expect(typeErrors(expanded.body, 'microsoft.graph.listItem')).toEqual([]);
    expect(expanded.body['fields']).toMatchObject({ id: '1', Title: 'a', Key: 'k1', ContentType: 'Item', _UIVersionString: '1.0' });
  });

  it('say who wrote and when, by the business clock', () => {
    const { world, mette, anders, items } = aListOfGoals();
    graphOf(world, mette).post(items, { fields: { Title: 'a' } });
    world.clock.set(new Date('2026-12-01T08:00:00.750Z'));

    const changed = graphOf(world, anders).patch(`${items}/1`, { fields: { Title: 'b' } }).body;

    expect(changed).toMatchObject({
      createdDateTime: '2026-11-23T11:00:00Z',
      lastModifiedDateTime: '2026-12-01T08:00:00Z',
      createdBy: { user: { id: mette.objectId, displayName: 'mette', email: mette.mail } },
      lastModifiedBy: { user: { id: anders.objectId } },
    });
  });

  it('give the selected fields only, with $ or without', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Title: 'a', Key: 'k1', CaseKey: 'c1' } });

    for (const expand of ['$expand=fields($select=Key,CaseKey)', 'expand=fields(select=Key,CaseKey)']) {
      const [item] = graph.get(`${items}?${expand}`).body.value;
      expect(item!['fields']).toEqual({ '@odata.etag': item!['eTag'], Key: 'k1', CaseKey: 'c1' });
    }
  });

  it('leave empty fields out', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Title: 'a', CaseKey: 'c' } });

    const fields = graph.patch(`${items}/1/fields`, { CaseKey: '', Title: null }).body;

    expect(fields).not.toHaveProperty('CaseKey');
    expect(fields).not.toHaveProperty('Title');
  });

  it('keep a date-only value as the date where the site is, and answer with midnight there', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Due: '2026-03-02T12:00:00Z' } });
    graph.post(items, { fields: { Due: '2026-07-02T12:00:00Z' } });

    const dues = graph.get(`${items}?$expand=fields($select=Due)`).body.value.map((item) => (item['fields'] as { Due: string }).Due);

    expect(dues).toEqual(['2026-03-01T23:00:00Z', '2026-07-01T22:00:00Z']);
  });

  it.each([
    ['an unknown column', { Sager: 'x' }, "Field 'Sager' is not recognized"],
    ['a column of SharePoint', { Created: '2026-01-01T00:00:00Z' }, "Field 'Created' is read-only"],
    ['a text that is too long', { CaseKey: 'x'.repeat(256) }, "Field 'CaseKey' takes at most 255 characters"],
    ['a number in quotes', { Rating: '5' }, "Field 'Rating' takes a number"],
    ['a number outside the limits', { Rating: 11 }, "Field 'Rating' takes a number from 1 to 10"],
    ['a date without a zone', { Due: '2026-03-02T12:00:00' }, "Field 'Due' takes an instant with its zone, e.g. 2026-11-21T12:00:00Z"],
    ['a choice nobody offers', { Kind: 'grow' }, "Field 'Kind' does not offer the choice given"],
    ['truth as a number', { IsOpen: 1 }, "Field 'IsOpen' takes true or false"],
    ['several choices without their annotation', { Themes: ['home'] }, `Field 'Themes' takes an array beside "Themes@odata.type": "Collection(Edm.String)"`],
  ])('refuse %s', (_what, fields, message) => {
    const { world, mette, items } = aListOfGoals();

    expect(graphOf(world, mette).post(items, { fields })).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest', message } } });
  });

  it('take several choices with their annotation', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { 'Themes@odata.type': 'Collection(Edm.String)', Themes: ['home', 'work'] } });

    expect(graph.get(`${items}/1/fields`).body['Themes']).toEqual(['home', 'work']);
  });

  it('are refused when sent without a JSON content type', () => {
    const { world, mette, items } = aListOfGoals();

    expect(graphOf(world, mette).post(items, {}, { 'content-type': 'text/plain' }).status).toBe(400);
  });
});

describe('etags of items', () => {
  it('change with every write and refuse who read an older version', () => {
    const { world, mette, anders, items } = aListOfGoals();
    const made = graphOf(world, mette).post(items, { fields: { Title: 'a' } });
    const tag = String(made.body['eTag']);
    const first = graphOf(world, mette).patch(`${items}/1/fields`, { Title: 'b' }, { 'if-match': tag });
    const second = graphOf(world, anders).patch(`${items}/1/fields`, { Title: 'c' }, { 'if-match': tag });

    expect(tag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(made.headers['ETag']).toBe(tag.slice(1, -1));
    expect(first.status).toBe(200);
    expect(first.body['@odata.etag']).not.toBe(tag);
    expect(second).toMatchObject({ status: 412, body: { error: { code: 'resourceModified' } } });
    expect(graphOf(world, mette).get(`${items}/1/fields`).body['Title']).toBe('b');
  });

  it('are not asked for: without If-Match the last write wins', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Title: 'a' } });

    expect(graph.patch(`${items}/1/fields`, { Title: 'b' }).status).toBe(200);
  });

  it('guard deleting, too', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    const tag = String(graph.post(items, { fields: { Title: 'a' } }).body['eTag']);
    graph.patch(`${items}/1/fields`, { Title: 'b' });

    expect(graph.delete(`${items}/1`, { 'if-match': tag }).status).toBe(412);
    expect(graph.delete(`${items}/1`).status).toBe(204);
    expect(graph.get(`${items}/1`).status).toBe(404);
  });
});

describe('unique columns', () => {
  it.each([
    [400, 'invalidRequest'],
    [409, 'nameAlreadyExists'],
    [500, 'generalException'],
  ] as const)('answer a duplicate %i, as reports differ, and keep the first row', (duplicateStatus, code) => {
    const { world, mette, anders, items } = aListOfGoals({ duplicateStatus });
    graphOf(world, mette).post(items, { fields: { Key: '01abc' } });

    const second = graphOf(world, anders).post(items, { fields: { Key: '01ABC' } });

    expect(second).toMatchObject({ status: duplicateStatus, body: { error: { code } } });
    expect(graphOf(world, mette).get(items).body.value).toHaveLength(1);
  });

  it('let a row keep its own value and several rows stay empty', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Key: 'k1' } });

    expect(graph.patch(`${items}/1/fields`, { Key: 'K1' }).status).toBe(200);
    expect([graph.post(items, { fields: {} }).status, graph.post(items, { fields: {} }).status]).toEqual([201, 201]);
  });

  it('give a value free when its row is deleted', () => {
    const { world, mette, items } = aListOfGoals();
    const graph = graphOf(world, mette);
    graph.post(items, { fields: { Key: 'k1' } });
    graph.delete(`${items}/1`);

    expect(graph.post(items, { fields: { Key: 'k1' } })).toMatchObject({ status: 201, body: { id: '2' } });
  });
});
