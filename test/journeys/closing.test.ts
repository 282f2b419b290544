import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { choose, type Journey, openRoomsOf, signInOn, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';
import { filesOfCase, type KeptRow, keptRows } from '../support/keptRows.ts';
import type { Allowance } from '../support/leakScan/allowances.ts';
import type { Written } from '../support/leakScan/forbiddenWords.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const FREJA = 'V3H8BN';
const ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const DAY_MS = 86_400_000;
const GOALS = ['Freja kører selv i bus til 10. klasse', 'Freja siger fra på en god måde, når hun bliver presset'] as const;
const DECISION = 'Turen går godt uden følge.';
const REASON = 'Målet er ikke nået endnu.';
const NARROW = { width: 280, height: 800 };
const WIDE = { width: 1280, height: 900 };

const WRITTEN: readonly Written[] = [DECISION, REASON].map((text) => ({ text, rooms: [ROOM.code] }));
const TELLS: readonly Allowance[] = [
  { where: /^content of a download$/, kinds: ['goal', 'service', 'theme', 'account'], reason: 'Minutes and plan tell what was agreed; the caseworker sends them as Digital Post.' },
  { where: /^content of a download$/, texts: new RegExp(`${DECISION}|${REASON}`, 'g'), reason: 'So do they tell the decision and why it was corrected.' },
];

let journey: Journey;
let freja: Convened;
let mette: Page;
let resultsBefore: number;

beforeAll(async () => {
  journey = await startJourney('closing');
  freja = await meetingWithTab(journey, FREJA, ROOM);
  await journey.wire.admin('/clock', { instant: new Date(freja.start.getTime() + DAY_MS).toISOString() });
  resultsBefore = (await rows('/sites/treklang-report', 'Results')).length;
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Freja’s follow-up is closed, opened again and closed once more', () => {
  step('Mette decides one goal, leaves the other open and closes all the same', async () => {
    mette = await journey.openAs('mette', 'web', { at: `#/close/${freja.caseKey}`, size: WIDE });
    await signInOn(mette, 'mette');
    await mette.getByRole('heading', { name: 'Gør opfølgningen om Freja færdig' }).waitFor();
    await mette.getByRole('button', { name: 'Skriv beslutningen' }).first().click();
    await choose(mette, 'Hvad besluttede I om Mål 1?', 'Nået');
    await mette.getByLabel('Skriv, hvad I blev enige om').fill(DECISION);
    await mette.getByText('1 mål uden beslutning. Det tages med til næste opfølgning.').waitFor();
    await looks(NARROW, WIDE);

    await mette.getByRole('button', { name: 'Afslut opfølgningen' }).click();
    await mette.getByRole('heading', { name: 'Opfølgningen er færdig' }).waitFor();
    expect(await filesInRoom()).toEqual(expect.arrayContaining(['Referat 2026-11-26.docx', 'Plan 2026-11-26.docx']));
    await looks(NARROW, WIDE);
  });

  step('the minutes say what was decided and what waits, the plan what is over, and each goal has one result', async () => {
    const text = await download('Hent Referat 2026-11-26.docx');

    for (const part of [`Nået: ${DECISION}`, 'Ikke besluttet. Målet er taget med til næste opfølgning.', 'Freja Holmsted, Ungebo Sejlmageren', 'Næste opfølgning er senest']) expect(text).toContain(part);
    expect(await download('Hent Plan 2026-11-26.docx')).toContain(`${GOALS[0]} – nået`);
    expect((await rows(ROOM.path, 'FollowUps')).at(-1)).toMatchObject({ State: 'planned', CarriedOverJson: expect.stringContaining('2026-11-26') as string });
    expect(await rows('/sites/treklang-report', 'Results')).toHaveLength(resultsBefore + GOALS.length);
  });

  step('she opens it again in a pane of 280 px with a reason, and corrects the decision', async () => {
    await mette.setViewportSize(NARROW);
    await mette.goto(`${journey.treklang.app}/web.html#/case/${freja.caseKey}`);
    await mette.getByText('Taget med fra mødet 26. november, hvor der ikke blev besluttet noget.').waitFor();
    await mette.getByRole('button', { name: /^Tidligere opfølgninger/ }).click();
    await mette.getByRole('button', { name: 'Ret opfølgningen Torsdag 26. november 2026' }).click();
    await mette.getByLabel('Hvorfor skal den rettes?').fill(REASON);
    await looks(NARROW);
    await mette.getByRole('button', { name: 'Genåbn opfølgningen' }).click();
    await mette.getByText(`Genåbnet 27. november af Mette Krogh: ${REASON}`).waitFor();
    await mette.getByRole('button', { name: 'Ret beslutningen om Mål 1' }).click();
    await choose(mette, 'Hvad besluttede I om Mål 1?', 'Fortsæt');
    await looks(NARROW);

    await mette.getByRole('button', { name: 'Afslut opfølgningen' }).click();
    await mette.getByRole('heading', { name: 'Opfølgningen er færdig' }).waitFor();
    const text = await download('Hent Referat 2026-11-26 (2).docx');
    for (const part of [`Referatet er rettet af Mette Krogh: ${REASON}`, `Fortsæt: ${DECISION}`]) expect(text).toContain(part);
  });

  step('there is one result a goal, both editions of the minutes, and a history that says who, when, why and what', async () => {
    expect(await rows('/sites/treklang-report', 'Results')).toHaveLength(resultsBefore + GOALS.length);
    expect(await filesInRoom()).toEqual(expect.arrayContaining(['Referat 2026-11-26.docx', 'Referat 2026-11-26 (2).docx', 'Plan 2026-11-26.docx', 'Plan 2026-11-26 (2).docx']));
    expect((await rows(ROOM.path, 'Goals')).filter(({ GoalText }) => GoalText === GOALS[0]).map(({ State }) => State)).toEqual(['active', 'reached', 'active']);

    await mette.goto(`${journey.treklang.app}/web.html#/case/${freja.caseKey}`);
    await mette.getByRole('button', { name: /^Tidligere opfølgninger/ }).click();
    await mette.getByText('Udgave 2: afsluttet igen 27. november 2026 af Mette Krogh').waitFor();
    await mette.getByText(`”${GOALS[0]}”: beslutningen er ændret fra Nået til Fortsæt`).waitFor();
    await mette.getByText(`Genåbnet 27. november 2026 af Mette Krogh: ${REASON}`).waitFor();
  });

  step('the service reads both editions in its room and opens nothing again', async () => {
    const list = `/sites/localhost:${ROOM.path}:/lists/FollowUps/items`;
    const row = (await keptRows(journey.wire.graph('mette'), ROOM.path, 'FollowUps')).find(({ fields }) => fields['Key'] === freja.followUpKey)!;

    openRoomsOf(journey, 'sara');
    expect(await filesInRoom(journey.wire.graph('sara', { tenant: 'fjordbro' }))).toEqual(expect.arrayContaining(['Referat 2026-11-26.docx', 'Referat 2026-11-26 (2).docx']));
    expect((await journey.wire.graph('sara', { tenant: 'fjordbro' }).patch(`${list}/${row.id}/fields`, { State: 'held' })).status).toBe(403);
    expect((await scanJourney(journey, WRITTEN, TELLS)).leaks).toEqual([]);
  });
});

/** Nothing axe finds, nothing to the side of the window. */
async function looks(...sizes: readonly (typeof WIDE)[]): Promise<void> {
  for (const size of sizes) {
    await mette.setViewportSize(size);
    expect(await accessibilityFindings(mette)).toEqual([]);
    expect(await sidewaysOverflow(mette)).toBe(0);
  }
}

async function download(button: string): Promise<string> {
  const [file] = await Promise.all([mette.waitForEvent('download'), mette.getByRole('button', { name: button, exact: true }).click()]);
  return strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml']!).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

const rows = async (site: string, list: string): Promise<readonly KeptRow['fields'][]> => (await keptRows(journey.wire.graph('mette'), site, list)).map(({ fields }) => fields);

const filesInRoom = (graph = journey.wire.graph('mette')): Promise<readonly string[]> => filesOfCase(graph, ROOM.path, freja.caseKey);
