import type { Frame, FrameLocator, Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { chooseTheme, THEMES } from '../support/hostTheme.ts';
import { choose, type Journey, openRoomsOf, paneOf, panelOf, stageOf, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import type { Allowance } from '../support/leakScan/allowances.ts';
import type { Written } from '../support/leakScan/forbiddenWords.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

/** The narrowest that Outlook and Teams give an app. */
const NARROWEST = 280;
/** Of the stage: as in the pictures, and beside the panel on a small screen. */
const STAGES = [994, 540];
const SCREEN = { width: 1360, height: 900 };
const DAY_MS = 86_400_000;
const FREJA = 'V3H8BN';
const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const ASTA_ROOM = 'mkr82d';
const OF_FREJA = 'Det går godt i den nye gruppe.';
const OF_SARA = 'Freja sover i egen seng.';
const TAKEN_DOWN = 'Freja sover bedre, siger Sara.';
const WHY_LATE = 'Familien bad om at vente til efter ferien.';
/** What is typed here about somebody, and where it belongs. */
const WRITTEN: readonly Written[] = [
  { text: OF_FREJA, rooms: [SARA_ROOM.code] },
  { text: OF_SARA, rooms: [SARA_ROOM.code] },
  { text: TAKEN_DOWN, rooms: [SARA_ROOM.code] },
  { text: WHY_LATE, rooms: [ASTA_ROOM] },
];
const FILLS_FORM: readonly Allowance[] = [
  { where: /^message between frames$/, texts: /(?<![\w.+-])[\w.+-]{1,64}@borger\.example/gi, reason: 'The open appointment is told the addresses it is to invite.' },
  { where: /^message between frames$/, texts: /\bline number\b/gi, reason: 'Word calls one of its styles so.' },
];

let journey: Journey;
let meeting: Convened;

beforeAll(async () => {
  journey = await startJourney('accessibility');
  meeting = await meetingWithTab(journey, FREJA, SARA_ROOM);
}, STEP_MS);

afterAll(() => journey.close());

describe('In the task pane, as narrow as it gets,', () => {
  const step = stepsOf(() => journey);
  let outlook: Page;
  let pane: FrameLocator;

  step('the caseload', async () => {
    outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    pane = paneOf(outlook);
    await narrow(outlook);
    await pane.getByRole('heading', { name: /Asta Vestermark/ }).waitFor();

    await expectSound(outlook);
  });

  step('a case', async () => {
    await pane.getByRole('link', { name: 'Noah Lindegård' }).click();
    await pane.getByRole('heading', { name: 'Noah Lindegård' }).waitFor();

    await expectSound(outlook);
    await ours(outlook).evaluate(() => history.back());
  });

  step('who is to be there, with somebody taken off and the same booking open in another window', async () => {
    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await pane.getByRole('heading', { name: 'Hvem skal med?' }).waitFor();
    const other = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    await paneOf(other).getByRole('link', { name: 'Find en tid' }).click();
    await paneOf(other).getByRole('button', { name: 'Tag Peter Ahm af' }).click();
    await pane.getByText(/^Du har denne booking åben i et andet vindue/).waitFor();
    await other.close();
    await pane.getByRole('button', { name: 'Tag Kasper Vestermark af' }).click();

    await expectSound(outlook);
  });

  step('when: proposals, why not other times, who must be able to come, and a time of one’s own with what is to be said of it', async () => {
    await pane.getByRole('button', { name: 'Videre: find en tid' }).click();
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
    await pane.getByRole('button', { name: 'Hvorfor ikke andre tider?' }).click();
    await pane.getByRole('button', { name: 'Hvem skal kunne?' }).click();
    await pane.getByRole('button', { name: 'Vælg selv en tid' }).click();
    await pane.getByLabel('Dag', { exact: true }).fill('2026-12-05');
    await pane.getByText('Skriv, hvornår mødet begynder.').waitFor();
    await pane.getByLabel('Klokken').fill('10:00');
    await pane.getByText(/^Dagen ligger i en weekend/).waitFor();
    await expectSound(outlook);
  });

  step('the agenda', async () => {
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill('Rådhuset, lokale 2');
    await pane.getByRole('button', { name: 'Videre: dagsorden' }).click();
    await pane.getByRole('heading', { name: 'Dagsorden og materiale' }).waitFor();

    await expectSound(outlook);
  });

  step('the look before it is sent, with something missing', async () => {
    await pane.getByRole('button', { name: 'Videre: se det igennem' }).click();
    await pane.getByRole('button', { name: 'Send indkaldelsen' }).click();
    await pane.getByText('Skriv kort, hvorfor fristen ikke blev holdt.').waitFor();

    await expectSound(outlook);
  });

  step('the appointment that was filled', async () => {
    await pane.getByRole('textbox', { name: /Hvorfor blev fristen/ }).fill(WHY_LATE);
    await pane.getByRole('button', { name: 'Udfyld aftalen i Outlook i stedet' }).click();
    await pane.getByRole('heading', { name: 'Udfyldt i din aftale' }).waitFor();
    await pane.getByText(/^Vi har læst aftalen: /).waitFor();

    await expectSound(outlook);
    await outlook.close();
  });

  step('no time, what helps, and what was changed to find one', async () => {
    const free = await keepBusy('mette', '2026-11-23', '2026-12-12');
    outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    pane = paneOf(outlook);
    await narrow(outlook);
    await pane.getByRole('link', { name: 'Noah Lindegård' }).click();
    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await pane.getByRole('button', { name: 'Videre: find en tid' }).click();
    await pane.getByText('Vi fandt ingen tid, hvor alle kan').waitFor();
    await expectSound(outlook);

    await pane.getByRole('button', { name: /^Se i kalenderne til|^Hvis vi søger til/ }).click();
    await pane.getByRole('heading', { name: 'Ændret for dette møde' }).waitFor();
    await expectSound(outlook);
    await outlook.close();
    await free();
  });
});

describe('In a tab of Teams,', () => {
  const step = stepsOf(() => journey);
  step('the caseload with a case beside it', async () => {
    const teams = await journey.openAs('mette', 'teams');
    await tabOf(teams).getByRole('link', { name: 'Noah Lindegård' }).click();
    await tabOf(teams).getByRole('heading', { name: 'Noah Lindegård' }).waitFor();

    await expectSound(teams);
    await teams.close();
  });

  step('a meeting to be moved and to be called off, with the reason missing', async () => {
    const teams = await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`case/${meeting.caseKey}`)}` });
    const tab = tabOf(teams);
    await tab.getByRole('link', { name: 'Flyt mødet' }).click();
    await tab.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
    await tab.getByRole('button', { name: 'Flyt mødet' }).click();
    await tab.getByText('Skriv kort hvorfor.').waitFor();
    await expectSound(teams);

    await tab.getByRole('button', { name: 'Tilbage' }).click();
    await tab.getByRole('link', { name: 'Aflys mødet' }).click();
    await tab.getByRole('button', { name: 'Aflys mødet' }).click();
    await tab.getByText('Skriv kort hvorfor.').waitFor();
    await expectSound(teams);
    await teams.close();
  });

  step('the report', async () => {
    const teams = await journey.openAs('birgitte', 'teams', { at: '?subPageId=report' });
    await tabOf(teams).getByText('Efter måltype').first().waitFor();

    await expectSound(teams);
    await teams.close();
  });

  step('the status of a goal, before and after it is rated, and the look before it is handed in', async () => {
    openRoomsOf(journey, 'sara');
    const teams = await journey.openAs('sara', 'teams', { at: `/meet/${meeting.meetId}?tenant=fjordbro` });
    await teams.getByRole('button', { name: 'Opfølgning' }).click();
    const tab = tabOf(teams);
    await tab.getByRole('radiogroup', { name: /^1\. / }).waitFor();
    await expectSound(teams);

    await choose(tab, /^1\. /, '5');
    await tab.getByRole('button', { name: /^Vis som tabel/ }).first().waitFor();
    await expectSound(teams);

    await tab.getByRole('navigation').getByRole('button', { name: /^Se igennem og indsend/ }).or(tab.getByRole('button', { name: /^Se igennem og indsend/ })).first().click();
    await tab.getByRole('heading', { name: 'Se igennem og indsend' }).waitFor();
    await expectSound(teams);
    await teams.close();
  });

  step('two answers to the same question, where one is to be chosen and where words can be put together', async () => {
    const teams = await journey.openAs('sara', 'teams', { at: `/meet/${meeting.meetId}?tenant=fjordbro` });
    const tab = tabOf(teams);
    await openStatus(teams);
    await tab.getByLabel('Hvordan går det nu?').fill(OF_SARA);
    await tab.getByText(/^Kladde gemt/).waitFor();
    await takeDown();
    await teams.reload();
    await openStatus(teams);
    await tab.getByRole('heading', { name: 'I har begge rettet: vurderingen' }).waitFor();
    await expectSound(teams);

    await tab.getByRole('button', { name: 'Brug min' }).click();
    await tab.getByRole('textbox', { name: 'Skriv dem sammen' }).waitFor();
    await expectSound(teams);
    await teams.close();
  });
});

describe('In the meeting,', () => {
  const step = stepsOf(() => journey);
  let teams: Page;
  let panel: FrameLocator;

  step('the side panel at a goal', async () => {
    journey.wire.world.clock.set(new Date(meeting.start.getTime() + 60_000));
    teams = await journey.openAs('mette', 'teams', { at: `/meet/${meeting.meetId}` });
    await teams.getByRole('button', { name: 'Deltag' }).click();
    panel = panelOf(teams);
    await panel.getByRole('radiogroup', { name: 'Hvad beslutter I?' }).waitFor();

    await expectSound(teams);
  });

  step('the side panel while the citizen’s words are written', async () => {
    await panel.getByRole('button', { name: /^Hvad vil Freja sige/ }).click();
    await panel.getByLabel('Freja siger').fill(OF_FREJA);

    await expectSound(teams);
    await panel.getByRole('button', { name: 'Færdig' }).click();
  });

  step('the stage that everybody sees, alone on a screen and beside the panel', async () => {
    await panel.getByRole('button', { name: 'Vis på skærmen' }).click();
    await stageOf(teams).getByText('Freja siger nu').waitFor();
    const stage = await teams.locator('iframe[data-frame-context="meetingStage"]').elementHandle();
    for (const width of STAGES) {
      await widen(teams, width);

      await expectSound(teams, (await stage.contentFrame())!);
    }
    await teams.setViewportSize(SCREEN);
    await panel.getByRole('button', { name: 'Vises på skærmen' }).click();
    await teams.locator('iframe[data-frame-context="meetingStage"]').waitFor({ state: 'detached' });
  });

  step('the agenda with who is there and why somebody is not, and when to meet again', async () => {
    await panel.getByRole('button', { name: 'Vis hele dagsordenen' }).click();
    await panel.getByText('Tiden er en hjælp.', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'Notér, hvem der er med' }).click();
    await panel.getByLabel('Henrik Holmsted', { exact: true }).selectOption('partly');
    await panel.getByLabel('Freja Holmsted', { exact: true }).selectOption('absent');
    await expectSound(teams);

    await panel.getByRole('button', { name: /5 · / }).click();
    await panel.getByRole('radiogroup', { name: 'Hvornår mødes vi igen?' }).waitFor();
    await expectSound(teams);
    await teams.close();
  });

  step('the end of the follow-up', async () => {
    journey.wire.world.clock.set(new Date(meeting.start.getTime() + DAY_MS));
    const tab = await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`close/${meeting.caseKey}`)}` });
    await tabOf(tab).getByRole('heading', { name: 'Gør opfølgningen om Freja færdig' }).waitFor();

    await expectSound(tab);
  });
});

