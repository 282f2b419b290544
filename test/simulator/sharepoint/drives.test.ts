import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { answerDownload } from '../../../simulator/sharepoint/files/downloadMount.ts';
import { answerUpload } from '../../../simulator/sharepoint/files/uploadMount.ts';
import { createSite } from '../../../simulator/sharepoint/sites/createSite.ts';
import type { World } from '../../../simulator/kernel/world.ts';
import { aSharePoint, graphOf, SET_UP_SCOPES } from '../../builders/aSharePoint.ts';

/** A library of the room, with one text column; the caseworker may write, the guest may read. */
function aLibrary() {
  const sharePoint = aSharePoint({ guestNeedsVisit: false });
  const setUp = graphOf(sharePoint.world, sharePoint.palle, SET_UP_SCOPES);
  const body = { displayName: 'CaseDocuments', list: { template: 'documentLibrary' }, columns: [{ name: 'CaseKey', text: {} }] };
  const list = `${sharePoint.room}/lists/${String(setUp.post(`${sharePoint.room}/lists`, body).body['id'])}`;
  const graph = graphOf(sharePoint.world, sharePoint.mette);
  const drive = `/drives/${String(graph.get(`${list}/drive`).body['id'])}`;
  return { ...sharePoint, setUp, graph, list, drive };
}

const bytes = (text: string): Buffer => Buffer.from(text);

function fetchAt(world: World, address: unknown, headers: Readonly<Record<string, string>> = {}) {
  const path = new URL(String(address)).pathname.replace(/^\/downloads/, '');
  return answerDownload(world, { method: 'GET', path, query: new URLSearchParams(), headers, body: Buffer.alloc(0) });
}

