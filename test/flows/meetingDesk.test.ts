import { type Decision, Failure, joinKeys, type Recorded, type Status, toCalendarDay, toInstant } from '#domain';
import { createMeetingDesk, decisionKey, loadPlans, type MeetingDesk, planOf } from '#flows';
import type { Store } from '#store';
import { aReport, aStatus } from '../builders/index.ts';
import { deviceOf } from './support/deviceOf.ts';
import { Wire } from './support/fakeList.ts';
import { decideIn, GOAL, NOW, Room } from './support/meetingRoom.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

describe('createMeetingDesk', () => {
  it('shows a decision at once, and keeps it on this device until the room has it', async () => {
    const room = new Room();

    room.decide({ kind: 'adjust', text: 'Pædagog følger kun' });
    expect(room.shown()).toMatchObject({ kind: 'adjust', text: 'Pædagog følger kun', decidedOn: '2026-12-01' });
    expect(room.decision()).toBeUndefined();
    expect(room.kept.size).toBe(1);

    await room.desk.flush();
    expect(room.decision()).toMatchObject({ kind: 'adjust', text: 'Pædagog følger kun' });
    expect(room.kept.size).toBe(0);
    expect(room.desk.state()).toMatchObject({ unsaved: 0, saved: { kind: 'saved' } });
  });

  it('has what was typed without net after a reload, and sends it', async () => {
    const room = new Room();
    room.wire.cut = { at: 1, when: 'before' };
    room.decide({ text: 'Kun når bussen er fuld' });
    await room.desk.flush();
    expect(room.desk.state()).toMatchObject({ unsaved: 1, saved: { kind: 'unsaved', failure: { kind: 'offline' } } });

    room.desk.stop();
    room.open();
    expect(room.shown()).toMatchObject({ text: 'Kun når bussen er fuld' });
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Kun når bussen er fuld' });
  });

  it('does not argue with itself when the answer was lost', async () => {
    const room = new Room();
    room.wire.cut = { at: 1, when: 'after' };
    room.decide({ text: 'Kun når' });
    await room.desk.flush();

    room.decide({ text: 'Kun når bussen er fuld' });
    await room.desk.flush();

    expect(room.desk.state().conflicts).toEqual([]);
    expect(room.decision()).toMatchObject({ text: 'Kun når bussen er fuld' });
  });

  it('brings others’ words with their name', () => {
    const room = new Room();
    room.byAyse({ text: 'Om morgenen' });

    expect(room.poll()).toBe(true);

    expect(room.shown()).toMatchObject({ text: 'Om morgenen' });
    expect(room.desk.state().news).toEqual({ key: decisionKey(keyOf(100), GOAL), writer: AYSE.name });
  });

  it('never writes into a field somebody is in: others’ words wait until it is left', () => {
    const room = new Room();
    const leave = room.desk.enter(decisionKey(keyOf(100), GOAL));
    room.byAyse({ text: 'Om morgenen' });

    room.poll();
    expect(room.shown()).toBeUndefined();

    leave();
    expect(room.shown()).toMatchObject({ text: 'Om morgenen' });
  });

  it('ignores its own rows in a poll', async () => {
    const room = new Room();
    room.decide({ text: 'Mit' });
    await room.desk.flush();

    expect(room.poll()).toBe(false);
    expect(room.desk.state().news).toBeNull();
  });

  it('merges silently where two wrote different fields', async () => {
    const room = new Room();
    room.decide({ text: 'Fælles' });
    await room.desk.flush();
    room.byAyse({ citizenAgrees: 'partly' });

    room.decide({ kind: 'continue' });
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Fælles', kind: 'continue', citizenAgrees: 'partly' });
    expect(room.desk.state().conflicts).toEqual([]);
  });

  it('keeps both texts where two wrote the same field, saves the rest, and ends with what is chosen', async () => {
    const room = new Room();
    room.byAyse({ text: 'Om morgenen' });
    room.decide({ kind: 'adjust', text: 'Når bussen er fuld' });
    await room.desk.flush();
    await room.desk.flush();

    const [conflict] = room.desk.state().conflicts;
    expect(conflict).toMatchObject({ field: 'text', mine: 'Når bussen er fuld', theirs: { text: 'Om morgenen' } });
    expect(room.decision()).toMatchObject({ kind: 'adjust', text: 'Om morgenen' });

    room.desk.settle(conflict!, 'Om morgenen, når bussen er fuld');
    await room.desk.flush();
    expect(room.decision()).toMatchObject({ text: 'Om morgenen, når bussen er fuld' });
    expect(room.desk.state().conflicts).toEqual([]);
  });

  it('keeps both texts where the same person wrote in two windows', async () => {
    const room = new Room();
    const here = room.desk;
    const there = room.open();
    const writeIn = (desk: MeetingDesk, text: string) => {
      const [cover] = desk.state().covers;
      desk.decide(cover!, cover!.room.goals[0]!, { text });
      return desk.flush();
    };
    await writeIn(there, 'Om morgenen');

    await writeIn(here, 'Når bussen er fuld');

    expect(here.state().conflicts).toMatchObject([{ field: 'text', mine: 'Når bussen er fuld', theirs: { text: 'Om morgenen' }, writtenAt: NOW }]);
    expect(room.decision()).toMatchObject({ text: 'Om morgenen' });
  });

  it('loses no word of a disagreement either', async () => {
    const room = new Room();
    room.byAyse({ dissent: 'Freja vil køre alene' });
    room.decide({ dissent: 'Freja vil følges' });
    await room.desk.flush();

    expect(room.desk.state().conflicts).toMatchObject([{ field: 'dissent', mine: 'Freja vil følges', theirs: { dissent: 'Freja vil køre alene' } }]);
  });

  it('takes no row that is older than what it knows: the poll set out before the last write', async () => {
    const room = new Room();
    room.decide({ text: 'Først' });
    await room.desk.flush();
    const early = room.decision()!;
    room.decide({ text: 'Så' });
    await room.desk.flush();

    expect(room.desk.receive([{ roomCode: 'aaaa', decisions: [early as Recorded<Decision>], statuses: [] }])).toBe(false);

    expect(room.shown()).toMatchObject({ text: 'Så' });
  });

  it('takes what is written on beside an open conflict for the newest of mine, and shows the newest of theirs', async () => {
    const room = new Room();
    room.byAyse({ text: 'Om morgenen' });
    room.decide({ text: 'Når bussen er fuld' });
    await room.desk.flush();

    room.decide({ text: 'Når bussen er helt fuld' });
    room.byAyse({ text: 'Om morgenen og om aftenen' });
    room.poll();
    await room.desk.flush();

    expect(room.shown()).toMatchObject({ text: 'Når bussen er helt fuld' });
    expect(room.desk.state().conflicts).toMatchObject([{ mine: 'Når bussen er helt fuld', theirs: { text: 'Om morgenen og om aftenen' } }]);
    expect(room.decision()).toMatchObject({ text: 'Om morgenen og om aftenen' });
  });

  it('writes over nothing with an answer that was only pressed again', async () => {
    const room = new Room();
    room.decide({ kind: 'adjust', text: 'Fælles' });
    await room.desk.flush();
    room.byAyse({ kind: 'stop', text: 'Om morgenen' });

    room.decide({ kind: 'adjust', text: 'Når bussen er fuld' });
    await room.desk.flush();
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ kind: 'stop', text: 'Om morgenen' });
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'text' }]);
  });

  it('has an undecided conflict after a reload', async () => {
    const room = new Room();
    room.byAyse({ text: 'Om morgenen' });
    room.decide({ text: 'Når bussen er fuld' });
    await room.desk.flush();

    room.desk.stop();

    expect(room.open().state().conflicts).toMatchObject([{ mine: 'Når bussen er fuld' }]);
  });

  it('writes the citizen’s words in the caseworker’s name, captured in the meeting', async () => {
    const room = new Room();
    const [cover] = room.desk.state().covers;
    room.desk.say(cover!, cover!.room.goals[0]!, 'citizen', { statusNow: 'Det går.', mode: 'own', submittedAt: NOW });

    await room.desk.flush();

    expect([...room.town.room('aaaa').statuses.rows.values()]).toMatchObject([{ key: joinKeys(keyOf(100), GOAL, 'citizen'), voice: 'citizen', capturedInMeeting: true, statusNow: 'Det går.', record: { writtenBy: { name: METTE.name } } }]);
  });

  it('keeps the next date as the caseworker’s draft', async () => {
    const room = new Room();
    room.desk.agreeNext(toCalendarDay('2027-03-01'));

    await room.desk.flush();

    expect(room.town.room('aaaa').drafts.get(`${METTE.id}|${keyOf(100)}|meeting`)?.text).toContain('2027-03-01');
  });

  it('keeps what two windows of one browser wrote without net, each under a name of its own, and brings both into the next', async () => {
    const room = new Room();
    const here = room.desk;
    const there = room.open();
    room.wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    decideIn(here, { text: 'Om morgenen' });
    decideIn(there, { dissent: 'Freja vil køre alene' });
    await Promise.all([here.flush(), there.flush()]);
    expect(room.kept.size).toBe(2);
    for (const desk of [here, there]) desk.stop();

    const again = room.open();

    expect(room.shown()).toMatchObject({ text: 'Om morgenen', dissent: 'Freja vil køre alene' });
    expect(again.state().unsaved).toBe(1);
  });

  it('sends what another window left, and then forgets all of it', async () => {
    const room = new Room();
    const send = room.wire.send.bind(room.wire);
    room.wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    decideIn(room.desk, { text: 'Om morgenen' });
    await room.desk.flush();
    room.desk.stop();

    room.wire.send = send;
    const again = room.open();
    await again.flush();

    expect(room.decision()).toMatchObject({ text: 'Om morgenen' });
    expect(room.kept.size).toBe(0);
  });

  it('shows both texts of two windows that wrote the same field without net, and of two answers the later one', async () => {
    const room = new Room();
    const here = room.desk;
    const there = room.open();
    room.wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    decideIn(here, { text: 'Om morgenen', kind: 'adjust' });
    room.now = toInstant('2026-12-01T12:11:00Z');
    decideIn(there, { text: 'Når bussen er fuld', kind: 'stop' });
    await Promise.all([here.flush(), there.flush()]);

    room.open();

    expect(room.shown()).toMatchObject({ text: 'Om morgenen\n\nNår bussen er fuld', kind: 'stop' });
  });

  it('leaves a window that is still open its own words: what it writes on is not written over by one that opened later', async () => {
    const room = new Room();
    const here = room.desk;
    decideIn(here, { text: 'Om' });
    const there = room.open();
    decideIn(here, { text: 'Om morgenen' });

    await there.flush();
    await here.flush();

    const { text } = room.decision()!;
    const open = here.state().conflicts.map(({ mine }) => mine);
    expect([text, ...open]).toContain('Om morgenen');
  });

  it('takes a conflict one window had not decided, with what the other wrote of the same field', async () => {
    const room = new Room();
    const here = room.desk;
    const there = room.open();
    room.byAyse({ text: 'Om morgenen' });
    decideIn(here, { text: 'Når bussen er fuld' });
    await here.flush();
    room.wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    decideIn(there, { text: 'Når det regner' });
    await there.flush();

    const again = room.open();

    expect(again.state().conflicts).toMatchObject([{ mine: 'Når bussen er fuld\n\nNår det regner', theirs: { text: 'Om morgenen' } }]);
    expect(room.decision()).toMatchObject({ text: 'Om morgenen' });
  });

  it('starts empty where the device kept something that cannot be read', () => {
    const room = new Room();
    room.kept.set(`meeting ${keyOf(100)}`, '{"format":2,');

    expect(room.open().state()).toMatchObject({ unsaved: 0, conflicts: [] });
  });
});

