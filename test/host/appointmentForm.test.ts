/** @jest-environment jsdom */
import { Failure, toInstant } from '#domain';
import { createAppointmentForm } from '../../src/host/office/appointmentForm.ts';
import { fakeItem } from './fakeItem.ts';

const FIELDS = {
  subject: 'Opfølgningsmøde K4T7QX', start: toInstant('2026-12-08T12:00:00Z'), end: toInstant('2026-12-08T13:00:00Z'), place: 'Mødelokale 2',
  required: ['dorthe@fjordbro.example'], optional: ['peter@skolen.example'], html: '<p>Dagsorden</p><p>følger</p>',
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
    expect(await form.read()).toMatchObject({ subject: FIELDS.subject, start: FIELDS.start, end: FIELDS.end, required: FIELDS.required, optional: FIELDS.optional });
  });

  it.each(['required', 'optional', 'subject', 'location', 'body'])('believes what stands there, not what was reported: %s', async (ignored) => {
    const form = createAppointmentForm(fakeItem({ ignores: [ignored] }).item)!;

    const { refused } = await form.write(FIELDS);

    expect(refused).toEqual([{ location: 'place', body: 'html' }[ignored] ?? ignored]);
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

    expect(await form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' })).toBe('there');
    expect(await form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' })).toBe('there');
    expect(attachments).toEqual([{ id: 'file 1', name: 'Dagsorden.docx', content: 'AAAA' }]);
    expect(await createAppointmentForm(fakeItem({ ignores: ['attachment'] }).item)!.attach({ name: 'a', base64: 'AAAA' })).toBe('refused');
  });

  describe('where the form holds an agenda from before', () => {
    const filledBefore = async (quirks: Parameters<typeof fakeItem>[0] = {}) => {
      const { item, attachments } = fakeItem(quirks);
      const form = createAppointmentForm(item)!;
      await form.attach({ name: 'Program.pdf', base64: 'CCCC' });
      await form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' });
      const answer = await form.attach({ name: 'Dagsorden.docx', base64: 'BBBB' });
      return { answer, files: attachments.map(({ name, content }) => `${name} ${content}`) };
    };

    it('puts the new one in its place, and leaves other files alone', async () => {
      expect(await filledBefore()).toEqual({ answer: 'there', files: ['Program.pdf CCCC', 'Dagsorden.docx BBBB'] });
    });

    it('puts a new one in its place also where no content can be read', async () => {
      expect(await filledBefore({ fails: ['content'] })).toEqual({ answer: 'there', files: ['Program.pdf CCCC', 'Dagsorden.docx BBBB'] });
    });

    it.each([['refuses', { fails: ['removal'] }], ['only says it did', { ignores: ['removal'] }]])('says that the old one stays where the host %s to take it out, and puts none beside it', async (_, quirks) => {
      expect(await filledBefore(quirks)).toEqual({ answer: 'old', files: ['Program.pdf CCCC', 'Dagsorden.docx AAAA'] });
    });
  });

  it('carries our key', async () => {
    const form = createAppointmentForm(fakeItem().item)!;

    expect(await form.readKey()).toBeNull();
    expect(await form.writeKey('01abc|1')).toBe('there');
    expect(await form.readKey()).toBe('01abc|1');
  });

  it('says what a form without attendees refused, instead of stopping at it', async () => {
    const { item } = fakeItem();
    const form = createAppointmentForm({ ...item, requiredAttendees: undefined, location: undefined } as unknown as Office.Mailbox['item'])!;

    const { written, refused } = await form.write(FIELDS);

    expect(refused).toEqual(['place', 'required']);
    expect(written).toContain('subject');
    expect(await form.read()).toMatchObject({ required: [], place: '', subject: FIELDS.subject });
    await expect(form.readWords()).rejects.toBeInstanceOf(Failure);
  });

  it('refuses no word of a form made from a mail that has attendees and takes nobody', async () => {
    const form = createAppointmentForm(fakeItem({ fails: ['required', 'optional'] }).item)!;

    const { written, refused, silent } = await form.write(FIELDS);

    expect(refused).toEqual(['required', 'optional']);
    expect(silent).toEqual([]);
    expect(written).toEqual(['subject', 'start', 'end', 'place', 'html']);
    expect(await form.read()).toMatchObject({ required: [] });
  });

  describe('beside a mail program that gives no answer', () => {
    beforeEach(() => void jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
    afterEach(() => void jest.useRealTimers());

    it('waits for a file no longer than ten seconds, and does not say that it is there', async () => {
      const form = createAppointmentForm(fakeItem({ silent: ['attachment'] }).item)!;

      const attached = form.attach({ name: 'Dagsorden.docx', base64: 'AAAA' });
      await jest.advanceTimersByTimeAsync(10_000);

      expect(await attached).toBe('silent');
    });

    it('asks no further once a field is left without an answer, so that nobody waits for each', async () => {
      const form = createAppointmentForm(fakeItem({ silent: ['location'] }).item)!;

      const report = form.write(FIELDS);
      await jest.advanceTimersByTimeAsync(10_000);

      expect(await report).toEqual({ written: ['subject', 'start', 'end'], refused: [], silent: ['place', 'required', 'optional', 'html'] });
    });

    it('takes no answer for no empty field', async () => {
      const form = createAppointmentForm(fakeItem({ silent: ['required'] }).item)!;

      const read = expect(form.read()).rejects.toMatchObject({ details: { code: 'timeout' } });
      await jest.advanceTimersByTimeAsync(10_000);

      await read;
    });
  });

  it('says that nothing is kept with a form that cannot be saved', async () => {
    const { item } = fakeItem();
    const form = createAppointmentForm({ ...item, loadCustomPropertiesAsync: undefined } as unknown as Office.Mailbox['item'])!;

    expect(await form.writeKey('01abc|1')).toBe('refused');
  });
});
