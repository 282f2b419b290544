import { book, type BookingPlan, completeSentForm, type CoveredFollowUp, fillForm, readCalendarNews, readForm, resumeBooking, undoBooking, type WritableAppointment } from '#flows';
import { Failure, type Instant, toInstant } from '#domain';
import { AYSE, FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

/** Outlook's form. Says it succeeded whatever happened, as the real one does. @param silent what it gives no answer to */
function aForm(refuses: readonly string[] = [], silent: readonly string[] = []) {
  const fields: Record<string, unknown> = {};
  const answerTo = (name: string) => (silent.includes(name) ? 'silent' : refuses.includes(name) ? 'refused' : 'there');
  const addressesIn = (name: string): string[] => (fields[name] as string[] | undefined) ?? [];
  const textOf = (name: string): string => (fields[name] as string | undefined) ?? '';
  const form: WritableAppointment & { readonly fields: typeof fields } = {
    fields,
    write: (wish) => {
      const names = Object.keys(wish);
      const from = names.findIndex((name) => silent.includes(name));
      const unanswered = from < 0 ? [] : names.slice(from);
      for (const [name, value] of Object.entries(wish)) if (!refuses.includes(name) && !unanswered.includes(name)) fields[name] = name === 'required' || name === 'optional' ? (value as string[]).filter((address) => !refuses.includes(address)) : value;
      return Promise.resolve({ refused: names.filter((name) => refuses.includes(name) && !unanswered.includes(name)), silent: unanswered });
    },
    read: () => (silent.includes('required') ? Promise.reject(new Failure('unexpected', 'No answer')) : Promise.resolve({ start: fields['start'] as Instant, end: fields['end'] as Instant, required: addressesIn('required'), optional: addressesIn('optional') })),
    readWords: () => Promise.resolve({ subject: textOf('subject'), place: textOf('place'), text: textOf('html').replace(/<[^>]+>/g, ' ') }),
    attach: ({ name }) => {
      if (!refuses.includes('file') && !silent.includes('file')) fields['file'] = name;
      return Promise.resolve(answerTo('file'));
    },
    writeKey: (key) => {
      if (!refuses.includes('key')) fields['key'] = key;
      return Promise.resolve(answerTo('key'));
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
    ['the file', 'file', { part: 'file', isThere: false, isSilent: false, missing: [] }],
    ['the place', 'place', { part: 'place', isThere: false, isSilent: false, missing: [] }],
    ['the key by which it is found again', 'key', { part: 'key', isThere: false, isSilent: false, missing: [] }],
    ['the subject', 'subject', { part: 'subject', isThere: false, isSilent: false, missing: [] }],
    ['one of the people', 'dorthe.winther@fjordbro.example', { part: 'people', isThere: false, isSilent: false, missing: ['dorthe.winther@fjordbro.example'] }],
  ])('names %s where it did not stick', async (_, refused, expected) => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await fillForm(town.deskOf(METTE), aForm([refused]), town.plan());

    expect(outcome).toMatchObject({ parts: expect.arrayContaining([expected]) as unknown });
  });

  it('asks those as optional who may stay away, and names the one Outlook would not take as that', async () => {
    const town = Municipality.withRooms('aaaa');
    const plan = town.plan();
    const invitees = plan.invitees.map((one) => ({ ...one, isOptional: one.email?.startsWith('dorthe') ?? false }));
    const form = aForm();

    await fillForm(town.deskOf(METTE), form, { ...plan, invitees });
    const refused = await fillForm(town.deskOf(METTE), aForm(['optional']), { ...plan, invitees });

    expect(form.fields).toMatchObject({ required: ['camilla@borger.example'], optional: ['dorthe.winther@fjordbro.example'] });
    expect(refused).toMatchObject({ parts: expect.arrayContaining([{ part: 'people', isThere: false, isSilent: false, missing: ['dorthe.winther@fjordbro.example'] }]) as unknown });
  });

  it('does not take somebody for asked as optional who stands among those who must come', async () => {
    const town = Municipality.withRooms('aaaa');
    const plan = town.plan();
    const form = aForm(['optional']);
    const filled = { ...form, read: () => Promise.resolve({ start: plan.start, end: plan.end, required: plan.invitees.flatMap(({ email }) => email ?? []), optional: [] }) };

    const outcome = await fillForm(town.deskOf(METTE), filled, { ...plan, invitees: plan.invitees.map((one) => ({ ...one, isOptional: one.email?.startsWith('dorthe') ?? false })) });

    expect(outcome).toMatchObject({ parts: expect.arrayContaining([expect.objectContaining({ part: 'people', missing: ['dorthe.winther@fjordbro.example'] })]) as unknown });
  });

  it('tells the place as it is written: a service that is named travels as other words', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();

    const desk = town.deskOf(METTE);
    const papers = { ...desk.papers, invitation: async (plan: BookingPlan) => ({ ...(await desk.papers.invitation(plan)), place: 'hos tilbuddet' }) };

    const outcome = await fillForm({ ...desk, papers }, form, town.plan({ place: 'Tilbud aaaa, lokale 1' }));

    expect(outcome).toMatchObject({ place: 'hos tilbuddet' });
    expect(form.fields['place']).toBe('hos tilbuddet');
  });

  it('names an old agenda that could not be taken out: it would be sent', async () => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await fillForm(town.deskOf(METTE), { ...aForm(), attach: () => Promise.resolve('old') }, town.plan());

    expect(outcome.kind === 'filled' && outcome.parts.filter(({ isThere }) => !isThere)).toEqual([{ part: 'file', isThere: false, isSilent: false, isOld: true, missing: [] }]);
  });

  it('does not know of a file Outlook gave no answer to, and says so', async () => {
    const town = Municipality.withRooms('aaaa');

    const outcome = await fillForm(town.deskOf(METTE), aForm([], ['file']), town.plan());

    expect(outcome.kind === 'filled' && outcome.parts.filter(({ isThere }) => !isThere)).toEqual([{ part: 'file', isThere: false, isSilent: true, missing: [] }]);
  });

  it('takes nobody for missing and nothing for there where Outlook stopped answering, and all of it can be tried again', async () => {
    const town = Municipality.withRooms('aaaa');
    const outcome = await fillForm(town.deskOf(METTE), aForm([], ['required']), town.plan());
    const unsure = outcome.kind === 'filled' ? outcome.parts.filter(({ isSilent }) => isSilent) : [];

    expect(unsure.map(({ part }) => part)).toEqual(['people', 'body', 'file', 'key']);
    expect(unsure.flatMap(({ missing }) => missing)).toEqual([]);
    const again = await fillForm(town.deskOf(METTE), aForm(), town.plan(), { only: unsure.map(({ part }) => part), before: outcome.kind === 'filled' ? outcome.parts : [] });
    expect(again.kind === 'filled' && again.parts.every(({ isThere }) => isThere)).toBe(true);
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

    const outcome = await fillForm(town.deskOf(METTE), form, town.plan(), { only: ['people'], before: [] });

    expect(form.fields['subject']).toBe('Rettet i hånden');
    expect(outcome).toMatchObject({ parts: expect.arrayContaining([{ part: 'people', isThere: true, isSilent: false, missing: [] }]) as unknown });
  });
});

