import { createRouter, MalformedAddress } from '../../../simulator/kernel/router.ts';

describe('the route table', () => {
  const router = createRouter([
    { method: 'GET', pattern: '/sites/{host}:/{path*}', handle: 'by path' },
    { method: 'GET', pattern: '/sites/{site}', handle: 'by id' },
    { method: 'GET', pattern: "/items/delta(token='{token}')", handle: 'delta' },
  ]);

  it('takes the first route that fits, and decodes its parts', () => {
    expect(router.match('GET', '/sites/localhost:/sites/a%20b')).toMatchObject({
      route: { handle: 'by path' },
      params: { host: 'localhost', path: 'sites/a b' },
    });
    expect(router.match('GET', '/sites/localhost,1,2')!.params).toEqual({ site: 'localhost,1,2' });
    expect(router.match('GET', "/items/delta(token='latest')")!.params).toEqual({ token: 'latest' });
  });

  it('does not let one segment reach over a slash', () => {
    expect(router.match('GET', '/sites/a/lists')).toBeUndefined();
  });

  it('tells an unknown path from an unknown method', () => {
    expect(router.match('POST', '/sites/a')).toBeUndefined();
    expect(router.knowsPath('/sites/a')).toBe(true);
    expect(router.knowsPath('/nowhere')).toBe(false);
  });

  it('refuses a part that is not well encoded', () => {
    expect(() => router.match('GET', '/sites/%E0%A4')).toThrow(MalformedAddress);
  });
});
