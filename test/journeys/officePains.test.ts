import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type Journey, paneOf, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';

const AGENDA = 'Dagsorden.docx';
const NOAH = 'Noah Lindegård';
/** Somebody of whom Outlook is known to leave out the apostrophe’s owner. */
const OHARA = "siobhan.o'hara@skolen.example";
const PEOPLE = ['anja.lindegaard@borger.example', 'dorthe.winther@fjordbro.example', 'jonas.holm@birkelund.example', OHARA];
const FIELDS = ['Emne', 'Tid', 'Sted', 'Deltagere', 'Tekst', 'Dagsorden', 'Forbindelse'];

/** What each pain keeps out of the form, in the pane’s words for it. */
const PAINS = [
  { pain: 'apostrophesIgnored', lacks: ['Deltagere'], title: `Skriv ${OHARA} ind, før du sender` },
  { pain: 'recipientsIgnored', lacks: ['Deltagere'], title: /^Skriv .*anja\.lindegaard.*jonas\.holm.*ind, før du sender$/ },
  { pain: 'attendeesMissing', lacks: ['Deltagere'], title: /^Skriv .*anja\.lindegaard.*jonas\.holm.*ind, før du sender$/ },
  { pain: 'attachmentsVanish', lacks: ['Dagsorden'], title: 'Dagsorden kom ikke med' },
  { pain: 'attachmentsHang', lacks: ['Dagsorden'], title: 'Vi ved ikke, om det kom med: Dagsorden' },
  { pain: 'neverSaved', lacks: ['Forbindelse'], title: 'Forbindelse kom ikke med' },
] as const;

let journey: Journey;
let outlook: Page;
let pane: FrameLocator;

beforeAll(async () => {
  journey = await startJourney('office pains');
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Mette fills the appointment she has opened in Outlook', () => {
  step('finds time and people for Noah beside a new appointment', async () => {
    await openForm('organizerAmongAttendees');
    await press('Tilføj deltager');
    await pane.getByRole('searchbox').fill(OHARA);
    await pane.getByRole('radio', { name: 'Øvrig aktør' }).check();
    await press(`Tilføj ${OHARA}`);
    await press('Videre: find en tid');
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill('Rådhuset, lokale 2');
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
    await press('Videre: dagsorden');
    await press('Videre: se det igennem');
    await pane.getByRole('heading', { name: 'Ser det rigtigt ud?' }).waitFor();
  });

  step('takes the organizer, whom Outlook lists among those invited, for nobody who is missing', async () => {
    await fill();

    expect(await lacking()).toEqual([]);
    await expectWhole();
  });

  for (const { pain, lacks, title } of PAINS) {
    step(`is told what did not come where Outlook has the pain ${pain}, and gets it there by trying again`, async () => {
      await outlook.close();
      await openForm(pain);
      await press('Fortryd indkaldelsen');
      await press('Tilbage til mødet');

      await fill();
      await pane.getByRole('heading', { name: title }).waitFor();
      expect(await lacking()).toEqual(lacks);
      expect(await pane.getByText('Slå Teams-møde til', { exact: false }).count()).toBe(0);

      await journey.wire.admin('/switches', { officePains: '' });
      await press('Prøv igen');
      await pane.getByText('Slå Teams-møde til', { exact: false }).waitFor();
      expect(await lacking()).toEqual([]);
      await expectWhole();
    });
  }
});

async function openForm(pain: string): Promise<void> {
  await journey.wire.admin('/switches', { officePains: pain });
  outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
  pane = paneOf(outlook);
  await pane.getByRole('link', { name: NOAH }).click();
  await pane.getByRole('link', { name: /^(Find en tid|Se den, eller fortryd)$/ }).click();
}

const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();

async function fill(): Promise<void> {
  await press('Udfyld aftalen i Outlook i stedet');
  await pane.getByRole('heading', { name: 'Udfyldt i din aftale' }).waitFor();
}

/** The fields the pane says are not there. */
async function lacking(): Promise<readonly string[]> {
  const rows = pane.locator('dl > div');
  expect(await rows.locator('dt').allInnerTexts()).toEqual(FIELDS);
  return rows.filter({ has: pane.locator('dd strong') }).locator('dt').allInnerTexts();
}

/** What stands in Outlook’s own form, whatever the pane says of it. */
async function expectWhole(): Promise<void> {
  const form = outlook.getByRole('region', { name: 'Ny aftale' });
  expect([...(await addressesIn(form))].sort()).toEqual([...PEOPLE].sort());
  expect(await form.getByText(AGENDA, { exact: false }).count()).toBe(1);
  expect(await form.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe('Møde – ref. M9R2LD');
  expect(await form.getByRole('textbox', { name: 'Sted' }).inputValue()).toBe('Rådhuset, lokale 2');
}

const addressesIn = (form: Locator): Promise<readonly string[]> => form.getByRole('list', { name: 'Obligatoriske deltagere: valgt' }).getByRole('listitem').evaluateAll((items) => items.map((item) => item.getAttribute('title') ?? ''));