describe('drives', () => {
  it('are the libraries of a site, the one it was born with first', () => {
    const { graph, room, drive } = aLibrary();

    const drives = graph.get(`${room}/drives`).body.value;

    expect(drives.map((one) => one['name'])).toEqual(['Documents', 'CaseDocuments']);
    expect(typeErrors(drives[0], 'microsoft.graph.drive')).toEqual([]);
    expect(graph.get(`${room}/drive`).body['id']).toBe(drives[0]!['id']);
    expect(graph.get(drive).body['name']).toBe('CaseDocuments');
  });

  it('take a file by path and make the folders on the way', () => {
    const { graph, drive } = aLibrary();

    const made = graph.put(`${drive}/root:/01abc/agenda.docx:/content`, bytes('agenda'));

    expect(made.status).toBe(201);
    expect(typeErrors(made.body, 'microsoft.graph.driveItem')).toEqual([]);
    expect(made.body).toMatchObject({ name: 'agenda.docx', size: 6, file: { mimeType: expect.stringContaining('wordprocessingml') as string } });
    expect(graph.get(`${drive}/root/children`).body.value).toMatchObject([{ name: '01abc', folder: { childCount: 1 } }]);
    expect(graph.get(`${drive}/root:/01ABC:/children`).body.value).toMatchObject([{ id: made.body['id'] }]);
    expect(graph.get(`${drive}/items/${String(made.body['id'])}`).body['name']).toBe('agenda.docx');
  });

  it('replace a file of the same name, unless asked to fail or to rename', () => {
    const { graph, drive } = aLibrary();
    const put = (query = '') => graph.put(`${drive}/root:/a.txt:/content${query}`, bytes('x'));
    put();

    expect(put().status).toBe(200);
    expect(put('?@microsoft.graph.conflictBehavior=fail')).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
    expect(put('?@microsoft.graph.conflictBehavior=rename')).toMatchObject({ status: 201, body: { name: 'a 1.txt' } });
  });

  it('refuse to overwrite what somebody else has changed', () => {
    const { graph, drive } = aLibrary();
    const { body } = graph.put(`${drive}/root:/a.txt:/content`, bytes('x'));
    graph.put(`${drive}/root:/a.txt:/content`, bytes('y'));

    const late = graph.put(`${drive}/items/${String(body['id'])}/content`, bytes('z'), { 'if-match': String(body['eTag']) });

    expect(late).toMatchObject({ status: 412, body: { error: { code: 'resourceModified' } } });
  });

  it.each(['a:b.txt', 'a*b', 'CON', '~$a.docx', 'a.', 'desktop.ini'])('refuse the name %s', (name) => {
    const { graph, drive } = aLibrary();

    expect(graph.put(`${drive}/root:/${encodeURIComponent(name)}:/content`, bytes('x')).status).toBe(400);
  });

  it('make folders, refuse a second of the name, rename, move and delete', () => {
    const { graph, drive } = aLibrary();
    const folder = graph.post(`${drive}/root/children`, { name: 'case', folder: {} });
    const again = graph.post(`${drive}/root/children`, { name: 'case', folder: {} });
    const file = graph.put(`${drive}/root:/a.txt:/content`, bytes('x'));

    const moved = graph.patch(`${drive}/items/${String(file.body['id'])}`, { name: 'b.txt', parentReference: { id: folder.body['id'] } });

    expect([folder.status, again.status, moved.status]).toEqual([201, 409, 200]);
    expect(graph.get(`${drive}/root:/case/b.txt`).body['id']).toBe(file.body['id']);
    expect(graph.delete(`${drive}/items/${String(folder.body['id'])}`).status).toBe(204);
    expect(graph.get(`${drive}/items/${String(file.body['id'])}`).status).toBe(404);
  });

  it('say 404 for a path without a file', () => {
    const { graph, drive } = aLibrary();

    expect(graph.get(`${drive}/root:/nothing/here.txt`)).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
  });

  it('let a reader read and not write', () => {
    const { world, sara, graph, drive } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.txt:/content`, bytes('x')).body['id']);
    const reader = graphOf(world, sara);

    expect(reader.get(`${drive}/items/${id}`).status).toBe(200);
    expect([reader.put(`${drive}/root:/b.txt:/content`, bytes('x')).status, reader.delete(`${drive}/items/${id}`).status]).toEqual([403, 403]);
  });

  it('give files a row with columns', () => {
    const { graph, drive, list } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.docx:/content`, bytes('x')).body['id']);

    const changed = graph.patch(`${drive}/items/${id}/listItem/fields`, { CaseKey: 'c1' });
    const row = graph.get(`${drive}/items/${id}/listItem?$expand=fields`).body;

    expect(changed.status).toBe(200);
    expect(row['fields']).toMatchObject({ CaseKey: 'c1', LinkFilename: 'a.docx', ContentType: 'Document' });
    expect(graph.get(`${list}/items/${String(row['id'])}/driveItem`).body['id']).toBe(id);
    expect(graph.post(`${list}/items`, { fields: {} }).status).toBe(400);
  });

  it('find files by name, but none of a site that is not crawled', () => {
    const { world, site, graph, drive } = aLibrary();
    graph.put(`${drive}/root:/Dagsorden.docx:/content`, bytes('x'));
    const search = () => graph.get(`${drive}/root/search(q='dagsorden')`).body.value.length;
    const before = search();
    world.database.prepare('update sp_site set isNoCrawl = 1 where id = ?').run(site.id);

    expect([before, search()]).toEqual([1, 0]);
  });

  it('tell what changed, the root first and a deleted file with its facet', () => {
    const { graph, drive } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.txt:/content`, bytes('x')).body['id']);
    const first = graph.get(`${drive}/root/delta`).body;
    graph.delete(`${drive}/items/${id}`);

    expect(first.value.map((item) => item['name'])).toEqual(['root', 'a.txt']);
    expect(graph.get(String(first['@odata.deltaLink'])).body.value).toMatchObject([{ id, deleted: { state: 'deleted' } }]);
  });

  it('keep the versions of a file', () => {
    const { world, graph, drive } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.txt:/content`, bytes('one')).body['id']);
    graph.put(`${drive}/items/${id}/content`, bytes('two'));

    const versions = graph.get(`${drive}/items/${id}/versions`).body.value;
    const old = graph.get(`${drive}/items/${id}/versions/1.0/content`);

    expect(versions.map((version) => version['id'])).toEqual(['2.0', '1.0']);
    expect(String(fetchAt(world, old.headers['Location']).body)).toBe('one');
  });
});

