import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

const JSON_ONLY = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };

describe('SharePoint over the wire', () => {
  let microsoft365: TestMicrosoft365;

  beforeAll(async () => {
    microsoft365 = await startTestMicrosoft365();
    await microsoft365.admin('/sites', { path: '/sites/treklang-room', title: 'Rum', tenant: 'fjordbro', grants: [{ user: 'palle', level: 'Full Control' }] });
  });

  afterAll(() => microsoft365.close());

  it('makes sites by the local administration and says what it does not know', async () => {
    const listed = (await microsoft365.admin('/sites')) as { sites: { path: string }[] };

    expect(listed.sites.map(({ path }) => path)).toContain('/sites/treklang-room');
    await expect(microsoft365.admin('/sites', { path: '/sites/x', title: 'x', tenant: 'nowhere' })).rejects.toThrow('No tenant is called nowhere');
    await expect(microsoft365.admin('/sites', { path: '/sites/x', title: 'x', tenant: 'fjordbro', grants: [{ user: 'palle', level: 'Owner' }] })).rejects.toThrow(
      'No permission level is called Owner',
    );
  });

  it('refuses a token for Graph at SharePoint REST, and takes one of its own', async () => {
    const web = '/sites/treklang-room/_api/web';
    const graphToken = await microsoft365.token('palle', ['Sites.FullControl.All']);
    const token = await microsoft365.token('palle', ['AllSites.FullControl'], { resource: 'sharePoint' });

    const [wrong, right] = await Promise.all(
      [graphToken, token].map((one) => microsoft365.send(web, { headers: { ...JSON_ONLY, Authorization: `Bearer ${one}` } })),
    );

    expect(wrong!.status).toBe(401);
    expect(right).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
  });

  it('lets a page of another origin ask before it changes something', async () => {
    const answer = await microsoft365.send('/sites/treklang-room/_api/web', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'authorization,x-http-method', 'Access-Control-Request-Method': 'POST' },
    });

    expect(answer).toMatchObject({ status: 200, headers: { 'access-control-allow-headers': 'authorization,x-http-method' } });
  });

  it('takes a file, tells its address in a batch and gives it without a token', async () => {
    const graph = microsoft365.graph('palle', { scopes: ['Sites.ReadWrite.All'] });
    const drive = `/sites/localhost:/sites/treklang-room:/drive`;
    const file = await graph.put(`${drive}/root:/sag/dagsorden.docx:/content`, Buffer.from('agenda'));

    const batch = await graph.post('/$batch', { requests: [{ id: '1', method: 'GET', url: `${drive}/items/${file.body.id}/content` }] });
    const [part] = batch.body.responses;
    const address = part!.headers['Location'] ?? part!.headers['location'] ?? '';

    expect([file.status, part!.status]).toEqual([201, 302]);
    expect((await microsoft365.send(address)).text).toBe('agenda');
    expect((await microsoft365.send(address, { headers: { Authorization: 'Bearer x' } })).status).toBe(401);
  });

  it('takes a file in parts without a token', async () => {
    const graph = microsoft365.graph('palle', { scopes: ['Sites.ReadWrite.All'] });
    const session = await graph.post<{ uploadUrl: string }>('/sites/localhost:/sites/treklang-room:/drive/root:/del.bin:/createUploadSession', { item: {} });

    const done = await microsoft365.send(session.body.uploadUrl, { method: 'PUT', headers: { 'Content-Range': 'bytes 0-3/4' }, body: Buffer.from('abcd') });

    expect(done.status).toBe(201);
  });
});
