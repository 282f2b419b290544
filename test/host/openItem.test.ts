/** @jest-environment jsdom */
import { createOpenItem } from '../../src/host/office/openItem.ts';
import { fakeItem } from './fakeItem.ts';

/** What is beside the pane; ids as the mail program writes them. */
const mailbox = (item: object | undefined) => ({ item, convertToRestId: (id: string) => id.replaceAll('/', '-') }) as unknown as Office.Mailbox;
const propertiesOf = (kept: Readonly<Record<string, unknown>>) => ({
  loadCustomPropertiesAsync: (done: (result: object) => void) => done({ status: 'succeeded', value: { get: (name: string) => kept[name] } }),
});

beforeAll(() => Object.assign(globalThis, { Office: { MailboxEnums: { RestVersion: { v2_0: 'v2.0' } } } }));

describe('createOpenItem', () => {
  it('is there beside an appointment, and neither beside a mail nor beside nothing', () => {
    expect(createOpenItem(mailbox({ itemType: 'appointment' }))).not.toBeNull();
    expect(createOpenItem(mailbox({ itemType: 'message' }))).toBeNull();
    expect(createOpenItem(mailbox(undefined))).toBeNull();
  });

  it('tells the id of one that is read as Graph writes it', async () => {
    expect(await createOpenItem(mailbox({ itemType: 'appointment', itemId: 'AAMk/1' }))!.readId()).toBe('AAMk-1');
  });

  it('asks a form for its id, and has none of one that was never saved', async () => {
    const saved = { itemType: 'appointment', getItemIdAsync: (done: (result: object) => void) => done({ status: 'succeeded', value: 'AAMk/2' }) };
    const isNew = { itemType: 'appointment', getItemIdAsync: (done: (result: object) => void) => done({ status: 'failed', error: { code: 9000 } }) };

    expect(await createOpenItem(mailbox(saved))!.readId()).toBe('AAMk-2');
    expect(await createOpenItem(mailbox(isNew))!.readId()).toBeNull();
  });

  it('finds the key of an appointment that was filled here, and none in another or where none can be kept', async () => {
    expect(await createOpenItem(mailbox({ itemType: 'appointment', ...propertiesOf({ TreklangKey: '01abc|1' }) }))!.readKey()).toBe('01abc|1');
    expect(await createOpenItem(mailbox({ itemType: 'appointment', ...propertiesOf({}) }))!.readKey()).toBeNull();
    expect(await createOpenItem(mailbox({ itemType: 'appointment', ...fakeItem().item, loadCustomPropertiesAsync: undefined }))!.readKey()).toBeNull();
  });
});
