import { joinKeys, toCalendarDay, toInstant } from '#domain';
import { answerUsefulness, receiveReports } from '#flows';
import { aReport, aStatus } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const SENT = toInstant('2026-11-23T10:26:00Z');
const SEEN = toInstant('2026-11-24T07:00:00Z');

/** Convened, and Sara has handed in. */
async function handedIn(): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  const store = town.storeOf(METTE).room('aaaa');
  await store.followUps.update(town.roomFile('aaaa').followUps[0]!, { state: 'convened' });
  const sara = town.storeOf(SARA).room('aaaa');
  await sara.statuses.create(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001') }));
  await sara.reports.create(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), submittedAt: SENT }));
  return town;
}

async function receive(town: Municipality, { by = METTE, wire = new Wire(), file = town.caseFile() } = {}): Promise<boolean> {
  return receiveReports(town.storeOf(by, wire), file, SEEN, 'da');
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

  it.each([1, 2].flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))('cut $when request $at arrives, has one file and one edition after the next opening', async (cut) => {
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

  it('leaves what was closed before anything was filed, and another caseworker’s citizens', async () => {
    const town = await handedIn();

    expect(await receive(town, { by: AYSE })).toBe(false);
    await town.storeOf(METTE).room('aaaa').followUps.update(followUpIn(town), { state: 'closed' });
    expect(await receive(town)).toBe(false);

    expect(filesIn(town)).toEqual([]);
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
