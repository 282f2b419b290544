import { Failure, joinKeys, toCalendarDay, toInstant } from '#domain';
import { decisionKey, mergingOf } from '#flows';
import { aStatus } from '../builders/index.ts';
import { AYSE, keyOf } from './support/municipality.ts';
import { decideIn, GOAL, NOW, Room } from './support/meetingRoom.ts';

const KEY = decisionKey(keyOf(100), GOAL);

/** Both wrote what was decided: Ayse has it in the room, Mette on her screen. */
async function bothWrote(): Promise<Room> {
  const room = new Room();
  room.byAyse({ text: 'Om morgenen' });
  room.decide({ text: 'Når bussen er fuld' });
  await room.desk.flush();
  return room;
}

const open = (room: Room) => room.desk.state().conflicts[0]!;

describe('what is typed where two texts are put together', () => {
  it('is there after a reload, and arrives when it is chosen', async () => {
    const room = await bothWrote();
    room.desk.merge(open(room), 'Om morgenen, når bussen er fuld');
    room.desk.stop();

    const again = room.open();
    expect(mergingOf(open(room))).toBe('Om morgenen, når bussen er fuld');
    again.settle(open(room), 'Om morgenen, når bussen er fuld', open(room).merging?.theirs);
    await again.flush();

    expect(room.decision()).toMatchObject({ text: 'Om morgenen, når bussen er fuld' });
    expect(again.state().conflicts).toEqual([]);
  });

  it('is not put over what the colleague wrote meanwhile, though the newer text has come in: both are asked about again', async () => {
    const room = await bothWrote();
    room.desk.merge(open(room), 'Samlet');
    room.byAyse({ text: 'Om morgenen og om aftenen' });
    room.poll();
    room.desk.merge(open(room), 'Samlet tekst');

    room.desk.settle(open(room), 'Samlet tekst', open(room).merging?.theirs);
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Om morgenen og om aftenen' });
    expect(room.desk.state().conflicts).toMatchObject([{ mine: 'Samlet tekst', theirs: { text: 'Om morgenen og om aftenen' } }]);
  });

  it('is not put over it either where something else of the same row waits on the newer text', async () => {
    const room = await bothWrote();
    room.desk.merge(open(room), 'Samlet');
    room.byAyse({ text: 'Om morgenen og om aftenen' });
    room.poll();
    room.decide({ kind: 'adjust' });

    room.desk.settle(open(room), 'Samlet', open(room).merging?.theirs);
    await room.desk.flush();
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Om morgenen og om aftenen', kind: 'adjust' });
    expect(room.desk.state().conflicts).toMatchObject([{ mine: 'Samlet' }]);
  });

  it('arrives at the first try where something else of the same row was begun on an older text', async () => {
    const room = await bothWrote();
    room.decide({ kind: 'adjust' });
    room.byAyse({ dissent: 'Freja vil køre alene' });

    room.desk.settle(open(room), 'Samlet', open(room).theirs);
    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Samlet', kind: 'adjust', dissent: 'Freja vil køre alene' });
    expect(room.desk.state().conflicts).toEqual([]);
  });

  it('leaves the colleague’s newest text where the colleague’s was chosen', async () => {
    const room = await bothWrote();
    room.desk.merge(open(room), 'Om morgenen');
    room.byAyse({ text: 'Om morgenen og om aftenen' });
    room.poll();

    room.desk.settle(open(room), 'Om morgenen', open(room).merging?.theirs);

    expect(room.shown()).toMatchObject({ text: 'Om morgenen og om aftenen' });
    expect(room.desk.state()).toMatchObject({ conflicts: [], unsaved: 0 });
  });

  it('arrives at the first try beside first words of the same row that another window had not sent', async () => {
    const room = new Room();
    const [here, there] = [room.desk, room.open()];
    const send = room.wire.send.bind(room.wire);
    room.byAyse({ text: 'Om morgenen' });
    decideIn(here, { text: 'Når bussen er fuld' });
    await here.flush();
    room.wire.send = () => Promise.reject(new Failure('offline', 'No line'));
    decideIn(there, { dissent: 'Freja vil køre alene' });
    await there.flush();
    for (const desk of [here, there]) desk.stop();
    room.wire.send = send;
    const again = room.open();

    again.settle(open(room), 'Samlet');
    await again.flush();

    expect(room.decision()).toMatchObject({ text: 'Samlet', dissent: 'Freja vil køre alene' });
    expect(again.state().conflicts).toEqual([]);
  });

  it('has what was written on in one’s own text since', async () => {
    const room = await bothWrote();
    room.desk.merge(open(room), 'Samlet');

    room.decide({ text: 'Når bussen er fuld om fredagen' });

    expect(mergingOf(open(room))).toBe('Samlet\nNår bussen er fuld om fredagen');
    room.desk.merge(open(room), 'Samlet om fredagen');
    expect(mergingOf(open(room))).toBe('Samlet om fredagen');
  });

  it('is kept of both windows that had begun', async () => {
    const room = await bothWrote();
    const here = room.desk;
    const there = room.open();
    here.merge(here.state().conflicts[0]!, 'Samlet her');
    room.now = toInstant('2026-12-01T12:11:00Z');
    there.merge(there.state().conflicts[0]!, 'Samlet der');
    for (const desk of [here, there]) desk.stop();

    room.open();

    expect(mergingOf(open(room))).toBe('Samlet her\n\nSamlet der');
  });

  it('is kept of the one window that had begun', async () => {
    const room = await bothWrote();
    const here = room.desk;
    const there = room.open();
    here.merge(here.state().conflicts[0]!, 'Samlet her');
    room.now = toInstant('2026-12-01T12:11:00Z');
    decideIn(there, { text: 'Når bussen er fuld' });
    for (const desk of [here, there]) desk.stop();

    room.open();

    expect(mergingOf(open(room))).toBe('Samlet her');
  });
});

