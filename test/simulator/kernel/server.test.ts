import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, loadCertificate } from '../../../simulator/kernel/certificate.ts';
import { DroppedConnection } from '../../../simulator/kernel/faults.ts';
import { listen, type Mount, type RunningServer } from '../../../simulator/kernel/server.ts';
import { sendHttps } from '../../support/httpsRequest.ts';

describe('the server', () => {
  let certificate: Certificate;
  let server: RunningServer;

  beforeAll(async () => {
    certificate = await loadCertificate(join(tmpdir(), 'treklang-test-certificate'));
  });
  beforeEach(async () => {
    server = await listen({ port: 0, ...certificate });
  });
  afterEach(() => server.close());

  const get = (path: string) => sendHttps(`https://localhost:${server.port}${path}`, certificate.certificate);
  const room = (prefix: string, body: unknown): Mount => ({ prefix, handle: ({ path }) => ({ status: 200, body: body ?? path }) });

  it('answers 503 until its rooms are open', async () => {
    expect((await get('/')).status).toBe(503);
  });

  it('gives a request to the room with the longest fitting prefix, whole segments only', async () => {
    server.serve([room('/', 'start'), room('/graph', 'graph'), room('/graph/v1.0', undefined)]);

    expect((await get('/graph/v1.0/me')).text).toBe('/me');
    expect((await get('/graph/beta')).text).toBe('graph');
    expect((await get('/graphics')).text).toBe('start');
  });

  it('says when there is nothing at an address', async () => {
    server.serve([room('/graph', 'graph')]);

    expect((await get('/elsewhere')).status).toBe(404);
    expect((await get('//[')).status).toBe(400);
  });

  it('cuts the connection for a fault that says so', async () => {
    server.serve([
      {
        prefix: '/',
        handle: () => {
          throw new DroppedConnection();
        },
      },
    ]);

    await expect(get('/')).rejects.toThrow();
  });

  it('refuses a port that is taken', async () => {
    await expect(listen({ port: server.port, ...certificate })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
