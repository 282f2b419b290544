import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

interface Event {
  readonly id: string;
  readonly iCalUId: string;
  readonly isOrganizer: boolean;
}

describe('calendars over the wire', () => {
  let microsoft365: TestMicrosoft365;
  beforeAll(async () => {
    microsoft365 = await startTestMicrosoft365();
  });
  afterAll(() => microsoft365.close());

  const ZONE = 'Romance Standard Time';
  const body = {
    subject: 'Opfølgningsmøde',
    start: { dateTime: '2026-12-01T13:00:00', timeZone: ZONE },
    end: { dateTime: '2026-12-01T14:00:00', timeZone: ZONE },
    attendees: [{ emailAddress: { address: 'jonas.holm@birkelund.example' }, type: 'required' }],
  };

  it('an invitation of the municipality lands at home, where the guest account has no mailbox', async () => {
    const made = await microsoft365.graph('mette').post<Event>('/me/events', body);
    const view = '/me/calendarView?startDateTime=2026-12-01T12:00:00&endDateTime=2026-12-01T13:00:00';

    const atHome = await microsoft365.graph('jonas').get<{ value: Event[] }>(view);
    const asGuest = await microsoft365.graph('jonas', { tenant: 'fjordbro', scopes: ['Calendars.ReadWrite'] }).get(view);

    expect(made.status).toBe(201);
    expect(atHome.body.value).toMatchObject([{ iCalUId: made.body.iCalUId, isOrganizer: false }]);
    expect(asGuest).toMatchObject({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } });
  });

  it('a batch reads free and busy beside an event by its percent-encoded id', async () => {
    const mette = microsoft365.graph('mette');
    const { body: made } = await mette.post<Event>('/me/events', body);
    const json = { 'Content-Type': 'application/json' };
    const schedule = { schedules: ['dorthe.winther@fjordbro.example'], startTime: { dateTime: '2026-11-30T08:00:00', timeZone: ZONE }, endTime: body.end };

    const batch = await mette.post('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: `/me/events/${encodeURIComponent(made.id)}?$select=subject` },
        { id: '2', method: 'POST', url: '/me/calendar/getSchedule', headers: json, body: schedule },
      ],
    });

    const answers = Object.fromEntries(batch.body.responses.map((one) => [one.id, one.body]));
    expect(answers['1']).toMatchObject({ subject: 'Opfølgningsmøde' });
    expect(answers['2']).toMatchObject({ value: [{ scheduleItems: expect.arrayContaining([expect.objectContaining({ subject: 'Kursus' })]) as unknown }] });
  });

  it('the administration fills calendars and the catalog of apps', async () => {
    const entries = [{ start: '2026-12-14T09:00', end: '2026-12-14T10:00', status: 'oof', subject: 'Kursus' }];
    const app = { teamsCatalogId: 'catalog-1', manifestId: 'manifest-1', displayName: 'Treklang' };

    expect(await microsoft365.admin('/calendar', { mail: 'peter.ahm@fjordbro.example', entries })).toEqual({ added: 1 });
    await microsoft365.admin('/teamsApps', app);

    expect(await microsoft365.admin('/teamsApps')).toMatchObject({ value: [app] });
  });

  it('a large file goes to an address of its own', async () => {
    const mette = microsoft365.graph('mette');
    const { body: made } = await mette.post<Event>('/me/events', { ...body, attendees: [] });
    const event = `/me/events/${encodeURIComponent(made.id)}`;
    const size = 3 * 1024 * 1024;
    const session = await mette.post<{ uploadUrl: string }>(`${event}/attachments/createUploadSession`, { attachmentItem: { attachmentType: 'file', name: 'Rapport.pdf', size } });

    const sent = await microsoft365.send(session.body.uploadUrl, { method: 'PUT', headers: { 'Content-Range': `bytes 0-${size - 1}/${size}` }, body: Buffer.alloc(size) });

    expect(sent.status).toBe(201);
    expect((await mette.get(`${event}/attachments?$select=name`)).body.value).toMatchObject([{ name: 'Rapport.pdf' }]);
  });
});