const LATER = toInstant('2026-12-01T12:20:00Z');

describe('what the service has handed in itself', () => {
  const KEY = joinKeys(keyOf(100), GOAL, 'provider');
  const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
  /** The goals first, the report last. */
  const begin = (room: Room, over: Partial<Status> = {}) =>
    room.town.room('aaaa').statuses.write(aStatus({ key: KEY, caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), workDone: '', statusNow: 'Saras ord', submittedAt: NOW, ...over }), SARA);
  const handIn = (room: Room, over: Partial<Status> = {}) => {
    room.town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), submittedAt: NOW }), SARA);
    return begin(room, over);
  };
  const take = (room: Room, change: Partial<Status>) => {
    const [cover] = room.desk.state().covers;
    room.desk.say(cover!, cover!.room.goals[0]!, 'provider', { goalKey: joinKeys(GOAL, '0001'), capturedInMeeting: true, submittedAt: NOW, ...change });
    return room.desk.flush();
  };
  const inRoom = (room: Room) => room.town.room('aaaa').statuses.rows.get(KEY)!;
  const shown = (room: Room) => room.desk.state().covers[0]!.room.statuses.find(({ key }) => key === KEY);

  it('is not written into by a window that had not seen it, though it holds a figure alone', async () => {
    const room = new Room();
    const row = handIn(room, { statusNow: '' });
    await take(room, { statusNow: 'Mettes ord' });

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state()).toMatchObject({ unsaved: 0, conflicts: [{ field: 'statusNow', mine: 'Mettes ord', theirs: { record: { writtenBy: { name: SARA.name } } } }] });
    expect(shown(room)).toMatchObject({ statusNow: '' });
  });

  it('stays as it is where words and a figure were written for it, and where one’s own are chosen', async () => {
    const room = new Room();
    const row = handIn(room);
    await take(room, { statusNow: 'Mettes ord', rating: { value: 7, missingReason: null, ratedOn: toCalendarDay('2026-12-01'), beforeReveal: null } });
    const [conflict] = room.desk.state().conflicts;
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow' }, { field: 'rating', mine: { value: 7 } }]);

    room.desk.settle(conflict!, 'Mettes ord');
    expect(shown(room)).toMatchObject({ statusNow: 'Saras ord' });
    await room.desk.flush();

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state().conflicts).toContainEqual(expect.objectContaining({ field: 'statusNow', mine: 'Mettes ord' }));
  });

  it('is not written on where it came while somebody was in the field', async () => {
    const room = new Room();
    const row = handIn(room);
    room.desk.receive([{ roomCode: 'aaaa', decisions: [], statuses: [row] }]);
    await take(room, { statusNow: 'Saras ord og Mettes' });

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state().conflicts).toMatchObject([{ mine: 'Saras ord og Mettes' }]);
    expect(shown(room)).toMatchObject({ statusNow: 'Saras ord' });
  });

  it('takes no field from whoever writes for it: what they write to the end waits for them when they leave it', async () => {
    const room = new Room();
    const row = handIn(room);
    const leave = room.desk.enter(KEY);
    await take(room, { statusNow: 'Mettes' });
    expect(shown(room)).toMatchObject({ statusNow: 'Mettes', submittedAt: NOW });
    expect(room.desk.state()).toMatchObject({ unsaved: 1, conflicts: [] });
    await take(room, { statusNow: 'Mettes ord' });

    leave();
    await room.desk.flush();

    expect(inRoom(room)).toEqual(row);
    expect(shown(room)).toMatchObject({ statusNow: 'Saras ord' });
    expect(room.desk.state()).toMatchObject({ unsaved: 0, conflicts: [{ field: 'statusNow', mine: 'Mettes ord' }] });
  });

  it('asks nothing about words that were taken out again', async () => {
    const room = new Room();
    const row = handIn(room);
    await take(room, { statusNow: ' ', rating: null });

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state()).toMatchObject({ conflicts: [], unsaved: 0 });
  });

  it('takes no figure silently where it was handed in over what the meeting had taken down', async () => {
    const room = new Room();
    await take(room, { statusNow: 'Mettes ord' });
    const row = handIn(room, { statusNow: 'Saras ord', rating: null });
    await take(room, { rating: { value: 7, missingReason: null, ratedOn: toCalendarDay('2026-12-01'), beforeReveal: null } });

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'rating', mine: { value: 7 } }]);
  });

  it('is nothing yet where the hand-in was cut before its report: the caseworker can write, and meets those words before hers stand', async () => {
    const room = new Room();
    begin(room, { workDone: 'Saras arbejde' });
    room.open();
    expect(shown(room)).toBeUndefined();
    await take(room, { statusNow: 'Mettes ord' });
    const [conflict] = room.desk.state().conflicts;
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow', mine: 'Mettes ord', theirs: { statusNow: 'Saras ord', submittedAt: null } }]);
    expect(inRoom(room)).toMatchObject({ statusNow: 'Saras ord' });

    room.desk.settle(conflict!, 'Mettes ord');
    await room.desk.flush();

    // What she has not handed in is in her draft, and nobody else's to publish.
    expect(inRoom(room)).toMatchObject({ statusNow: 'Mettes ord', workDone: '', capturedInMeeting: true, submittedAt: NOW });
    expect(room.desk.state()).toMatchObject({ conflicts: [], unsaved: 0 });
    expect(shown(room)).toMatchObject({ statusNow: 'Mettes ord', submittedAt: NOW });
  });

  it('is locked from the moment its report stands, though the meeting had met it before', async () => {
    const room = new Room();
    begin(room);
    room.open();
    await take(room, { statusNow: 'Mettes ord' });
    const row = handIn(room);

    room.desk.settle(room.desk.state().conflicts[0]!, 'Mettes ord');
    await room.desk.flush();

    expect(inRoom(room)).toEqual(row);
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow', mine: 'Mettes ord', theirs: { submittedAt: NOW } }]);
  });

  it('is not published by words that were typed and taken out again, nor by a save in which nobody decided anything', async () => {
    const room = new Room();
    const begun = begin(room, { workDone: 'Saras arbejde' });
    room.open();
    await take(room, { statusNow: '', submittedAt: LATER });
    expect(inRoom(room)).toEqual(begun);

    await take(room, { statusNow: 'Mettes ord', submittedAt: LATER });
    await room.desk.flush();

    expect(inRoom(room)).toEqual(begun);
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow', mine: 'Mettes ord', theirs: { statusNow: 'Saras ord', record: { writtenBy: { name: 'Sara Lund' } } } }]);
  });

  it('is locked once its report stands, though its rows are the same as before: whoever writes meets that, and nothing is written over', async () => {
    const room = new Room();
    const begun = begin(room);
    room.open();
    await take(room, { statusNow: 'Mettes ord', submittedAt: LATER });
    room.town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), submittedAt: NOW }), SARA);

    room.desk.settle(room.desk.state().conflicts[0]!, 'Mettes ord');
    await room.desk.flush();

    expect(inRoom(room)).toEqual(begun);
    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow', mine: 'Mettes ord', theirs: { statusNow: 'Saras ord', capturedInMeeting: false } }]);
    expect(shown(room)).toMatchObject({ statusNow: 'Saras ord' });
  });

  it('is news when its report stands, though its rows are the same as before', async () => {
    const room = new Room();
    const begun = begin(room);
    room.open();
    await take(room, { statusNow: 'Mettes ord', submittedAt: LATER });

    expect(room.desk.receive([{ roomCode: 'aaaa', decisions: [], statuses: [begun] }])).toBe(true);
  });

  it('takes no words of the meeting with it where a cut hand-in was written over them', async () => {
    const room = new Room();
    await take(room, { statusNow: 'Mettes ord' });
    begin(room, { statusNow: 'Mettes ord', workDone: 'Saras arbejde', submittedAt: toInstant('2026-12-01T12:05:00Z') });
    await take(room, { statusNow: 'Mettes nye ord' });

    expect(inRoom(room)).toMatchObject({ statusNow: 'Mettes nye ord', workDone: '', capturedInMeeting: true });
    expect(shown(room)).toMatchObject({ statusNow: 'Mettes nye ord', capturedInMeeting: true });
    // When it was taken down.
    expect(inRoom(room).submittedAt).toBe(NOW);
  });

  it('is no obstacle to what two wrote for a service that has handed in nothing: they merge', async () => {
    const room = new Room();
    await take(room, { statusNow: 'Mettes ord' });
    room.town.room('aaaa').statuses.write({ ...inRoom(room), workDone: 'Ayses ord' }, AYSE);
    await take(room, { statusNow: 'Mettes nye ord' });

    expect(inRoom(room)).toMatchObject({ statusNow: 'Mettes nye ord', workDone: 'Ayses ord' });
    expect(room.desk.state().conflicts).toEqual([]);
  });
});