describe('what a colleague writes while one’s own words are on their way', () => {
  const holdAnswer = (room: Room): (() => void) => {
    const send = room.wire.send.bind(room.wire);
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    room.wire.send = async (name, act) => {
      const answer = await send(name, act);
      await held;
      return answer;
    };
    return () => {
      room.wire.send = send;
      arrive();
    };
  };
  /** Mette's words have arrived, their answer has not, and Ayse has written on top of them. */
  const crossed = async () => {
    const room = new Room();
    room.byAyse({ kind: 'continue' });
    room.poll();
    const answer = holdAnswer(room);
    room.decide({ text: 'Kun mandag' });
    const saving = room.desk.flush();
    await settled();
    room.byAyse({ dissent: 'Noah vil køre' });
    room.poll();
    return { room, saving, answer };
  };

  it('is shown as soon as the answer has come', async () => {
    const { room, saving, answer } = await crossed();

    answer();
    await saving;

    expect(room.shown()).toMatchObject({ text: 'Kun mandag', dissent: 'Noah vil køre' });
    expect(room.desk.state().news).toEqual({ key: KEY, writer: AYSE.name });
  });

  it('waits until the field is left', async () => {
    const { room, saving, answer } = await crossed();
    const leave = room.desk.enter(KEY);
    answer();
    await saving;
    expect(room.shown()).toMatchObject({ dissent: '' });

    leave();

    expect(room.shown()).toMatchObject({ dissent: 'Noah vil køre' });
  });

  it('is put together with what was typed meanwhile, not under it', async () => {
    const { room, saving, answer } = await crossed();
    room.decide({ text: 'Kun mandag og onsdag' });
    answer();
    await saving;

    await room.desk.flush();

    expect(room.decision()).toMatchObject({ text: 'Kun mandag og onsdag', dissent: 'Noah vil køre' });
    expect(room.shown()).toMatchObject({ text: 'Kun mandag og onsdag', dissent: 'Noah vil køre' });
  });
});

describe('words that collide', () => {
  it('are the newest of mine that were typed while they were on their way, a figure that was taken back too', async () => {
    const room = new Room();
    const [cover] = room.desk.state().covers;
    const key = joinKeys(keyOf(100), GOAL, 'citizen');
    const row = aStatus({ key, caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), voice: 'citizen', workDone: '', statusNow: 'Ayses ord', submittedAt: NOW });
    const rating = (value: number) => ({ value, missingReason: null, ratedOn: toCalendarDay('2026-12-01'), beforeReveal: null });
    const say = (change: object) => room.desk.say(cover!, cover!.room.goals[0]!, 'citizen', { submittedAt: NOW, ...change });
    room.town.room('aaaa').statuses.write({ ...row, rating: rating(3) }, AYSE);
    say({ statusNow: 'Jeg', rating: rating(7) });

    const send = room.wire.send.bind(room.wire);
    room.wire.send = async (name, act) => {
      room.wire.send = send;
      say({ statusNow: 'Jeg vil', rating: null });
      return send(name, act);
    };
    await room.desk.flush();

    expect(room.desk.state().conflicts).toMatchObject([{ field: 'statusNow', mine: 'Jeg vil' }, { field: 'rating', mine: null }]);
  });

  it('are not asked about where they are the same as what the service has handed in', async () => {
    const room = new Room();
    const key = joinKeys(keyOf(100), GOAL, 'provider');
    const row = aStatus({ key, caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), workDone: '', statusNow: 'Samme ord', rating: null, submittedAt: NOW });
    room.town.room('aaaa').statuses.write(row, { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' });
    const [cover] = room.desk.state().covers;

    room.desk.say(cover!, cover!.room.goals[0]!, 'provider', { capturedInMeeting: true, submittedAt: NOW, statusNow: 'Samme ord' });
    await room.desk.flush();

    expect(room.desk.state()).toMatchObject({ conflicts: [], unsaved: 0 });
  });
});

/** When all that can run without an answer has run. */
async function settled(): Promise<void> {
  for (let step = 0; step < 30; step += 1) await Promise.resolve();
}
