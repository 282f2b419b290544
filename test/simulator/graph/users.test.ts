import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

describe('users in Graph', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
  });
  afterAll(() => cloud.close());

  it('tells a caseworker who they are', async () => {
    const answer = await cloud.graph('mette').get('/me');

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ displayName: 'Mette Krogh', mail: 'mette.krogh@fjordbro.example' });
  });
});
