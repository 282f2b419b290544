import type { FrameLocator, Page } from 'playwright-core';
import { meeting as meetingDa } from '../../src/i18n/da/meeting.ts';
import { prepare as prepareDa } from '../../src/i18n/da/prepare.ts';
import { status as statusDa } from '../../src/i18n/da/status.ts';
import { terms as termsDa } from '../../src/i18n/da/terms.ts';
import { pieces as piecesDa } from '../../src/i18n/da/pieces.ts';
import { meeting as meetingEn } from '../../src/i18n/en/meeting.ts';
import { prepare as prepareEn } from '../../src/i18n/en/prepare.ts';
import { status as statusEn } from '../../src/i18n/en/status.ts';
import { terms as termsEn } from '../../src/i18n/en/terms.ts';
import { pieces as piecesEn } from '../../src/i18n/en/pieces.ts';
import { answerThemes } from '../support/answerThemes.ts';
import { choose, type Journey, openRoomsOf, panelOf, stageOf, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const FREJA = 'V3H8BN';
const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const SERVICE = 'Ungebo Sejlmageren';
const WISHES = ['Jeg vil ikke følges hver gang.', 'Jeg vil ikke bare gå.'] as const;
const WORDS_OF_SARA = 'Freja kører selv hjem.';
const WORDS_OF_FREJA = 'Det går. Bare ikke når bussen er fuld.';
const NOTE = 'Spørg til fredagen.';
const DECISION = 'Pædagog følger kun, når bussen er fuld.';
const FROM_ELSEWHERE = 'Pædagog følger kun om morgenen.';
const TOGETHER = 'Pædagog følger om morgenen, når bussen er fuld.';
const WHY_NOT_HENRIK = 'På arbejde.';
const NEXT_DUE = '2027-01-15';

/** The same meeting in both languages: what people write stays Danish, what the product says does not. */
describe.each([
  ['Danish', 'da-DK', { meeting: meetingDa, prepare: prepareDa, status: statusDa, terms: termsDa, pieces: piecesDa }],
  ['English', 'en-GB', { meeting: meetingEn, prepare: prepareEn, status: statusEn, terms: termsEn, pieces: piecesEn }],
] as const)('Freja’s meeting in %s', (language, locale, words) => {
  let journey: Journey;
  let meeting: Convened;
  let teams: Page;
  let lead: FrameLocator;
  const step = stepsOf(() => journey);

  beforeAll(async () => {
    journey = await startJourney(`freja ${language}`, locale);
    meeting = await meetingWithTab(journey, FREJA, SARA_ROOM);
  }, STEP_MS);

  afterAll(() => journey.close());

  step('Sara, who has switched to the municipality, rates both goals and hands the status in', async () => {
    openRoomsOf(journey, 'sara');
    const sara = await journey.openAs('sara', 'teams', { at: `/meet/${meeting.meetId}?tenant=fjordbro` });
    await sara.getByRole('button', { name: 'Opfølgning' }).click();
    const tab = tabOf(sara);
    const { goal, recommendation, life, review } = words.status;
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click();
    for (const [at, rating] of ['6', '6'].entries()) {
      await tab.getByRole('heading', { name: WISHES[at]! }).waitFor();
      await choose(tab, /^1\. /, rating);
      await tab.getByLabel(goal.workDone).fill('Øvet ni gange.');
      await tab.getByLabel(goal.statusNow).fill(WORDS_OF_SARA);
      await tab.getByLabel(goal.progress).selectOption('someProgress');
      await press(at === 0 ? words.status.nextGoal(2) : words.status.nextLife);
    }
    await tab.getByLabel(life.label).fill('Freja har fået fritidsjob.');
    await press(words.status.nextFunctioning);
    await answerThemes(tab, words.terms.change.same);
    await press(words.status.nextRecommendation);
    await choose(tab, recommendation.label, words.terms.recommendation.continue);
    await tab.getByLabel(recommendation.reason).fill('Det virker.');
    await press(words.status.nextReview);
    await press(review.submit);
    await tab.getByRole('dialog').getByRole('button', { name: review.submit }).click();
    await tab.getByRole('heading', { name: words.status.locked.heading('Mette') }).waitFor();
    await sara.close();
  });

  step('Mette sees in one look what is there, and writes what she wants to remember', async () => {
    const page = await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`case/${meeting.caseKey}`)}` });
    const tab = tabOf(page);
    await tab.getByText(words.prepare.citizen.missing('Freja')).waitFor();
    await tab.getByText(words.prepare.change(1, SERVICE, '7', '6')).waitFor();

    await tab.getByLabel(words.prepare.notes).fill(NOTE);
    await tab.getByText(/^(Gemt kl\.|Saved )/).waitFor();

    expect(await rows('/sites/treklang-boern-unge', 'PrivateNotes')).toContainEqual(expect.objectContaining({ Key: meeting.followUpKey, NoteText: NOTE }));
    await page.close();
  });

  step('at the first goal three voices are heard, and the stage shows the citizen’s', async () => {
    journey.wire.world.clock.set(new Date(meeting.start.getTime() + 60_000));
    teams = await journey.openAs('mette', 'teams', { at: `/meet/${meeting.meetId}` });
    await teams.getByRole('button', { name: 'Deltag' }).click();
    lead = panelOf(teams);
    await lead.getByText(WORDS_OF_SARA).waitFor();
    await lead.getByRole('button', { name: words.meeting.stage.show }).click();
    await stageOf(teams).getByText(WISHES[0], { exact: false }).waitFor();

    await write('citizen', words.meeting.voices.askCitizen('Freja'), words.meeting.write.citizenRating('Freja'), words.meeting.write.citizen('Freja'), WORDS_OF_FREJA);
    await write('authority', words.meeting.voices.askAuthority, words.meeting.write.authority, words.meeting.write.authorityText, 'Vi ser det samme.');

    await stageOf(teams).getByText(WORDS_OF_FREJA, { exact: false }).waitFor();
    await decide(words.terms.decision.adjust);
  });

  step('without net she writes on, and what another window wrote meanwhile is put together with hers', async () => {
    const profile = await journey.profileOf('mette');
    await stageOf(teams).getByText(words.meeting.onStage.decided.adjust, { exact: false }).waitFor();
    await profile.setOffline(true);
    await lead.getByLabel(words.meeting.decide.text).fill(DECISION);
    await lead.getByText(words.pieces.unsent.waiting(1), { exact: false }).first().waitFor();
    await changeElsewhere();
    await profile.setOffline(false);
    // What the browser says of a line that was cut is no fault of the page.
    journey.takeProblems();

    // Nothing takes the field from under her: both texts come when she leaves it.
    await lead.getByText(words.meeting.conflictWaiting(1)).waitFor();
    await lead.getByLabel(words.meeting.decide.text).press('Tab');
    await lead.getByRole('heading', { name: words.meeting.conflictTitle.text }).waitFor();
    await lead.getByText(FROM_ELSEWHERE).first().waitFor();
    await lead.getByLabel(words.pieces.conflict.merge).fill(TOGETHER);
    await lead.getByRole('button', { name: words.pieces.conflict.saveMerged }).click();

    await stageOf(teams).getByText(TOGETHER, { exact: false }).waitFor();
    expect((await rows(SARA_ROOM.path, 'Decisions')).map(({ DecisionText }) => DecisionText)).toContain(TOGETHER);
  });

  step('the second goal is decided, and somebody’s absence is explained', async () => {
    await lead.getByRole('button', { name: words.meeting.nextGoal }).click();
    await lead.getByRole('heading', { name: WISHES[1] }).waitFor();
    await stageOf(teams).getByText(WISHES[1], { exact: false }).waitFor();
    await write('citizen', words.meeting.voices.askCitizen('Freja'), words.meeting.write.citizenRating('Freja'), words.meeting.write.citizen('Freja'), WORDS_OF_FREJA);
    await decide(words.terms.decision.continue);
    await lead.getByRole('button', { name: words.meeting.showAgenda }).click();
    await lead.getByRole('button', { name: words.meeting.attendance.note }).click();
    await lead.getByLabel('Henrik Holmsted', { exact: true }).selectOption('absent');
    await lead.getByLabel(words.meeting.attendance.reason('Henrik Holmsted')).fill(WHY_NOT_HENRIK);
  });

  if (language === 'Danish') {
    step('Sara opens the stage on a screen of her own, and it stands where the meeting is', async () => {
      await lead.getByRole('button', { name: words.meeting.stage.shown }).click();
      await lead.getByRole('button', { name: words.meeting.stage.togetherAct }).click();
      const sara = await journey.openAs('sara', 'teams', { at: `/meet/${meeting.meetId}?tenant=fjordbro` });
      await sara.getByRole('button', { name: 'Deltag' }).click();

      await stageOf(sara).getByText(WISHES[1], { exact: false }).waitFor();
      expect(await stageOf(sara).locator('body').innerText()).not.toContain(NOTE);
      await sara.close();
    });
  }

  step('the next date is set, and the meeting ends with all of it in the room', async () => {
    await lead.getByRole('button', { name: /^5 · / }).click();
    await choose(lead, words.meeting.again.question, words.meeting.again.other);
    await lead.getByLabel(words.meeting.again.otherLabel, { exact: true }).fill(NEXT_DUE);
    await lead.getByRole('button', { name: words.meeting.finishMeeting }).click();
    await lead.getByRole('heading', { name: words.meeting.held.title }).waitFor();

    const followUp = (await rows(SARA_ROOM.path, 'FollowUps')).find(({ Key }) => Key === meeting.followUpKey);
    expect(followUp).toMatchObject({ State: 'held', AttendanceJson: expect.stringContaining(WHY_NOT_HENRIK) as string });
    expect((await rows(SARA_ROOM.path, 'Drafts')).map(({ DraftText }) => DraftText).join()).toContain(NEXT_DUE);
    expect(JSON.stringify(await Promise.all(['Decisions', 'Statuses', 'Reports', 'FollowUps'].map((list) => rows(SARA_ROOM.path, list))))).not.toContain(NOTE);
  });

  async function write(voice: 'citizen' | 'authority', ask: string, rating: string, field: string, text: string): Promise<void> {
    await lead.getByRole('button', { name: ask }).click();
    await choose(lead, rating, voice === 'citizen' ? '5' : '6');
    await lead.getByLabel(field).fill(text);
    await lead.getByRole('button', { name: words.meeting.write.done }).click();
    await lead.getByText(text, { exact: false }).first().waitFor();
  }

  async function decide(what: string): Promise<void> {
    await choose(lead, words.meeting.decide.question, what);
    await choose(lead, words.meeting.decide.agrees('Freja'), words.terms.agreement.yes);
  }

  /** In another window of the same person. */
  async function changeElsewhere(): Promise<void> {
    const list = `/sites/localhost:${SARA_ROOM.path}:/lists/Decisions/items`;
    const { body } = await journey.wire.graph('mette').get<Rows>(`${list}?$expand=fields&$top=1000`);
    const row = body.value.find(({ fields }) => fields['FollowUpKey'] === meeting.followUpKey);
    await journey.wire.graph('mette').patch(`${list}/${row!.id}/fields`, { DecisionText: FROM_ELSEWHERE });
  }

  async function rows(site: string, list: string): Promise<readonly Rows['value'][number]['fields'][]> {
    const { body } = await journey.wire.graph('mette').get<Rows>(`/sites/localhost:${site}:/lists/${list}/items?$expand=fields&$top=1000`);
    return body.value.map(({ fields }) => fields);
  }
});

interface Rows {
  readonly value: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[];
}