describe('fillForm beside others', () => {
  it('takes back what it claimed where a colleague has one of the rooms, and says whose it is', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const plan = town.plan();
    await book(town.deskOf(AYSE), { ...plan, covers: [plan.covers[1]!] });

    expect(await fillForm(town.deskOf(METTE), aForm(), plan)).toMatchObject({ kind: 'taken', by: { id: AYSE.id } });

    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'planned', meetingKey: null });
    expect(town.meeting(FIRST).step).toBe('undone');
  });

  it('refuses to write another wish into the form of an earlier one: that is to be finished or undone first', async () => {
    const town = Municipality.withRooms('aaaa');
    const stale = town.plan();
    await fillForm(town.deskOf(METTE), aForm(), stale);
    const form = aForm();

    const outcome = await fillForm(town.deskOf(METTE), form, town.plan({ start: toInstant('2026-12-03T12:00:00Z'), end: toInstant('2026-12-03T13:00:00Z') }));

    expect(outcome).toMatchObject({ kind: 'unfinished', meeting: { key: FIRST } });
    expect(form.fields).toEqual({});
  });

  it('lets the agenda of an attempt that was undone become this one', async () => {
    const town = Municipality.withRooms('aaaa');
    const desk = town.deskOf(METTE);
    const dated = { ...desk, papers: { ...desk.papers, fullAgenda: async (plan: BookingPlan, cover: CoveredFollowUp) => ({ ...(await desk.papers.fullAgenda(plan, cover)), name: `Dagsorden ${plan.start.slice(0, 10)}.docx` }) } };
    await fillForm(dated, aForm(), town.plan());
    await undoBooking(dated, town.meeting(FIRST), town.caseFile());

    await fillForm(dated, aForm(), town.plan({ start: toInstant('2026-12-03T12:00:00Z'), end: toInstant('2026-12-03T13:00:00Z') }));

    expect([...town.room('aaaa').files.keys()].map((path) => path.split('/').at(-1))).toEqual(['Dagsorden 2026-12-03.docx']);
  });

  it('still says what did not stick when only another part is written again', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm(['html']);
    const first = await fillForm(town.deskOf(METTE), form, town.plan());

    const again = await fillForm(town.deskOf(METTE), form, town.plan(), { only: ['time'], before: first.kind === 'filled' ? first.parts : [] });

    expect(again.kind === 'filled' && again.parts.filter(({ isThere }) => !isThere).map(({ part }) => part)).toEqual(['body']);
  });
});

