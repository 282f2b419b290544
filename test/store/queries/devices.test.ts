import { createDevices } from '#store/queries';
import type { Windows } from '../../../src/store/queries/device/windows.ts';
import { fakeIndexedDb } from './fakeIndexedDb.ts';

const METTE = { id: 'oid-mette', name: 'Mette Krogh', email: 'mette@fjordbro.example', isGuest: false };
const ANDERS = { id: 'oid-anders', name: 'Anders Bjerre', email: 'anders@fjordbro.example', isGuest: false };
const TENANT = 'fjordbro';

describe('A device', () => {
  it('keeps what was written for the next visit', async () => {
    const { factory } = fakeIndexedDb();
    const first = await createDevices(factory).open(TENANT, METTE, METTE.email);
    first.write('draft', 'Asta kommer i skole');
    await first.memory.write('reach', { at: 1, value: ['mkr82d'] });
    await first.archive.write({ rows: [], deltaLink: 'link' });
    await first.settled();

    const next = await createDevices(factory).find(TENANT, METTE.email);

    expect([next.me, next.read('draft')]).toEqual([METTE, 'Asta kommer i skole']);
    expect(await next.memory.read('reach')).toEqual({ at: 1, value: ['mkr82d'] });
    expect(await next.archive.read()).toEqual({ rows: [], deltaLink: 'link' });
  });

  it('writes nothing that can be read without the key, and the key cannot be taken out', async () => {
    const { factory, rows } = fakeIndexedDb();
    const device = await createDevices(factory).open(TENANT, METTE, METTE.email);
    device.write('draft', 'Asta kommer i skole');
    await device.settled();

    const contents = rows('contents') as readonly { readonly data: ArrayBuffer }[];
    const text = contents.map(({ data }) => Buffer.from(data).toString('latin1')).join();
    expect(contents.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/Asta|Mette/);
    expect((rows('persons')[0] as { readonly key: CryptoKey }).key.extractable).toBe(false);
  });

  it('shows nobody the pages of another person', async () => {
    const { factory } = fakeIndexedDb();
    const devices = createDevices(factory);
    const hers = await devices.open(TENANT, METTE, METTE.email);
    hers.write('draft', 'Mettes');
    await devices.open(TENANT, ANDERS, ANDERS.email);
    await hers.settled();

    expect((await devices.find(TENANT, ANDERS.email)).read('draft')).toBeNull();
    expect((await devices.find(TENANT, null)).me).toBeNull();
    expect((await devices.find('birkelund', METTE.email)).me).toBeNull();
  });

  it('forgets key and content at sign-out', async () => {
    const { factory, rows } = fakeIndexedDb();
    const devices = createDevices(factory);
    const hers = await devices.open(TENANT, METTE, METTE.email);
    hers.write('draft', 'Mettes');
    await hers.settled();

    await devices.forget(TENANT, METTE);

    expect([rows('persons'), rows('contents')]).toEqual([[], []]);
    expect((await devices.find(TENANT, METTE.email)).read('draft')).toBeNull();
  });

  it('forgets a text that is given up', async () => {
    const { factory } = fakeIndexedDb();
    const device = await createDevices(factory).open(TENANT, METTE, METTE.email);
    device.write('draft', 'Mettes');
    device.write('draft', null);
    await device.settled();

    expect(device.read('draft')).toBeNull();
    expect((await createDevices(factory).find(TENANT, METTE.email)).read('draft')).toBeNull();
  });

  it('hears at once what the same person writes in another window, and nothing of the pages', async () => {
    const { factory } = fakeIndexedDb();
    const windowsOf = severalWindows();
    const first = await createDevices(factory, windowsOf).open(TENANT, METTE, METTE.email);
    const second = await createDevices(factory, windowsOf).open(TENANT, METTE, METTE.email);
    const others = await createDevices(factory, windowsOf).open(TENANT, ANDERS, ANDERS.email);
    const heard: (string | null)[] = [];
    const stop = second.follow('draft', (text) => heard.push(text));

    first.write('draft', 'Rådhuset');
    first.write('pages', 'Alt');
    expect([second.read('draft'), second.read('pages'), others.read('draft')]).toEqual(['Rådhuset', null, null]);
    first.write('draft', null);
    stop();
    first.write('draft', 'Senere');

    expect(heard).toEqual(['Rådhuset', null]);
    expect(second.read('draft')).toBe('Senere');
  });

  it('works without keeping anything where the browser has no database', async () => {
    const device = await createDevices(undefined).open(TENANT, METTE, null);
    device.write('draft', 'Mettes');

    expect([device.me, device.read('draft')]).toEqual([METTE, 'Mettes']);
    expect((await createDevices(undefined).find(TENANT, null)).read('draft')).toBeNull();
  });
});

/** Windows of one browser: what one tells, all the others of that person hear. */
function severalWindows(): (person: string) => Windows {
  const open: { readonly person: string; readonly window: Windows; hear: Parameters<Windows['hear']>[0] }[] = [];
  return (person) => {
    const window: Windows = {
      tell: (written) => open.filter((one) => one.person === person && one.window !== window).forEach(({ hear }) => hear(written)),
      hear: (onWritten) => void open.push({ person, window, hear: onWritten }),
    };
    return window;
  };
}
