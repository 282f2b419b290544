import { strFromU8, unzipSync } from 'fflate';
import { Failure, type Instant, joinKeys, toCalendarDay, toInstant } from '#domain';
import { answerUsefulness, receiveReports } from '#flows';
import { submittedEditions } from '../../src/flows/status/submittedEditions.ts';
import { aGoal, aReport, aScale, aStatus } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const DORTE = { id: 'id-dorte', name: 'Dorte Lund', email: 'dorte.lund@tidevand.example' };
const SENT = toInstant('2026-11-23T10:26:00Z');
const SECOND = toInstant('2026-11-23T12:00:00Z');
const THIRD = toInstant('2026-11-24T06:00:00Z');
const SEEN = toInstant('2026-11-24T07:00:00Z');

/** Convened, and Sara has handed in. */
async function handedIn(): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  const store = town.storeOf(METTE).room('aaaa');
  await store.followUps.update(town.roomFile('aaaa').followUps[0]!, { state: 'convened' });
  const sara = town.storeOf(SARA).room('aaaa');
  await sara.statuses.create(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001'), submittedAt: SENT }));
  await sara.reports.create(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), submittedAt: SENT }));
  return town;
}

async function receive(town: Municipality, { by = METTE, wire = new Wire(), file = town.caseFile() } = {}): Promise<boolean> {
  return receiveReports(town.storeOf(by, wire), file, SEEN, 'da');
}

/** Handed in anew, whole: the goals first, the report last. */
async function correct(town: Municipality, submittedAt: Instant, words: string): Promise<void> {
  const { statuses, reports } = town.storeOf(DORTE).room('aaaa');
  const room = town.roomFile('aaaa');
  await statuses.update(room.statuses[0]!, { statusNow: words, submittedAt });
  await reports.update(room.reports[0]!, { lifeSituation: words, submittedAt });
}

const followUpIn = (town: Municipality) => town.roomFile('aaaa').followUps[0]!;
const filesIn = (town: Municipality) => [...town.room('aaaa').files.keys()];