describe('Of all that was opened and typed', () => {
  const step = stepsOf(() => journey);

  step('nothing has told a calendar, a mail, a link or a device whom it is about', async () => {
    expect((await scanJourney(journey, WRITTEN, FILLS_FORM)).leaks).toEqual([]);
  });
});

async function openStatus(teams: Page): Promise<void> {
  await teams.getByRole('button', { name: 'Opfølgning' }).click();
  await tabOf(teams).getByRole('navigation', { name: 'Dele af status' }).waitFor({ state: 'attached' });
}

/** What the caseworker writes for the service where it has handed nothing in. */
async function takeDown(): Promise<void> {
  const graph = journey.wire.graph('mette');
  const lists = `/sites/localhost:${SARA_ROOM.path}:/lists`;
  const goals = (await graph.get<{ value: { fields: { Key: string; CaseKey: string; State: string; Priority: number } }[] }>(`${lists}/Goals/items?$expand=fields&$top=500`)).body.value;
  const [first] = goals.map(({ fields }) => fields).filter(({ CaseKey, State }) => CaseKey === meeting.caseKey && State === 'active').sort((a, b) => a.Priority - b.Priority);
  const Key = [meeting.followUpKey, first!.Key.split('|')[0], 'provider'].join('|');
  const rating = { value: 7, missingReason: null, ratedOn: '2026-11-16', beforeReveal: null };
  const fields = { Title: Key, Key, CaseKey: meeting.caseKey, FollowUpKey: meeting.followUpKey, GoalKey: first!.Key, Voice: 'provider', StatusNow: TAKEN_DOWN, RatingJson: JSON.stringify({ format: 1, value: rating }), CapturedInMeeting: true, SubmittedAt: '2026-11-16T08:00:00Z' };
  expect((await graph.post(`${lists}/Statuses/items`, { fields })).status).toBe(201);
}