describe('a form that was sent from Outlook', () => {
  /** What Outlook files when the caseworker presses Send. */
  function send(town: Municipality, { start, end } = { start: toInstant('2026-12-01T12:00:00Z'), end: toInstant('2026-12-01T13:00:00Z') }): void {
    const attendees = [{ email: 'dorthe.winther@fjordbro.example', response: 'none' as const, respondedAt: null }];
    const wish = { key: FIRST, subject: '', start, end, place: '', html: '', hideAttendees: false, isOnline: true, transactionId: '' };
    town.mailboxes.events.push({ id: 'sent', key: FIRST, subject: '', start, end, place: '', isCancelled: false, isOnline: true, joinUrl: 'https://teams.example/meet/1', webLink: null, attendees, owner: METTE.id, wish, files: [] });
  }

  it('is not undone: it is with those invited, and the rows say so', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());
    send(town);

    expect(await undoBooking(town.deskOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'alreadySent' });

    expect(town.meeting(FIRST).step).toBe('booked');
    expect(town.mailboxes.live()).toHaveLength(1);
    expect(town.mailboxes.cancelled).toEqual([]);
  });

  it.each([
    ['finished', resumeBooking],
    ['undone', undoBooking],
  ])('is called back where a colleague had taken over before it was sent, when it is to be %s', async (_, open) => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());
    expect(await book(town.deskOf(AYSE), town.plan({ takesOver: true }))).toMatchObject({ kind: 'booked' });
    send(town);

    expect(await open(town.deskOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'taken', by: { id: AYSE.id } });

    expect(town.mailboxes.live()).toHaveLength(1);
    expect(town.mailboxes.cancelled).toEqual(['sent']);
    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'convened', meetingKey: `${keyOf(100)}|2` });
  });

  it('waits while nobody is invited: a saved form is no meeting', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());
    send(town);
    town.mailboxes.events[0] = { ...town.mailboxes.events[0]!, attendees: [] };

    expect(await completeSentForm(town.storeOf(METTE), town.meeting(FIRST), town.caseFile())).toBeNull();
    expect(town.meeting(FIRST).step).toBe('inForm');
  });

  it('has its rooms at the time it was sent with, no material due after it, and the difference to its agenda is found', async () => {
    const town = Municipality.withRooms('aaaa');
    await fillForm(town.deskOf(METTE), aForm(), town.plan());
    const earlier = { start: toInstant('2026-11-26T12:00:00Z'), end: toInstant('2026-11-26T13:00:00Z') };
    send(town, earlier);

    expect(await completeSentForm(town.storeOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'sent', meeting: earlier });

    expect([...town.room('aaaa').followUps.rows.values()][0]).toMatchObject({ state: 'convened', meetingStart: earlier.start, materialDue: '2026-11-25' });
    expect(await readCalendarNews(town.deskOf(METTE), town.meeting(FIRST), town.caseFile())).toMatchObject({ kind: 'moved', ...earlier });
  });
});

describe('readForm', () => {
  it.each([
    ['subject', 'subject', 'Møde om Noah Lindegård'],
    ['text', 'html', '<p>Noah Lindegård skal flytte.</p>'],
    ['place', 'place', 'Hos Tilbuddet aaaa'],
  ])('finds in the %s what the caseworker has written since', async (where, field, text) => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    form.fields[field] = text;

    expect(await readForm(town.deskOf(METTE), form, town.plan())).toMatchObject({ leaks: [{ where }] });
  });

  it('finds nothing in what was filled in, nor in the keys of its links', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    form.fields['html'] = 'Åbn opfølgningen <https://app.example/web.html#/r/aaaa/f/010118-5000>';

    expect(await readForm(town.deskOf(METTE), form, town.plan())).toEqual({ leaks: [], otherTime: null });
  });

  it('finds a time that is another than the one text and agenda tell of', async () => {
    const town = Municipality.withRooms('aaaa');
    const form = aForm();
    await fillForm(town.deskOf(METTE), form, town.plan());
    const asFilled = { start: form.fields['start'] as Instant, end: form.fields['end'] as Instant };
    const longer = { ...asFilled, end: toInstant('2026-12-01T13:30:00Z') };
    const earlier = { ...asFilled, start: toInstant('2026-12-01T11:30:00Z') };
    for (const changed of [longer, earlier]) {
      Object.assign(form.fields, changed);
      expect(await readForm(town.deskOf(METTE), form, town.plan())).toMatchObject({ otherTime: changed });
    }
  });
});