describe('receiveReports', () => {
  it('files the report as received when the caseworker first sees it, under a name that tells nothing', async () => {
    const town = await handedIn();

    expect(await receive(town)).toBe(true);

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`]);
    expect(followUpIn(town).received).toMatchObject([{ submittedAt: SENT, receivedAt: SEEN, fileName: 'Status 2026-11-23.docx', author: 'Sara Lund' }]);
  });

  it('does so once, however often the case is opened', async () => {
    const town = await handedIn();
    await receive(town);

    expect(await receive(town)).toBe(false);

    expect(followUpIn(town).received).toHaveLength(1);
  });

  it.each([1, 2, 3, 4].flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))('cut $when request $at arrives, has one file and one edition after the next opening', async (cut) => {
    const town = await handedIn();
    const wire = new Wire();
    wire.cut = cut;
    await receive(town, { wire }).catch(() => undefined);

    await receive(town);

    expect(filesIn(town)).toHaveLength(1);
    expect(followUpIn(town).received).toHaveLength(1);
  });

  it('files it once where two windows see it at the same time', async () => {
    const town = await handedIn();
    const file = town.caseFile();

    await Promise.all([receive(town, { file }), receive(town, { file })]);

    expect(filesIn(town)).toHaveLength(1);
    expect(followUpIn(town).received).toHaveLength(1);
  });

  it('lays what was written later beside the first, also where nobody submitted it anew', async () => {
    const town = await handedIn();
    await receive(town);
    const [status] = town.roomFile('aaaa').statuses;
    await town.storeOf(SARA).room('aaaa').statuses.update(status!, { statusNow: 'Skrevet om bagefter.' });

    expect(await receive(town)).toBe(true);

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`, `${keyOf(1)}/Status 2026-11-23 (2).docx`]);
    expect(followUpIn(town).received).toHaveLength(2);
  });

  it('files every edition that was handed in, also those corrected before anybody opened the case', async () => {
    const town = await handedIn();
    await correct(town, SECOND, 'Anden udgave.');
    await correct(town, THIRD, 'Tredje udgave.');

    await receive(town);

    expect(filesIn(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`, `${keyOf(1)}/Status 2026-11-23 (2).docx`, `${keyOf(1)}/Status 2026-11-24 (3).docx`]);
    expect(followUpIn(town).received.map(({ submittedAt, author }) => [submittedAt, author])).toEqual([[SENT, 'Sara Lund'], [SECOND, 'Dorte Lund'], [THIRD, 'Dorte Lund']]);
    expect(new Set(followUpIn(town).received.map(({ mark }) => mark)).size).toBe(3);
  });

  it('gives each edition the words of its own time', async () => {
    const town = await handedIn();
    await correct(town, SECOND, 'Anden udgave.');
    await correct(town, THIRD, 'Tredje udgave.');
    const { reports, statuses } = town.roomFile('aaaa');

    const editions = await submittedEditions(town.storeOf(METTE), 'aaaa', { report: reports[0]!, statuses });

    expect(editions.map((edition) => [edition.report.lifeSituation, edition.statuses[0]!.statusNow])).toEqual([
      [aReport().lifeSituation, aStatus().statusNow],
      ['Anden udgave.', 'Anden udgave.'],
      ['Tredje udgave.', 'Tredje udgave.'],
    ]);
  });

  it('has all editions once and in order where it is cut anywhere among them', async () => {
    for (let at = 1; at <= 8; at += 1) {
      const town = await handedIn();
      await correct(town, SECOND, 'Anden udgave.');
      await correct(town, THIRD, 'Tredje udgave.');
      const wire = new Wire();
      wire.cut = { at, when: 'after' };
      await receive(town, { wire }).catch(() => undefined);

      await receive(town);

      expect(followUpIn(town).received.map(({ submittedAt }) => submittedAt)).toEqual([SENT, SECOND, THIRD]);
      expect(filesIn(town)).toHaveLength(3);
    }
  });

  it('adds only what is new when some editions are there', async () => {
    const town = await handedIn();
    await receive(town);
    await correct(town, SECOND, 'Anden udgave.');
    await correct(town, THIRD, 'Tredje udgave.');

    await receive(town);

    expect(followUpIn(town).received.map(({ submittedAt }) => submittedAt)).toEqual([SENT, SECOND, THIRD]);
  });

  it('tells the first edition from a correction that was cut before it was handed in whole', async () => {
    const town = await handedIn();
    const [status] = town.roomFile('aaaa').statuses;
    await town.storeOf(SARA).room('aaaa').statuses.update(status!, { statusNow: 'Halv rettelse.', submittedAt: SECOND });
    const { reports, statuses } = town.roomFile('aaaa');

    const [first, ...others] = await submittedEditions(town.storeOf(METTE), 'aaaa', { report: reports[0]!, statuses });

    expect(first!.statuses).toMatchObject([{ statusNow: aStatus().statusNow }]);
    expect(others).toEqual([]);
  });

  it('files it whoever of the team opens the case, and once where two of them do at the same time', async () => {
    const town = await handedIn();
    await correct(town, SECOND, 'Anden udgave.');
    const file = town.caseFile();

    await Promise.all([receive(town, { by: AYSE, file }), receive(town, { by: METTE, file })]);

    expect(followUpIn(town).received.map(({ submittedAt }) => submittedAt)).toEqual([SENT, SECOND]);
    expect(filesIn(town)).toHaveLength(2);
  });

  it.each(['closed', 'cancelled'] as const)('files what was %s before anybody had opened it', async (state) => {
    const town = await handedIn();
    await town.storeOf(METTE).room('aaaa').followUps.update(followUpIn(town), { state });

    expect(await receive(town)).toBe(true);

    expect(followUpIn(town).received).toHaveLength(1);
  });

  it('files what stands in the rows where their versions cannot be read', async () => {
    const town = await handedIn();
    const wire = new Wire();
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name.endsWith('.versions') ? Promise.reject(new Failure('forbidden', 'No versions')) : send(name, act));

    await receive(town, { wire });

    expect(followUpIn(town).received).toHaveLength(1);
  });

  describe('filed late', () => {
    const GOAL = aGoal({ key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), text: 'Noah kommer i skole tre dage om ugen' });

    /** What stands in the only file of the room. */
    async function filedText(town: Municipality): Promise<string> {
      await receive(town);
      const [file] = [...town.room('aaaa').contents.values()];
      return strFromU8(unzipSync(file!.content)['word/document.xml']!).replace(/<[^>]+>/g, '');
    }

    it.each(['reached', 'stopped'] as const)('has the goal that is %s by then, with the words and the rating given on it', async (state) => {
      const town = await handedIn();
      town.scales.set(aScale().key, aScale());
      town.room('aaaa').goals.write({ ...GOAL, state }, METTE);

      const text = await filedText(town);

      for (const part of [GOAL.text, aStatus().statusNow, `5 (${aScale().name})`]) expect(text).toContain(part);
    });

    it('has the goal as it was worded when it was written on', async () => {
      const town = await handedIn();
      town.room('aaaa').goals.write({ ...GOAL, state: 'active' }, METTE);
      town.room('aaaa').goals.write({ ...GOAL, key: joinKeys(keyOf(300), '0002'), text: 'Noah kommer i skole hver dag', state: 'active' }, METTE);

      const text = await filedText(town);

      expect(text).toContain('tre dage om ugen');
      expect(text).not.toContain('hver dag');
    });
  });

  it('asks for no versions where all is filed', async () => {
    const town = await handedIn();
    await receive(town);
    const wire = new Wire();

    await receive(town, { wire });

    expect(wire.log).toEqual([]);
  });

  it('marks what changes in a closed follow-up whose report was filed', async () => {
    const town = await handedIn();
    await receive(town);
    await town.storeOf(METTE).room('aaaa').followUps.update(followUpIn(town), { state: 'closed' });
    const [report] = town.roomFile('aaaa').reports;
    await town.storeOf(SARA).room('aaaa').reports.update(report!, { recommendation: 'end' });

    await receive(town);

    expect(followUpIn(town).received).toHaveLength(2);
  });
});

describe('answerUsefulness', () => {
  it('keeps the authority’s one answer where the service reads it', async () => {
    const town = await handedIn();

    await answerUsefulness(town.storeOf(METTE), 'aaaa', followUpIn(town), { score: 4, text: ' Gode eksempler. ' }, toCalendarDay('2026-11-24'));

    expect(followUpIn(town).usefulness).toEqual({ score: 4, text: 'Gode eksempler.', answeredOn: '2026-11-24' });
  });
});