describe('downloading', () => {
  it('redirects to an address that answers without a token, and not with one', () => {
    const { world, graph, drive } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.txt:/content`, bytes('text')).body['id']);

    const { status, headers } = graph.get(`${drive}/items/${id}/content`);

    expect(status).toBe(302);
    expect(fetchAt(world, headers['Location'])).toMatchObject({ status: 200, headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' } });
    expect(fetchAt(world, headers['Location'], { authorization: 'Bearer x' })).toEqual({ status: 401 });
  });

  it('gives the address to who selects it only', () => {
    const { world, graph, drive } = aLibrary();
    const id = String(graph.put(`${drive}/root:/a.txt:/content`, bytes('text')).body['id']);

    expect(graph.get(`${drive}/items/${id}`).body).not.toHaveProperty(['@microsoft.graph.downloadUrl']);
    const address = graph.get(`${drive}/items/${id}?$select=id,@microsoft.graph.downloadUrl`).body['@microsoft.graph.downloadUrl'];
    expect(String(fetchAt(world, address).body)).toBe('text');
  });

  it('makes a PDF of a document, and of html none', () => {
    const { world, graph, drive } = aLibrary();
    const [docx, html] = ['a.docx', 'a.html'].map((name) => String(graph.put(`${drive}/root:/${name}:/content`, bytes('x')).body['id']));

    const { headers } = graph.get(`${drive}/items/${docx!}/content?format=pdf`);

    expect(String(fetchAt(world, headers['Location']).body)).toMatch(/^%PDF/);
    expect(graph.get(`${drive}/items/${html!}/content?format=pdf`).status).toBe(406);
  });
});

describe('uploading in parts', () => {
  const step = 320 * 1024;

  function aSession(item: object = {}) {
    const library = aLibrary();
    const { graph, drive, world } = library;
    const session = graph.post(`${drive}/root:/case/big.bin:/createUploadSession`, { item });
    const path = new URL(String(session.body['uploadUrl'])).pathname.replace(/^\/uploads/, '');
    const put = (body: Buffer, range: string, headers: Readonly<Record<string, string>> = {}) =>
      answerUpload(world, { method: 'PUT', path, query: new URLSearchParams(), headers: { 'content-range': range, ...headers }, body });
    return { ...library, session, put };
  }

  it('ends in the file', () => {
    const { session, put, graph, drive } = aSession();

    const first = put(Buffer.alloc(step, 1), `bytes 0-${step - 1}/${step + 5}`);
    const last = put(Buffer.alloc(5, 2), `bytes ${step}-${step + 4}/${step + 5}`);

    expect(session).toMatchObject({ status: 200, body: { nextExpectedRanges: ['0-'] } });
    expect(typeErrors(session.body, 'microsoft.graph.uploadSession')).toEqual([]);
    expect(first).toMatchObject({ status: 202, body: { nextExpectedRanges: [`${step}-`] } });
    expect(last).toMatchObject({ status: 201, body: { name: 'big.bin', size: step + 5 } });
    expect(graph.get(`${drive}/root:/case/big.bin`).status).toBe(200);
  });

  it('refuses a token, a gap and a crooked part', () => {
    const { put } = aSession();

    expect(put(Buffer.alloc(step), `bytes 0-${step - 1}/${step * 2}`, { authorization: 'Bearer x' }).status).toBe(401);
    expect(put(Buffer.alloc(step), `bytes ${step}-${step * 2 - 1}/${step * 3}`).status).toBe(416);
    expect(put(Buffer.alloc(1000), 'bytes 0-999/5000').status).toBe(400);
  });

  it('finds the name taken at the end', () => {
    const { put, graph, drive } = aSession();
    graph.put(`${drive}/root:/case/big.bin:/content`, bytes('x'));

    expect(put(Buffer.alloc(5), 'bytes 0-4/5')).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
  });
});

describe('Files scopes', () => {
  it('reach every library the person reaches, also without a grant for the app', () => {
    const { world, mette, room } = aLibrary();
    createSite(world, { path: '/sites/other', title: 'Andet', tenant: 'fjordbro', grants: [{ user: 'mette', level: 'Read' }] });
    const graph = graphOf(world, mette, ['Files.Read.All']);

    expect(graph.get('/sites/localhost:/sites/other:/drive').status).toBe(200);
    expect(graph.get(room).status).toBe(403);
  });
});