describe('what is typed while a save is under way', () => {
  it('is kept, and sent with the next', async () => {
    const room = new Room();
    const send = room.wire.send.bind(room.wire);
    // Whoever speaks on the line first waits there while the next words are typed.
    room.wire.send = async (name, act) => {
      room.wire.send = send;
      room.decide({ text: 'Kun mandag', dissent: 'Noah vil køre' });
      return send(name, act);
    };
    room.decide({ text: 'Kun' });
    await room.desk.flush();
    expect(room.decision()).toMatchObject({ text: 'Kun', dissent: '' });
    expect(room.shown()).toMatchObject({ text: 'Kun mandag', dissent: 'Noah vil køre' });

    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Kun mandag', dissent: 'Noah vil køre' });
    expect(room.desk.state().unsaved).toBe(0);
  });
});

describe('a room that refuses', () => {
  const refused = () => Promise.reject(new Failure('forbidden', 'Not here'));
  const openDesk = (town: Municipality, change: (room: ReturnType<Store['room']>) => object, kept = new Map<string, string>()) => {
    const store = town.storeOf(METTE);
    const covers = ['aaaa', 'bbbb'].map((code) => ({ room: town.roomFile(code), followUp: town.roomFile(code).followUps[0]! }));
    return createMeetingDesk({ store: { ...store, room: (code) => (code === 'aaaa' ? { ...store.room(code), ...change(store.room(code)) } : store.room(code)) }, covers, plans: null, device: deviceOf(kept), now: () => NOW, later: () => () => undefined });
  };

  it('keeps no other room’s words out, and its own are kept and told of', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const kept = new Map<string, string>();
    const desk = openDesk(town, ({ decisions }) => ({ decisions: { ...decisions, create: refused } }), kept);
    for (const cover of desk.state().covers) desk.decide(cover, null, { text: `Aftalt i ${cover.room.room.code}` });

    await desk.flush();

    expect([...town.room('bbbb').decisions.rows.values()]).toMatchObject([{ text: 'Aftalt i bbbb' }]);
    expect(desk.state()).toMatchObject({ unsaved: 1, saved: { kind: 'unsaved', failure: { kind: 'forbidden' } } });
    expect(desk.state().covers[0]!.room.decisions).toMatchObject([{ text: 'Aftalt i aaaa' }]);
    expect([...kept.values()].join()).toContain('Aftalt i aaaa');
    expect([...kept.values()].join()).not.toContain('Aftalt i bbbb');
  });

  it('the draft of keeps no row back', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const desk = openDesk(town, ({ drafts }) => ({ drafts: { ...drafts, save: refused } }));
    const [cover] = desk.state().covers;
    desk.agree(cover!, { transitionTo: 'Egen bolig' });
    desk.decide(cover!, null, { text: 'Aftalt' });

    await desk.flush();

    expect([...town.room('aaaa').decisions.rows.values()]).toMatchObject([{ text: 'Aftalt' }]);
    expect(desk.state()).toMatchObject({ unsaved: 1, saved: { kind: 'unsaved' } });
  });
});