/** Leaves no time in somebody's calendar. @returns what gives it back */
async function keepBusy(alias: string, from: string, to: string): Promise<() => Promise<unknown>> {
  const at = (day: string) => ({ dateTime: `${day}T00:00:00`, timeZone: 'Europe/Copenhagen' });
  const graph = journey.wire.graph(alias);
  const { body } = await graph.post<{ id: string }>('/me/events', { subject: 'Optaget', start: at(from), end: at(to), showAs: 'busy' });
  return () => graph.delete(`/me/events/${body.id}`);
}

/** In light, dark and high contrast: no rule is broken, and nobody has to scroll sideways. */
async function expectSound(page: Page, frame: Frame = ours(page)): Promise<void> {
  const findings: string[] = [];
  for (const theme of THEMES) {
    await wear(page, frame, theme);
    findings.push(...(await accessibilityFindings(frame)).map((finding) => `${theme}: ${finding}`));
    const overflow = await sidewaysOverflow(frame);
    if (overflow > 0) findings.push(`${theme}: ${overflow} px beyond its own width`);
  }
  await wear(page, frame, THEMES[0]);
  expect(findings).toEqual([]);
}

/** Our page in the host, wherever it is. */
function ours(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(journey.treklang.app));
  if (!frame) throw new Error('No page of ours is open');
  return frame;
}

