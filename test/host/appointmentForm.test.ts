/** @jest-environment jsdom */
import { toInstant } from '#domain';
import { createAppointmentForm } from '../../src/host/office/appointmentForm.ts';
import { fakeItem } from './fakeItem.ts';

const FIELDS = {
  subject: 'Opfølgningsmøde K4T7QX', start: toInstant('2026-12-08T12:00:00Z'), end: toInstant('2026-12-08T13:00:00Z'), place: 'Mødelokale 2',
  required: ['dorthe@fjordbro.example'], optional: [], html: '<p>Dagsorden</p><p>følger</p>',
};

beforeAll(() => Object.assign(globalThis, { Office: { CoercionType: { Html: 'html', Text: 'text' } } }));

describe('createAppointmentForm', () => {
  it('is there for an appointment that can be written, and for nothing else', () => {
    expect(createAppointmentForm(fakeItem().item)).not.toBeNull();
    expect(createAppointmentForm(undefined)).toBeNull();
    expect(createAppointmentForm({ subject: 'Read only' } as unknown as Office.Mailbox['item'])).toBeNull();
  });

  it('fills the form and reads every field back', async () => {
    const form = createAppointmentForm(fakeItem().item)!;

    const { written, refused } = await form.write(FIELDS);

    expect(refused).toEqual([]);
    expect(written).toHaveLength(7);
    expect(await form.read()).toMatchObject({ subject: FIELDS.subject, start: FIELDS.start, end: FIELDS.end, required: FIELDS.required });
  });

  it('believes what stands there, not what was reported', async () => {
    const form = createAppointmentForm(fakeItem({ ignores: ['required'] }).item)!;

    const { refused } = await form.write(FIELDS);

    expect(refused).toEqual(['required']);
  });

  it('takes addresses in any case, and the organizer the host adds by itself', async () => {
    const form = createAppointmentForm(fakeItem({ addsOrganizer: true }).item)!;

    const { refused } = await form.write({ required: ['Dorthe@Fjordbro.example'] });

    expect(refused).toEqual([]);
  });

  it('moves an appointment past its old end: the start is taken after the end', async () => {
    const form = createAppointmentForm(fakeItem({ refusesEndBeforeStart: true }).item)!;

    const { refused } = await form.write({ start: FIELDS.start, end: FIELDS.end });

    expect(refused).toEqual([]);
  });

  it('attaches a file once and says whether it is there', async () => {
    const { item, attachments } = fakeItem();
    const form = createAppointmentForm(item)!;

    expect(await form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' })).toBe(true);
    expect(await form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' })).toBe(true);
    expect(attachments).toEqual(['Dagsorden.docx']);
    expect(await createAppointmentForm(fakeItem({ ignores: ['attachment'] }).item)!.attach({ name: 'a', base64: 'AAAA' })).toBe(false);
  });

  it('carries our key', async () => {
    const form = createAppointmentForm(fakeItem().item)!;

    expect(await form.readKey()).toBeNull();
    expect(await form.writeKey('01abc|1')).toBe(true);
    expect(await form.readKey()).toBe('01abc|1');
  });

  it('says what a form without attendees refused, instead of stopping at it', async () => {
    const { item } = fakeItem();
    const form = createAppointmentForm({ ...item, requiredAttendees: undefined, location: undefined } as unknown as Office.Mailbox['item'])!;

    const { written, refused } = await form.write(FIELDS);

    expect(refused).toEqual(['place', 'required']);
    expect(written).toContain('subject');
    expect(await form.read()).toMatchObject({ required: [], place: '', subject: FIELDS.subject });
  });

  it('says that nothing is kept with a form that cannot be saved', async () => {
    const { item } = fakeItem();
    const form = createAppointmentForm({ ...item, loadCustomPropertiesAsync: undefined } as unknown as Office.Mailbox['item'])!;

    expect(await form.writeKey('01abc|1')).toBe(false);
  });
});