describe('what is agreed at a meeting about two rooms', () => {
  const DATE = toCalendarDay('2026-12-24');
  const coversOf = (town: Municipality) => town.caseFile().rooms.map((room) => ({ room, followUp: { ...room.followUps[0]!, meetingKey: keyOf(50) } }));
  const openDesk = (town: Municipality, kept: Map<string, string>, { isTurned = false, wire = new Wire() } = {}) =>
    createMeetingDesk({
      store: town.storeOf(METTE, wire),
      covers: isTurned ? coversOf(town).reverse() : coversOf(town),
      plans: null,
      device: deviceOf(kept),
      now: () => NOW,
      later: () => () => undefined,
    });

  it('is found in every room, whichever comes first', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const desk = openDesk(town, new Map(), { isTurned: true });
    desk.agreeNext(DATE);
    await desk.flush();

    for (const cover of coversOf(town)) expect(planOf(await loadPlans(town.storeOf(METTE), [cover]), cover).nextDue).toBe(DATE);
  });

  it('goes into the contract of the service it was said about alone', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const desk = openDesk(town, new Map());
    const [one, other] = coversOf(town) as [ReturnType<typeof coversOf>[number], ReturnType<typeof coversOf>[number]];
    desk.agree(other, { reachedWhen: 'Når Noah spiser selv' });
    await desk.flush();

    const plans = await loadPlans(town.storeOf(METTE), [one, other]);
    expect(planOf(plans, other).reachedWhen).toBe('Når Noah spiser selv');
    expect(planOf(plans, one).reachedWhen).toBeNull();
    expect([...town.room('aaaa').drafts.values()]).toEqual([]);
  });

  it('is on this device for whoever opens the rooms in another order after the net was gone', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const kept = new Map<string, string>();
    const wire = new Wire();
    wire.cut = { at: 1, when: 'before' };
    const desk = openDesk(town, kept, { wire });
    desk.agreeNext(DATE);
    await desk.flush();

    const again = openDesk(town, kept, { isTurned: true });

    expect(again.state().unsaved).toBe(1);
    expect(coversOf(town).map((cover) => planOf(again.state().plans, cover).nextDue)).toEqual([DATE, DATE]);
  });

  it('is taken back in every room', async () => {
    const town = Municipality.withRooms('aaaa', 'bbbb');
    const desk = openDesk(town, new Map());
    desk.agreeNext(DATE);
    desk.agreeNext(null);
    await desk.flush();

    const plans = await loadPlans(town.storeOf(METTE), coversOf(town));
    expect(coversOf(town).map((cover) => planOf(plans, cover).nextDue)).toEqual([null, null]);
  });
});