/** Gives the stage so many pixels; what else is on the screen keeps its own. */
async function widen(page: Page, width: number): Promise<void> {
  const { width: now } = (await page.locator('iframe[data-frame-context="meetingStage"]').boundingBox())!;
  const screen = page.viewportSize()!;
  await page.setViewportSize({ ...screen, width: Math.round(screen.width + width - now) });
}

/** Background our page then has. */
const COLOURS = { Lyst: 'rgb\\(2\\d\\d, ', Mørkt: 'rgb\\([1-9]\\d?, ', 'Høj kontrast': 'rgb\\(0, 0, 0\\)' } as const;

/**
 * Chooses the theme in the host, and waits until our page follows. In high contrast a mail program's pane is told by the browser,
 * which then gives the colours itself.
 */
async function wear(page: Page, frame: Frame, theme: (typeof THEMES)[number]): Promise<void> {
  const isForced = theme === 'Høj kontrast' && page.url().includes('/outlook');
  await page.emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
  await chooseTheme(page, theme);
  if (isForced) return;
  await frame.waitForFunction((expected) => new RegExp(expected).test(getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor), COLOURS[theme]);
}

/** Makes the pane as narrow as it goes, by keyboard as anybody can. */
async function narrow(page: Page): Promise<void> {
  const edge = page.getByRole('separator', { name: 'Opgaverudens bredde' });
  await edge.focus();
  while (Number(await edge.getAttribute('aria-valuenow')) > NARROWEST) await edge.press('ArrowRight');
}
