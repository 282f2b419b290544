import { createFaults, DroppedConnection, faultResponse } from '../../../simulator/kernel/faults.ts';

describe('faults', () => {
  it('hit once, by method and path', () => {
    const faults = createFaults();
    faults.add({ method: 'POST', path: '/me/events$', when: 'after', answer: 'drop' });

    expect(faults.take('GET', '/graph/v1.0/me/events')).toBeUndefined();
    expect(faults.take('POST', '/graph/v1.0/me/events/1')).toBeUndefined();
    expect(faults.take('POST', '/graph/v1.0/me/events')).toMatchObject({ when: 'after' });
    expect(faults.take('POST', '/graph/v1.0/me/events')).toBeUndefined();
  });

  it('let the first requests pass and then hit as often as asked', () => {
    const faults = createFaults();
    faults.add({ path: '.', when: 'before', answer: 'drop', skip: 2, times: 2 });

    expect(Array.from({ length: 6 }, () => faults.take('GET', '/x') !== undefined)).toEqual([false, false, true, true, false, false]);
  });

  it('end when cleared', () => {
    const faults = createFaults();
    faults.add({ path: '.', when: 'before', answer: 'drop' });

    faults.clear();

    expect(faults.take('GET', '/x')).toBeUndefined();
  });

  it('answer with the status and the wait asked for, or cut the connection', () => {
    expect(faultResponse({ path: '.', when: 'before', answer: { status: 503, code: 'busy', retryAfter: 4 } })).toMatchObject({
      status: 503,
      headers: { 'Retry-After': '4' },
      body: { error: { code: 'busy' } },
    });
    expect(() => faultResponse({ path: '.', when: 'before', answer: 'drop' })).toThrow(DroppedConnection);
  });
});
