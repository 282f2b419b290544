import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { type Journey, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import type { Allowance } from '../support/leakScan/allowances.ts';
import type { Written } from '../support/leakScan/forbiddenWords.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const REFERENCE = 'C6W1PZ';
const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const AGENDA = 'Dagsorden.docx';
const WIDE = { width: 1360, height: 900 };
const NARROW = { width: 280, height: 800 };

/** Why the meeting is changed: for the caseworkers, and for nobody who is invited. */
const WHY_MOVED = 'Samira skal til undersøgelse på sygehuset den dag.';
const WHY_CALLED_OFF = 'Malik er rejst til sin mormor for at få ro.';
const WRITTEN: readonly Written[] = [WHY_MOVED, WHY_CALLED_OFF].map((text) => ({ text, rooms: [] }));
const KEEPS_WHY: readonly Allowance[] = [
  { where: /^row authority Meetings$/, texts: new RegExp(`${WHY_MOVED}|${WHY_CALLED_OFF}`, 'g'), reason: 'The caseworkers’ own list knows why a meeting was changed.' },
];

let journey: Journey;
let malik: Convened;
let teams: Page;
let tab: FrameLocator;

beforeAll(async () => {
  journey = await startJourney('change meeting');
  malik = await meetingWithTab(journey, REFERENCE, SARA_ROOM);
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Mette moves the meeting about Malik', () => {
  step('finds the way in his case', async () => {
    teams = await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`case/${malik.caseKey}`)}`, size: WIDE });
    tab = tabOf(teams);
    await tab.getByText('Torsdag 10. december kl. 13.00–14.00').waitFor();

    await tab.getByRole('link', { name: 'Flyt mødet' }).click();
    await tab.getByRole('heading', { name: 'Hvornår?' }).waitFor();
    await tab.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });

    await expectSound();
  });

  step('is asked why, before anything is sent', async () => {
    await press('Flyt mødet');
    await tab.getByText('Skriv kort hvorfor.').waitFor();

    await expectSound();
    expect(await mailsOfSara()).toEqual(['Indkaldelse']);
  });

  step('takes the best time, says why, and is told what has been done', async () => {
    expect(await tab.locator('input[type=radio]:checked').locator('xpath=ancestor::label').innerText()).toContain('Mandag 7. december');
    await tab.getByLabel('Hvorfor?').fill(WHY_MOVED);
    await press('Flyt mødet');

    await expectFocused('Mødet er flyttet');
    await tab.getByText('Mandag 7. december kl. 8.00–9.00. Rådhuset, lokale 2.').waitFor();
    await tab.getByText('Materialet skal være her senest mandag 30. november.').waitFor();
    await expectSound();
  });

  step('reads the new time in the case, and why', async () => {
    await tab.getByRole('link', { name: 'Tilbage til borgeren' }).click();

    await tab.getByText('Mandag 7. december kl. 8.00–9.00').waitFor();
    await tab.getByText(`Flyttet 23. november: ${WHY_MOVED}`).waitFor();
  });
});

describe('Whoever is to come', () => {
  step('Sara finds one change in her own organisation’s Outlook, with the new time and no reason', async () => {
    expect(await mailsOfSara()).toEqual(['Ændring', 'Indkaldelse']);
    const { mail, words } = await newestOfSara();

    await mail.getByText('mandag den 7. december 2026 kl. 08.00–09.00').waitFor();
    expect(words).toMatch(/Mandag 7\. december 2026\s+kl\. 8\.00–9\.00/);
    expect(words).toContain('senest mandag 30. november 2026');
    expect(words).not.toMatch(TELLING);
    await mail.page().close();
  });

  step('the meeting itself has one agenda, made for the new time', async () => {
    const [agenda, ...more] = await agendasOfMeeting();

    expect(more).toEqual([]);
    expect(agenda).toContain('7. december 2026');
    expect(agenda).not.toMatch(/10\. december/);
    expect(agenda).not.toMatch(TELLING);
  });

  step('the room’s list of follow-ups says when the material is to be there now', async () => {
    const cells = await cellsOfFollowUp();

    expect(cells).toEqual(expect.arrayContaining(['Indkaldt', '07.12.2026 08.00', '07.12.2026 09.00', '30.11.2026']));
  });
});

describe('Mette calls it off', () => {
  step('is told what everybody will be told, and asked why', async () => {
    await tab.getByRole('link', { name: 'Aflys mødet' }).click();
    await tab.getByRole('heading', { name: 'Aflys mødet?' }).waitFor();
    await tab.getByText('”Mødet er aflyst. Du får besked om en ny tid.”', { exact: false }).waitFor();
    await expectSound();

    await press('Aflys mødet');
    await tab.getByText('Skriv kort hvorfor.').waitFor();

    await expectSound();
    expect(await mailsOfSara()).toEqual(['Ændring', 'Indkaldelse']);
  });

  step('says why, and is told what has been done', async () => {
    await tab.getByLabel('Hvorfor?').fill(WHY_CALLED_OFF);
    await press('Aflys mødet');

    await expectFocused('Mødet er aflyst');
    await tab.getByRole('link', { name: 'Find en ny tid' }).waitFor();
    await expectSound();
  });

  step('Sara finds it called off, in neutral words and without the reason', async () => {
    expect(await mailsOfSara()).toEqual(['Aflysning', 'Ændring', 'Indkaldelse']);
    const { mail, words } = await newestOfSara();

    expect(words).toContain('Mødet er aflyst. Du får besked om en ny tid.');
    expect(words).not.toMatch(TELLING);
    expect(await mail.getByRole('button', { name: 'Acceptér' }).count()).toBe(0);
    await mail.page().close();
  });

  step('the case has a time to find again, and so has the room’s list', async () => {
    await tab.getByRole('link', { name: 'Tilbage til borgeren' }).click();
    await tab.getByRole('link', { name: 'Find en tid' }).waitFor();
    await tab.getByText('Ikke indkaldt endnu.', { exact: false }).waitFor();

    const cells = await cellsOfFollowUp();
    expect(cells).toContain('Skal indkaldes');
    expect(cells.join(' ')).not.toContain('07.12.2026');
  });
});

describe('Of all that a changed meeting has sent', () => {
  step('nothing says whom it is about, and the reasons stay with the caseworkers', async () => {
    const { leaks, needless } = await scanJourney(journey, WRITTEN, KEEPS_WHY);

    expect(leaks).toEqual([]);
    expect(needless.filter(({ reason }) => KEEPS_WHY.some((own) => own.reason === reason))).toEqual([]);
  });
});

/** What would tell somebody who Malik is, where he lives, or why the meeting was changed. */
const TELLING = /Malik|Sandager|Samira|Sejlmager|S-2026-0128|900609|sygehus|undersøgelse|mormor/i;

const press = (name: string): Promise<void> => tab.getByRole('button', { name, exact: true }).click();

/** Where what was pressed is gone, the heading of what came of it takes the focus. */
async function expectFocused(heading: string): Promise<void> {
  const here = tab.getByRole('heading', { level: 1, name: heading });
  await here.waitFor();
  expect(await here.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
}

/** On a phone and on a desk: no rule is broken, and nobody has to scroll sideways. */
async function expectSound(): Promise<void> {
  const ours = teams.frames().find((one) => one.url().startsWith(journey.treklang.app));
  if (!ours) throw new Error('No page of ours is open');
  const findings: string[] = [];
  for (const size of [NARROW, WIDE]) {
    await teams.setViewportSize(size);
    findings.push(...(await accessibilityFindings(ours)).map((finding) => `${size.width}: ${finding}`));
    const overflow = await sidewaysOverflow(ours);
    if (overflow > 0) findings.push(`${size.width}: ${overflow} px beyond its own width`);
  }
  expect(findings).toEqual([]);
}

/** Kinds of the mails about this meeting in Sara's inbox at home, the newest first. */
async function mailsOfSara(): Promise<readonly string[]> {
  const inbox = await journey.openAs('sara', 'outlook', { at: '?view=mail' });
  const mails = mailsIn(inbox);
  await mails.first().waitFor();
  const texts = await mails.allInnerTexts();
  await inbox.close();
  return texts.map((text) => /Indkaldelse|Ændring|Aflysning|Svar/.exec(text)?.[0] ?? text);
}

/** Opens the newest of them. Close its page. */
async function newestOfSara(): Promise<{ readonly mail: Locator; readonly words: string }> {
  const inbox = await journey.openAs('sara', 'outlook', { at: '?view=mail' });
  await mailsIn(inbox).first().click();
  const mail = inbox.getByRole('article', { name: 'Mail' });
  await mail.getByRole('heading', { name: `Møde – ref. ${REFERENCE}` }).waitFor();
  const text = inbox.frameLocator('iframe[title="Mailens tekst"]').locator('body');
  await text.waitFor();
  return { mail, words: await text.innerText() };
}

const mailsIn = (inbox: Page): Locator => inbox.getByRole('region', { name: 'Indbakke' }).getByRole('button', { name: new RegExp(REFERENCE) });

/** What the files of the meeting in Mette’s calendar say. */
async function agendasOfMeeting(): Promise<readonly string[]> {
  const mette = journey.wire.graph('mette');
  const { value } = (await mette.get<{ value: { id: string; subject: string }[] }>('/me/calendarView?startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=500')).body;
  const meetings = value.filter(({ subject }) => subject.includes(REFERENCE));
  expect(meetings).toHaveLength(1);
  const files = (await mette.get<{ value: { name: string; contentBytes: string }[] }>(`/me/events/${meetings[0]!.id}/attachments`)).body.value;
  expect(files.map(({ name }) => name)).toEqual([AGENDA]);
  return files.map(({ contentBytes }) => wordsOfFile(Buffer.from(contentBytes, 'base64')));
}

const wordsOfFile = (bytes: Buffer): string => Object.values(unzipSync(bytes)).map((part) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');

/** Of the follow-up that is open, as SharePoint shows the list of the room. */
async function cellsOfFollowUp(): Promise<readonly string[]> {
  const page = await journey.openAs('mette', 'sharepoint', { at: `${SARA_ROOM.path}/Lists/FollowUps` });
  const row = page.getByRole('row').filter({ hasText: REFERENCE }).filter({ hasNotText: 'Afsluttet' });
  await row.waitFor();
  const cells = await row.getByRole('cell').allInnerTexts();
  await page.close();
  return cells.map((text) => text.trim());
}