describe('what one person agrees in two windows', () => {
  const DATE = toCalendarDay('2026-12-24');
  const planIn = async (town: Municipality) => planOf(await loadPlans(town.storeOf(METTE), coversOf(town)), coversOf(town)[0]!);
  const coversOf = (town: Municipality) => town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));
  const openWindow = async (town: Municipality) => {
    const store = town.storeOf(METTE);
    const covers = coversOf(town);
    return { cover: covers[0]!, desk: createMeetingDesk({ store, covers, plans: await loadPlans(store, covers), device: deviceOf(new Map()), now: () => NOW, later: () => () => undefined }) };
  };

  it('is put together in the room, whichever is saved last', async () => {
    const town = Municipality.withRooms('aaaa');
    const [here, there] = [await openWindow(town), await openWindow(town)];
    here.desk.agreeNext(DATE);
    here.desk.agree(here.cover, { newGoals: [{ id: keyOf(401), text: 'Cykle', citizenWording: '' }] });
    there.desk.agree(there.cover, { reachedWhen: 'Når Noah spiser selv', newGoals: [{ id: keyOf(402), text: 'Læse', citizenWording: '' }] });

    await here.desk.flush();
    await there.desk.flush();

    expect(await planIn(town)).toMatchObject({ nextDue: DATE, reachedWhen: 'Når Noah spiser selv', newGoals: [{ text: 'Cykle' }, { text: 'Læse' }] });
  });

  it('loses neither what is typed while a plan is on its way, nor what the other window wrote that it met there', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    const store = town.storeOf(METTE, wire);
    const covers = coversOf(town);
    const here = createMeetingDesk({ store, covers, plans: await loadPlans(store, covers), device: deviceOf(new Map()), now: () => NOW, later: () => () => undefined });
    const there = await openWindow(town);
    there.desk.agree(there.cover, { reachedWhen: 'Når Noah spiser selv' });
    await there.desk.flush();
    const send = wire.send.bind(wire);
    wire.send = async (name, act) => {
      wire.send = send;
      here.agree(covers[0]!, { transitionTo: 'Egen bolig i byen' });
      return send(name, act);
    };

    here.agree(covers[0]!, { transitionTo: 'Egen bolig' });
    await here.flush();
    expect(planOf(here.state().plans, covers[0]!)).toMatchObject({ transitionTo: 'Egen bolig i byen', reachedWhen: 'Når Noah spiser selv' });
    await here.flush();

    expect(await planIn(town)).toMatchObject({ transitionTo: 'Egen bolig i byen', reachedWhen: 'Når Noah spiser selv' });
  });

  it('holds both texts where both wrote the same words', async () => {
    const town = Municipality.withRooms('aaaa');
    const [here, there] = [await openWindow(town), await openWindow(town)];
    here.desk.agree(here.cover, { transitionTo: 'Egen bolig' });
    there.desk.agree(there.cover, { transitionTo: 'En plejefamilie' });

    await here.desk.flush();
    await there.desk.flush();

    expect((await planIn(town)).transitionTo).toBe('Egen bolig\n\nEn plejefamilie');
    expect(planOf(there.desk.state().plans, there.cover).transitionTo).toBe('Egen bolig\n\nEn plejefamilie');
  });

  it('loses neither who is away nor why', async () => {
    const town = Municipality.withRooms('aaaa');
    const [here, there] = [await openWindow(town), await openWindow(town)];
    const is = (n: number, presence: 'present' | 'absent', reason = '') => ({ participantKey: keyOf(n), presence, mode: 'inPerson' as const, items: null, reason });
    here.desk.agree(here.cover, { attendance: [is(11, 'absent', 'Er syg'), is(12, 'present')] });
    there.desk.agree(there.cover, { attendance: [is(11, 'present'), is(12, 'absent', 'Arbejder')] });

    await here.desk.flush();
    await there.desk.flush();

    expect((await planIn(town)).attendance).toMatchObject([{ presence: 'absent', reason: 'Er syg' }, { presence: 'absent', reason: 'Arbejder' }]);
  });

  it('is in the other window when that is looked at again, and what is taken away in one is gone', async () => {
    const town = Municipality.withRooms('aaaa');
    const first = await openWindow(town);
    first.desk.agree(first.cover, { newGoals: [{ id: keyOf(401), text: 'Cykle', citizenWording: '' }] });
    await first.desk.flush();
    const second = await openWindow(town);
    second.desk.agree(second.cover, { newGoals: [] });
    second.desk.agreeNext(DATE);
    await second.desk.flush();

    await first.desk.catchUp();

    expect(planOf(first.desk.state().plans, first.cover)).toMatchObject({ nextDue: DATE, newGoals: [] });
  });

  it('does not meet its own words twice when the answer was lost', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    const store = town.storeOf(METTE, wire);
    const covers = coversOf(town);
    const desk = createMeetingDesk({ store, covers, plans: await loadPlans(store, covers), device: deviceOf(new Map()), now: () => NOW, later: () => () => undefined });
    wire.cut = { at: wire.log.length + 1, when: 'after' };
    desk.agree(covers[0]!, { transitionTo: 'Egen bolig' });
    await desk.flush();
    desk.agree(covers[0]!, { transitionTo: 'En plejefamilie' });
    await desk.flush();

    expect((await planIn(town)).transitionTo).toBe('En plejefamilie');
  });
});

