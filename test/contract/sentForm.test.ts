import { toInstant } from '#domain';
import { book, fillForm, isUnfinished, meetingOfItem, readCalendarNews, resumeBooking, type WritableAppointment } from '#flows';
import { type BookingTown, COVERED, startBookingTown } from '../support/bookingTown.ts';

let town: BookingTown;

beforeAll(async () => {
  town = await startBookingTown();
}, 180_000);

afterAll(() => town.close());

/** A form that takes everything; the test sends it as Outlook does. */
function aForm() {
  const form: WritableAppointment & { key: string } = {
    key: '',
    write: () => Promise.resolve({ refused: [], silent: [] }),
    read: () => Promise.resolve({ start: toInstant('2026-12-01T12:00:00Z'), end: toInstant('2026-12-01T13:00:00Z'), required: ['dorthe.winther@fjordbro.example', 'nora.proeve@borger.example'], optional: [] }),
    readWords: () => Promise.resolve({ subject: '', place: '', text: '' }),
    attach: () => Promise.resolve('there'),
    writeKey: (key) => {
      form.key = key;
      return Promise.resolve('there');
    },
  };
  return form;
}

/** What Outlook files when the caseworker presses Send, an hour later than was filled in. */
async function send(key: string): Promise<void> {
  const property = `String {00020329-0000-0000-c000-000000000046} Name cecp-${town.addInId}`;
  await town.municipality.microsoft365.graph('mette').post('/me/events', {
    subject: 'Møde – ref. K4T7QX',
    start: { dateTime: '2026-12-01T13:00:00', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T14:00:00', timeZone: 'UTC' },
    attendees: [{ type: 'required', emailAddress: { address: 'dorthe.winther@fjordbro.example' } }],
    singleValueExtendedProperties: [{ id: property, value: JSON.stringify({ TreklangKey: key }) }],
  });
}

describe('an appointment filled here and sent from Outlook', () => {
  it('is found by the key it carries, and written in at the time it was sent with', async () => {
    const file = await town.writeCase(COVERED.two);
    const form = aForm();
    await fillForm(town.desk, form, town.planOf(file));
    await send(form.key);
    town.forgetMails();
    const anew = await town.anotherDevice();
    const found = await anew.store.loadCaseFile(file.case.key);

    expect(await resumeBooking(anew, found.meetings.find(isUnfinished)!, found)).toMatchObject({ kind: 'booked', event: { key: form.key } });

    const now = await anew.store.loadCaseFile(file.case.key);
    // Text and agenda still tell of the hour before: the difference is found and written in with a press.
    expect(now.meetings).toMatchObject([{ step: 'booked', start: '2026-12-01T12:00:00.000Z' }]);
    expect(await readCalendarNews(anew, now.meetings[0]!, now)).toMatchObject({ kind: 'moved', start: '2026-12-01T13:00:00.000Z' });
    for (const room of now.rooms) expect(room.followUps).toMatchObject([{ state: 'convened', meetingStart: '2026-12-01T13:00:00.000Z' }]);
    expect(await town.eventsOf(file.case.key)).toHaveLength(1);
    expect(town.mailsTo('dorthe.winther@fjordbro.example')).toEqual([]);
  }, 30_000);
});

describe('an appointment that is opened in Outlook', () => {
  it('is known for a called meeting by the ordinary id Outlook has, and nobody else’s is', async () => {
    const file = await town.writeCase(COVERED.one);
    await book(town.desk, town.planOf(file));
    const [meeting] = (await town.store.loadCaseFile(file.case.key)).meetings;
    const id = await town.store.calendar.formIdOf(meeting!.key);
    const itemWith = (readId: string | null) => ({ readId: () => Promise.resolve(readId), readKey: () => Promise.resolve(null) });
    const other = await town.municipality.microsoft365.graph('mette').post<{ id: string }>('/me/events', { subject: 'Teammøde', start: { dateTime: '2026-12-02T13:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-12-02T14:00:00', timeZone: 'UTC' } });

    expect(await meetingOfItem(town.store, itemWith(id))).toMatchObject({ key: meeting!.key, caseKey: file.case.key });
    expect(await meetingOfItem(town.store, itemWith(other.body.id))).toBeNull();
    expect(await meetingOfItem(town.store, itemWith('nowhere'))).toBeNull();
  }, 30_000);
});
