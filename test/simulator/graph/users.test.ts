import { ALL_SCOPES, startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

describe('users in Graph', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
  });
  afterAll(() => cloud.close());

  const names = (body: { value: readonly { displayName: string }[] }) => body.value.map(({ displayName }) => displayName);

  it('tells a caseworker who they are', async () => {
    const answer = await cloud.graph('mette').get('/me');

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      '@odata.context': `${cloud.origin}/graph/v1.0/$metadata#users/$entity`,
      displayName: 'Mette Krogh',
      givenName: 'Mette',
      surname: 'Krogh',
      mail: 'mette.krogh@fjordbro.example',
      jobTitle: 'Rådgiver, Børn og unge',
    });
  });

  it('gives the selected properties only, and refuses one that does not exist', async () => {
    const mette = cloud.graph('mette');

    const chosen = await mette.get('/me?$select=id,mail');
    const wrong = await mette.get('/me?$select=cpr');

    expect(Object.keys(chosen.body)).toEqual(['@odata.context', 'id', 'mail']);
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  it('finds people whose name or mail begins with what was typed, without regard to case', async () => {
    const answer = await cloud.graph('mette').get(`/users?$filter=${encodeURIComponent("startswith(displayName,'do') or startsWith(mail,'JONAS')")}`);

    expect(names(answer.body)).toEqual(['Dorthe Winther', 'Jonas Holm']);
  });

  it('compares with eq, and with doubled quotes', async () => {
    const mette = cloud.graph('mette');
    const filter = (text: string) => mette.get(`/users?$filter=${encodeURIComponent(text)}`);

    expect(names((await filter("mail eq 'karen.toft@fjordbro.example'")).body)).toEqual(['Karen Toft']);
    expect(names((await filter("displayName eq 'O''Hara or nobody'")).body)).toEqual([]);
    expect((await filter("contains(displayName,'a')")).body.error.code).toBe('Request_UnsupportedQuery');
  });

  it('searches words only with the header that says so', async () => {
    const mette = cloud.graph('mette');
    const path = `/users?$search=${encodeURIComponent('"displayName:krogh"')}&$count=true`;

    expect((await mette.get(path)).body.error.code).toBe('Request_UnsupportedQuery');
    const found = await mette.get<{ '@odata.count': number; value: { displayName: string }[] }>(path, { ConsistencyLevel: 'eventual' });
    expect(names(found.body)).toEqual(['Mette Krogh']);
    expect(found.body['@odata.count']).toBe(1);
  });

  it('pages by the next link', async () => {
    const mette = cloud.graph('mette');
    const first = await mette.get('/users?$top=6&$select=displayName');
    const second = await mette.get(first.body['@odata.nextLink']!);

    expect(first.body.value).toHaveLength(6);
    expect([...names(first.body), ...names(second.body)]).toHaveLength(10);
    expect(second.body['@odata.nextLink']).toBeUndefined();
    expect((await mette.get('/users?$top=1000')).status).toBe(400);
  });

  it('knows members and guests of the own tenant only', async () => {
    const answer = await cloud.graph('mette').get('/users?$select=displayName');

    expect(names(answer.body)).toContain('Sara Lund');
    expect(names(answer.body)).toContain('Peter Ahm');
    expect(names(answer.body)).not.toContain('Nanna Krog');
  });

  it('finds one by object id or user principal name, and says so when there is none', async () => {
    const mette = cloud.graph('mette');
    const anders = await mette.get('/users/anders.bjerre@fjordbro.example');
    const guest = await mette.get(`/users/${encodeURIComponent('sara.lund_tidevand.example#EXT#@fjordbro.example')}`);

    expect((await mette.get(`/users/${anders.body.id}`)).body.displayName).toBe('Anders Bjerre');
    expect(guest.body.displayName).toBe('Sara Lund');
    expect(await mette.get('/users/sara.lund@tidevand.example')).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
  });

  it('shows no more of others than the permission covers', async () => {
    const path = '/users/anders.bjerre@fjordbro.example?$select=displayName,jobTitle';

    expect((await cloud.graph('mette', { scopes: ['User.ReadBasic.All'] }).get(path)).body).toMatchObject({ jobTitle: null });
    expect((await cloud.graph('mette', { scopes: ['User.Read.All'] }).get(path)).body).toMatchObject({ jobTitle: 'Rådgiver, Voksne' });
    expect((await cloud.graph('mette', { scopes: ['User.Read'] }).get(path)).status).toBe(403);
    expect((await cloud.graph('mette', { scopes: ['User.Read'] }).get('/users')).body.error.code).toBe('Authorization_RequestDenied');
  });

  it('lets a guest see themself, look a colleague up, and list nobody', async () => {
    const sara = cloud.graph('sara', { tenant: 'fjordbro', scopes: ALL_SCOPES });

    expect((await sara.get('/me')).body).toMatchObject({ displayName: 'Sara Lund' });
    expect((await sara.get('/users')).status).toBe(403);
    expect((await sara.get('/users/mette.krogh@fjordbro.example?$select=mail,jobTitle')).body).toMatchObject({
      mail: 'mette.krogh@fjordbro.example',
      jobTitle: null,
    });
  });
});