describe('what was agreed without net', () => {
  const DATE = toCalendarDay('2026-12-24');
  type Agreed = Parameters<MeetingDesk['agree']>[1];

  /** A laptop and another device of one person, at a meeting about one room. */
  class Devices {
    readonly town = Municipality.withRooms('aaaa');
    readonly kept = new Map<string, string>();
    readonly covers = this.town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));

    async open(kept = this.kept, wire = new Wire(), now = NOW): Promise<MeetingDesk> {
      const store = this.town.storeOf(METTE, wire);
      return createMeetingDesk({ store, covers: this.covers, plans: await loadPlans(store, this.covers), device: deviceOf(kept), now: () => now, later: () => () => undefined });
    }

    /** A window of the laptop that is closed before what is written has arrived; it had not seen what others left. */
    async leave(write: (desk: MeetingDesk) => void | Promise<void>, { wire = new Wire(), now = NOW } = {}): Promise<void> {
      const own = new Map<string, string>();
      const desk = await this.open(own, wire, now);
      await write(desk);
      desk.stop();
      for (const [name, text] of own) this.kept.set(name, text);
    }

    async agree(change: Agreed): Promise<void> {
      const desk = await this.open(new Map());
      desk.agree(this.covers[0]!, change);
      await desk.flush();
    }

    /** What the room has once the laptop was opened again. */
    async afterwards() {
      const desk = await this.open();
      const shown = planOf(desk.state().plans, this.covers[0]!);
      await desk.flush();
      const inRoom = planOf(await loadPlans(this.town.storeOf(METTE), this.covers), this.covers[0]!);
      expect(shown).toEqual(inRoom);
      expect(this.kept.size).toBe(0);
      return inRoom;
    }
  }

  it('takes nothing from what another device wrote meanwhile', async () => {
    const devices = new Devices();
    await devices.agree({ transitionTo: 'Egen bolig' });
    await devices.leave((desk) => desk.agreeNext(DATE));
    await devices.agree({ reachedWhen: 'Når Noah spiser selv' });

    expect(await devices.afterwards()).toMatchObject({ nextDue: DATE, reachedWhen: 'Når Noah spiser selv', transitionTo: 'Egen bolig' });
  });

  it('brings nothing back that another device wrote otherwise or took away', async () => {
    const devices = new Devices();
    await devices.agree({ reachedWhen: 'Hele dage', transitionTo: 'Egen bolig', newGoals: [{ id: keyOf(401), text: 'Cykle', citizenWording: '' }] });
    await devices.leave((desk) => desk.agreeNext(DATE));
    await devices.agree({ reachedWhen: 'Halve uger', transitionTo: null, newGoals: [] });

    expect(await devices.afterwards()).toMatchObject({ nextDue: DATE, reachedWhen: 'Halve uger', transitionTo: null, newGoals: [] });
  });

  it('stands over what the room had before', async () => {
    const devices = new Devices();
    await devices.agree({ reachedWhen: 'Hele dage', transitionTo: 'Egen bolig' });
    await devices.leave((desk) => desk.agree(devices.covers[0]!, { reachedWhen: 'Halve uger', transitionTo: null }));

    expect(await devices.afterwards()).toMatchObject({ reachedWhen: 'Halve uger', transitionTo: null });
  });

  it('does not meet its own words when they had arrived and the answer was lost', async () => {
    const devices = new Devices();
    const wire = new Wire();
    await devices.leave(async (desk) => {
      wire.cut = { at: wire.log.length + 1, when: 'after' };
      desk.agree(devices.covers[0]!, { reachedWhen: 'Hele dage' });
      await desk.flush();
      desk.agree(devices.covers[0]!, { reachedWhen: 'Halve uger' });
    }, { wire });

    expect(await devices.afterwards()).toMatchObject({ reachedWhen: 'Halve uger' });
  });

  it('is put together of two windows that were opened on different words', async () => {
    const devices = new Devices();
    await devices.agree({ reachedWhen: 'Hele dage', transitionTo: 'Egen bolig' });
    await devices.leave((desk) => desk.agree(devices.covers[0]!, { transitionTo: 'En plejefamilie' }));
    await devices.agree({ reachedWhen: 'Halve uger' });
    await devices.leave((desk) => desk.agreeNext(DATE), { now: toInstant('2026-12-01T12:11:00Z') });

    expect(await devices.afterwards()).toMatchObject({ nextDue: DATE, reachedWhen: 'Halve uger', transitionTo: 'En plejefamilie' });
  });

  it('leaves the room what it says nothing about, where an older edition kept it alone', async () => {
    const devices = new Devices();
    await devices.leave((desk) => desk.agreeNext(DATE));
    for (const [name, text] of devices.kept) devices.kept.set(name, JSON.stringify(asBefore(JSON.parse(text) as Kept)));
    await devices.agree({ reachedWhen: 'Når Noah spiser selv' });

    expect(await devices.afterwards()).toMatchObject({ nextDue: DATE, reachedWhen: 'Når Noah spiser selv' });
  });

  interface Kept {
    readonly plans: Readonly<Record<string, { readonly roomCode: string; readonly plan: object }>>;
  }

  function asBefore(kept: Kept): Kept {
    return { ...kept, plans: Object.fromEntries(Object.entries(kept.plans).map(([key, { roomCode, plan }]) => [key, { roomCode, plan }])) };
  }
});
