import { book, fillForm, leaksInForm, resumeBooking, undoBooking, type WritableAppointment } from '#flows';
import { FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

/** Outlook's form. Says it succeeded whatever happened, as the real one does. */
function aForm(refuses: readonly string[] = []) {
  const fields: Record<string, unknown> = {};
  const textOf = (name: string): string => (fields[name] as string | undefined) ?? '';
  const form: WritableAppointment & { readonly fields: typeof fields } = {
    fields,
    write: (wish) => {
      for (const [name, value] of Object.entries(wish)) if (!refuses.includes(name)) fields[name] = name === 'required' ? (value as string[]).filter((address) => !refuses.includes(address)) : value;
      return Promise.resolve({ refused: Object.keys(wish).filter((name) => refuses.includes(name)) });
    },
    read: () => Promise.resolve({ subject: textOf('subject'), place: textOf('place'), required: (fields['required'] as string[] | undefined) ?? [] }),
    readText: () => Promise.resolve(textOf('html').replace(/<[^>]+>/g, ' ')),
    attach: ({ name }) => {
      if (!refuses.includes('file')) fields['file'] = name;
      return Promise.resolve(!refuses.includes('file'));
    },
    writeKey: (key) => {
      if (!refuses.includes('key')) fields['key'] = key;
      return Promise.resolve(!refuses.includes('key'));
    },
  };
  return form;
}

describe('fillForm', () => {
  it('fills the appointment, keeps the follow-up for it, and sends nothing', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();

    const outcome = await fillForm(town.deskOf(METTE), form, town.plan());

    expect(outcome).toMatchObject({ kind: 'filled', meeting: { step: 'inForm' } });
    expect(form.fields).toMatchObject({ subject: 'Møde – ref. N7B2WD', required: ['camilla@borger.example', 'dorthe.winther@fjordbro.example'], file: 'Dagsorden.docx', key: FIRST });
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'claimed', meetingKey: FIRST });
    expect(town.mailboxes.events).toEqual([]);
  });

  it.each([
    ['the file', 'file', { part: 'file', isThere: false, missing: [] }],
    ['the place', 'place', { part: 'place', isThere: false, missing: [] }],
    ['the key by which it is found again', 'key', { part: 'key', isThere: false, missing: [] }],
    ['the subject', 'subject', { part: 'subject', isThere: false, missing: [] }],
    ['one of the people', 'dorthe.winther@fjordbro.example', { part: 'people', isThere: false, missing: ['dorthe.winther@fjordbro.example'] }],
  ])('names %s where it did not stick', async (_, refused, expected) => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await fillForm(town.deskOf(METTE), aForm([refused]), town.plan());

    expect(outcome).toMatchObject({ parts: expect.arrayContaining([expected]) as unknown });
  });

  it('can be tried again in the same row', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(['file']), town.plan());

    const outcome = await fillForm(town.deskOf(METTE), aForm(), town.plan());

    expect(outcome).toMatchObject({ kind: 'filled', meeting: { key: FIRST } });
    expect(town.meetings.rows.size).toBe(1);
  });

  it('is written in as booked when the caseworker says it was sent, and makes no second meeting', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());

    const outcome = await resumeBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile());

    expect(outcome).toMatchObject({ kind: 'booked', event: null });
    expect(town.mailboxes.events).toEqual([]);
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'convened' });
  });

  it('can be taken back and booked the ordinary way', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());
    await undoBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile());

    const outcome = await book(town.deskOf(METTE), town.plan());

    expect(outcome).toMatchObject({ kind: 'booked', meeting: { key: `${keyOf(100)}|2` } });
  });

  it('writes only what is asked for when it is tried again: what stuck may have been changed by hand', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    form.fields['subject'] = 'Rettet i hånden';

    const outcome = await fillForm(town.deskOf(METTE), form, town.plan(), ['people']);

    expect(form.fields['subject']).toBe('Rettet i hånden');
    expect(outcome).toMatchObject({ parts: expect.arrayContaining([{ part: 'people', isThere: true, missing: [] }]) as unknown });
  });
});

describe('leaksInForm', () => {
  it.each([
    ['subject', 'subject', 'Møde om Noah Lindegård'],
    ['text', 'html', '<p>Noah Lindegård skal flytte.</p>'],
    ['place', 'place', 'Hos Tilbuddet aaaa'],
  ])('finds in the %s what the caseworker has written since', async (where, field, text) => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    form.fields[field] = text;

    expect(await leaksInForm(town.deskOf(METTE), form, town.plan())).toMatchObject([{ where }]);
  });

  it('finds nothing in what was filled in, nor in the keys of its links', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    form.fields['html'] = 'Åbn opfølgningen <https://app.example/web.html#/r/aaaa/f/010118-5000>';

    expect(await leaksInForm(town.deskOf(METTE), form, town.plan())).toEqual([]);
  });
});
