import { objectIdOf } from '../../../simulator/directory/seedDirectory.ts';
import { findHomeUser } from '../../../simulator/directory/users.ts';
import { graphAs } from '../../../simulator/hosts/person/graphAs.ts';
import { frameOf, type HostsOnStage, inFrame, startHostsOnStage } from './standIn/hostsOnStage.ts';

jest.setTimeout(60_000);

const PANE = 'Treklang, opgaverude';

describe('the Outlook host', () => {
  let stage: HostsOnStage;
  beforeAll(async () => {
    stage = await startHostsOnStage();
  });
  afterAll(() => stage.close());

  it('starts the real office.js in the pane of a new appointment', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    const seen = await inFrame(page, PANE, () => ({
      host: Office.context.host,
      mailbox: Office.context.requirements.isSetSupported('Mailbox', '1.12'),
      tooNew: Office.context.requirements.isSetSupported('Mailbox', '1.13'),
      nested: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
      language: Office.context.displayLanguage,
      who: Office.context.mailbox.userProfile.emailAddress,
    }));

    expect(seen).toEqual({ host: 'Outlook', mailbox: true, tooNew: false, nested: true, language: 'da-DK', who: 'mette.krogh@fjordbro.example' });
  });

  it('lets the add-in fill the form, and reads back what the person sees', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    const read = await inFrame(page, PANE, async ({ call }) => {
      const item = Office.context.mailbox.item!;
      await call<void>((done) => item.subject.setAsync('Opfølgning – K4T7QX', done));
      await call<void>((done) => item.requiredAttendees.addAsync([{ displayName: 'Dorthe Winther', emailAddress: 'dorthe.winther@fjordbro.example' }], done));
      await call<void>((done) => item.start.setAsync(new Date('2026-11-25T09:00:00Z'), done));
      await call<void>((done) => item.end.setAsync(new Date('2026-11-25T10:00:00Z'), done));
      await call<void>((done) => item.location.setAsync('Rådhuset, lokale 3', done));
      await call<void>((done) => item.body.setAsync('<p>Kære alle</p><script>alert(1)</script>', { coercionType: Office.CoercionType.Html }, done));
      await call<string>((done) => item.addFileAttachmentFromBase64Async('SGVq', 'Dagsorden.txt', done));
      const properties = await call<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
      properties.set('treklangKey', '01hzy');
      await call<void>((done) => properties.saveAsync(done));
      return {
        subject: await call<string>((done) => item.subject.getAsync(done)),
        start: (await call<Date>((done) => item.start.getAsync(done))).toISOString(),
        required: (await call<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done))).map((one) => one.emailAddress),
        files: (await call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))).map(({ name, size }) => ({ name, size })),
        kept: (await call<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done))).get('treklangKey') as unknown,
      };
    });

    expect(read).toEqual({
      subject: 'Opfølgning – K4T7QX',
      start: '2026-11-25T09:00:00.000Z',
      required: ['dorthe.winther@fjordbro.example'],
      files: [{ name: 'Dagsorden.txt', size: 3 }],
      kept: '01hzy',
    });
    expect(await page.getByLabel('Titel').inputValue()).toBe('Opfølgning – K4T7QX');
    expect(await page.getByLabel('Fra', { exact: true }).inputValue()).toBe('10:00');
    expect(await page.getByRole('textbox', { name: 'Beskrivelse' }).innerHTML()).toBe('<p>Kære alle</p>');
  });

  it('refuses an end before the start with the library’s own error', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    const refusal = await inFrame(page, PANE, ({ call }) =>
      call<void>((done) => Office.context.mailbox.item!.end.setAsync(new Date('2020-01-01T09:00:00Z'), done)).catch((error: Error) => error.message),
    );

    expect(refusal).toMatch(/^9010 /);
  });

  it('sends the appointment with its file, and the add-in reads it in the calendar', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');
    await inFrame(page, PANE, async ({ call }) => {
      const item = Office.context.mailbox.item!;
      await call<void>((done) => item.subject.setAsync('Opfølgning – M9R2LD', done));
      await call<void>((done) => item.requiredAttendees.addAsync(['jonas.holm@birkelund.example'], done));
      await call<string>((done) => item.addFileAttachmentFromBase64Async('SGVq', 'Dagsorden.txt', done));
      const properties = await call<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
      properties.set('treklangKey', '01hzz');
      await call<void>((done) => properties.saveAsync(done));
    });
    await page.getByLabel('Teams-møde').check();
    await page.getByRole('button', { name: 'Send' }).click();

    await page.getByRole('article', { name: 'Aftale' }).getByText('Jonas').or(page.getByText('jonas.holm@birkelund.example')).first().waitFor();
    await frameOf(page, PANE).getByText('Outlook reads Opfølgning – M9R2LD').waitFor();
    const kept = await inFrame(page, PANE, async ({ call }) =>
      (await call<Office.CustomProperties>((done) => Office.context.mailbox.item!.loadCustomPropertiesAsync(done))).get('treklangKey') as unknown,
    );
    expect(kept).toBe('01hzz');

    const jonas = await stage.open('/as/jonas/outlook?view=mail');
    await jonas.getByRole('button', { name: 'Acceptér' }).click();
    await jonas.getByText('Du har svaret, at du deltager.').waitFor();
    expect(await jonas.getByRole('list', { name: 'Vedhæftede filer' }).getByRole('link').allTextContents()).toEqual(['Dagsorden.txt']);
  });

  it('tells the add-in when the person changes who is invited', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');
    await inFrame(page, PANE, ({ call, changes }) =>
      call<void>((done) => Office.context.mailbox.item!.addHandlerAsync(Office.EventType.RecipientsChanged, (event: object) => changes.push(event), done)),
    );

    await page.getByLabel('Obligatoriske deltagere').fill('dorthe.winther@fjordbro.example');
    await page.getByLabel('Obligatoriske deltagere').press('Enter');

    await page.getByRole('button', { name: /dorthe/i }).waitFor();
    const changes = await inFrame(page, PANE, ({ changes: told }) => told as { changedRecipientFields: { requiredAttendees: boolean } }[]);
    expect(changes[0]?.changedRecipientFields.requiredAttendees).toBe(true);
  });

  it('keeps a pinned pane from event to event: none, then the one that is opened', async () => {
    const page = await stage.open('/as/mette/outlook?pane=1');
    await frameOf(page, PANE).getByText('Outlook no item').waitFor();

    await page.getByRole('button', { name: /^Vagttelefon/ }).first().click();

    await frameOf(page, PANE).getByText('Outlook reads Vagttelefon').waitFor();
  });

  it('keeps the event that the add-in has made behind the form, and shows it when the add-in closes the form', async () => {
    const { world } = stage.microsoft365;
    const made = graphAs(world, findHomeUser(world.database, 'mette')!, 'POST', '/me/events', {
      subject: 'Opfølgning – R4X2KD',
      start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Romance Standard Time' },
      end: { dateTime: '2026-12-01T11:00:00', timeZone: 'Romance Standard Time' },
    }) as { id: string };
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    await inFrame(page, PANE, (_, id) => Office.context.mailbox.displayAppointmentForm(id), made.id);
    expect(await page.getByRole('region', { name: 'Ny aftale' }).count()).toBe(1);
    await inFrame(page, PANE, () => (Office.context.mailbox.item as unknown as { close(): void }).close());

    await page.getByRole('article', { name: 'Aftale' }).getByRole('heading', { name: 'Opfølgning – R4X2KD' }).waitFor();
    await frameOf(page, PANE).getByText('Outlook reads Opfølgning – R4X2KD').waitFor();
  });

  it('keeps roaming settings in the mailbox', async () => {
    const page = await stage.open('/as/anders/outlook?pane=1');
    await inFrame(page, PANE, async ({ call }) => {
      Office.context.roamingSettings.set('lastRoom', 'ABC');
      await call<void>((done) => Office.context.roamingSettings.saveAsync(done));
    });

    const again = await stage.open('/as/anders/outlook?pane=1');

    expect(await inFrame(again, PANE, () => Office.context.roamingSettings.get('lastRoom') as unknown)).toBe('ABC');
  });

  it('shows what the add-in says above the form, and refuses the same key twice', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    const second = await inFrame(page, PANE, async ({ call }) => {
      const messages = Office.context.mailbox.item!.notificationMessages;
      const details = { type: Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage, message: 'Husk Teams-mødet' };
      await call<void>((done) => messages.addAsync('teams', details, done));
      return call<void>((done) => messages.addAsync('teams', details as Office.NotificationMessageDetails, done)).catch((error: Error) => error.message);
    });

    await page.getByText('Husk Teams-mødet').waitFor();
    expect(second).toMatch(/^9023 /);
  });

  it('says on the page what the add-in asked for and this Outlook does not do', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');

    await inFrame(page, PANE, ({ call }) =>
      call<string>((done) => Office.context.mailbox.item!.addFileAttachmentAsync('https://example.org/x.txt', 'x.txt', done)).catch(() => undefined),
    );

    await page.getByTestId('host-log').getByText('addFileAttachmentAsync findes ikke').waitFor();
  });

  it('gives the real MSAL a token of the municipality, silently', async () => {
    const page = await stage.open('/as/mette/outlook?pane=1');

    const got = await inFrame(page, PANE, ({ getToken }) => getToken(['User.Read']));

    expect(got).toMatchObject({ tenantId: stage.municipality, uniqueId: objectIdOf('fjordbro', 'mette'), wasAsked: false, isNested: true });
  });

  it('asks the person when nobody has consented, and gives the token once they have', async () => {
    const page = await stage.open('/as/mette/outlook?pane=1');
    const asked = inFrame(page, PANE, ({ getToken }) => getToken(['People.Read']));

    await page.getByRole('alertdialog').getByRole('button', { name: 'Acceptér' }).click();

    expect(await asked).toMatchObject({ tenantId: stage.municipality, wasAsked: true });
  });

  it('answers no message from another window or origin', async () => {
    const page = await stage.open('/as/mette/outlook?compose=1&pane=1');
    await inFrame(page, PANE, () => undefined);

    const answers = await page.evaluate(async () => {
      const heard: unknown[] = [];
      window.addEventListener('message', (event) => heard.push(event.data));
      const name = JSON.parse(document.querySelector<HTMLIFrameElement>('iframe[title="Treklang, opgaverude"]')!.name) as { baseFrameName: string };
      const _conversationId = name.baseFrameName.replace('_xdm_', '');
      const call = { _messageType: 0, _actionType: 0, _actionName: 'ExecuteMethod', _conversationId, _correlationId: 1, _data: { ApiParams: { subject: 'Falsk' }, MethodData: { DispatchId: 17 } } };
      window.postMessage(JSON.stringify(call), location.origin);
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return heard.length;
    });

    expect(answers).toBe(1);
    expect(await page.getByLabel('Titel').inputValue()).toBe('');
  });
});
