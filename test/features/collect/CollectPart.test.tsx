import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { type CaseFile, Failure, type LegalBasis, NOTHING_ASKED, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { CollectPart } from '../../../src/features/collect/index.ts';
import { recordActorInput } from '../../../src/flows/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { aKey, aMeeting, aReport, aRoomFile, aStatus, recorded } from '../../builders/index.ts';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { aCaseFile } from '../../builders/aCaseFile.ts';
import { Wire } from '../../flows/support/fakeList.ts';
import { AYSE, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';

jest.setTimeout(60_000);
// A browser has these; the simulated page has not.
beforeAll(() => {
  Object.assign(globalThis, { TextEncoder });
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
});

const FOLLOW_UP = aConvenedFollowUp();
const CONSENT: LegalBasis = { kind: 'consent', givenOn: toCalendarDay('2026-11-03') };
const QUESTION = { participantKey: aKey('school'), name: 'Karen Skole', organisation: 'Skolen', text: 'Hvordan går det i timerne?', dueOn: toCalendarDay('2026-11-26'), basis: CONSENT };
const MEETING = recorded(aMeeting({ key: FOLLOW_UP.meetingKey!, asks: { ...NOTHING_ASKED, questions: [QUESTION] } }));

function aFile(room: Parameters<typeof aRoomFile>[0] = {}): CaseFile {
  return aCaseFile({ rooms: [aRoomFile({ followUps: [recorded(FOLLOW_UP)], ...room })], meetings: [MEETING] });
}

/** The room as the authority's store has it: the follow-up is there to be answered on. */
function aTown(): Municipality {
  const town = Municipality.withRooms('rumabcde');
  town.room('rumabcde').followUps.write(FOLLOW_UP, METTE);
  return town;
}

async function open(file: CaseFile, { town = aTown(), wire = new Wire() } = {}) {
  let show: (file: CaseFile) => void = () => undefined;
  const Page = () => {
    const [read, setRead] = useState(file);
    useEffect(() => void (show = setRead), []);
    return <CollectPart file={read} isFresh={false} pageOf={(room, key) => `https://app.example/web.html#/r/${room}/f/${key}`} />;
  };
  const shown = await renderScreen(
    <StoreProvider {...storeHere(town.storeOf(METTE, wire))}>
      <Page />
    </StoreProvider>,
    { words: ['collect'] },
  );
  return { ...shown, town, wire, show: (read: CaseFile) => act(() => show(read)) };
}

/** What is written on leaving has been written. */
async function leftBehind(): Promise<void> {
  await act(async () => {
    for (let step = 0; step < 50; step += 1) await Promise.resolve();
  });
}

const followUpIn = (town: Municipality) => [...town.room('rumabcde').followUps.rows.values()].find(({ key }) => key === FOLLOW_UP.key);
const reportsIn = (town: Municipality) => [...town.room('rumabcde').reports.rows.values()];

describe('CollectPart', () => {
  it('has a reminder to send while the status is missing, that names nobody and nothing', async () => {
    const { user } = await open(aFile());
    expect(screen.getByText('Status er ikke kommet endnu. Fristen er mandag 30. november.')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'Skriv en påmindelse' })[0]!);

    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til påmindelsen' }).value;
    expect(text).toContain('ref. Q2W3E4');
    expect(text).toContain(`https://app.example/web.html#/r/rumabcde/f/${FOLLOW_UP.key}`);
    expect(text).not.toMatch(/Viola|Prøve/);
  });

  it('tells of a report how complete it is, and asks once whether it was of use', async () => {
    const statuses = [recorded(aStatus({ followUpKey: FOLLOW_UP.key }))];
    const { user, town } = await open(aFile({ statuses, reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key }))] }));
    expect(screen.getByText('1 af 1 mål er med')).toBeVisible();
    expect(screen.getByText('Til tiden')).toBeVisible();

    await user.click((await screen.findAllByRole('button', { name: 'Gem svaret' }))[0]!);
    expect(screen.getByText('Vælg et svar først.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'I høj grad' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad manglede, eller hvad hjalp?' }), 'Gode eksempler');
    await user.click(screen.getAllByRole('button', { name: 'Gem svaret' })[0]!);

    await waitFor(() => expect(followUpIn(town)?.usefulness).toEqual({ score: 4, text: 'Gode eksempler', answeredOn: '2026-11-23' }));
  });

  it('says that a report was changed after it was received, with every edition', async () => {
    const edition = (at: number) => ({ mark: `m${at}`, submittedAt: toInstant(`2026-11-2${at}T12:00:00Z`), receivedAt: toInstant(`2026-11-2${at}T13:00:00Z`), fileName: 'Status.docx', fileUrl: `https://fjordbro.example/${at}`, author: 'Sara Lund' });
    const followUps = [recorded({ ...FOLLOW_UP, received: [edition(0), edition(1)] })];

    await open(aFile({ followUps, reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key, submittedAt: toInstant('2026-11-21T12:00:00Z') }))] }));

    expect(screen.getByText(/Ændret efter indsendelsen/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: /udgave/ }).map((link) => link.getAttribute('href'))).toEqual(['https://fjordbro.example/0', 'https://fjordbro.example/1']);
  });

  it('takes in what an other actor answered, on the basis they were asked on', async () => {
    const { user, town } = await open(aFile());
    const school = within(screen.getByRole('group', { name: 'Skolen' }));
    expect(school.getByText('Spurgt. Svarer senest 26. november.')).toBeVisible();

    await user.click(school.getByRole('button', { name: 'Skriv svaret ind' }));
    await user.type(await school.findByRole('textbox', { name: 'Hvad svarede de?' }), 'Det går godt.');
    await user.click(school.getByRole('button', { name: 'Gem svaret' }));

    await waitFor(() => expect(reportsIn(town)).toMatchObject([{ actor: 'Skolen', statement: 'Det går godt.', basis: CONSENT, mode: 'proxy' }]));
  });

  it('says what is wrong with an answer of somebody else, at its place', async () => {
    const { user, town } = await open(aFile());
    await user.click(screen.getByRole('button', { name: 'Skriv noget ind fra en anden' }));
    await user.click(await screen.findByRole('button', { name: 'Gem svaret' }));
    expect(screen.getByText('Skriv, hvem det er fra.')).toBeVisible();
    expect(screen.getByText('Skriv, hvad de svarede.')).toBeVisible();
    expect(screen.getByText('Vælg, på hvilket grundlag svaret er indhentet.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hvem er det fra?' })).toHaveFocus();

    await user.type(screen.getByRole('textbox', { name: 'Hvem er det fra?' }), 'STU');
    await user.type(screen.getByRole('textbox', { name: 'Hvad svarede de?' }), 'Møder til tiden');
    await user.click(screen.getByRole('radio', { name: 'Samtykke' }));
    await user.type(screen.getByLabelText('Samtykke givet den'), '2027-01-01');
    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));

    expect(screen.getByText(/Det kan ikke være i fremtiden/)).toBeVisible();
    expect(reportsIn(town)).toEqual([]);
  });

  it('loses no word that was typed and not saved', async () => {
    const { user, town, unmount } = await open(aFile());
    await user.click(screen.getByRole('button', { name: 'Skriv noget ind fra en anden' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), 'Møder til tiden');
    unmount();
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Møder til tiden'));

    const again = await open(aFile(), { town });
    await again.user.click(screen.getByRole('button', { name: 'Skriv noget ind fra en anden' }));

    expect(await screen.findByRole('textbox', { name: 'Hvad svarede de?' })).toHaveValue('Møder til tiden');
  });

  it('keeps what two windows of one person write of the same answer, and says so', async () => {
    const town = aTown();
    const [first, second] = [await open(aFile(), { town }), await open(aFile(), { town })];
    for (const { user, container } of [first, second]) await user.click(within(container).getByRole('button', { name: 'Skriv svaret ind' }));
    const fieldOf = ({ container }: typeof first) => within(container).findByRole('textbox', { name: 'Hvad svarede de?' });
    const inRoom = () => [...town.room('rumabcde').drafts.values()].map(({ text }) => text).join();
    await fieldOf(second);
    await first.user.type(await fieldOf(first), 'Det går godt.');
    await waitFor(() => expect(inRoom()).toContain('Det går godt.'));

    await second.user.type(await fieldOf(second), 'Han er glad.');

    expect(await within(second.container).findByText(/Svaret er rettet, siden du begyndte/)).toBeVisible();
    expect(await fieldOf(second)).toHaveValue('Det går godt.\n\nHan er glad.');
    expect(inRoom()).toContain('Det går godt.\\n\\nHan er glad.');
  });

  it('shows both texts where a colleague typed the answer in meanwhile', async () => {
    const { user, town } = await open(aFile());
    await user.click(screen.getByRole('button', { name: 'Skriv svaret ind' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), 'Det går godt.');
    await recordActorInput(town.storeOf(AYSE), 'rumabcde', FOLLOW_UP, { actor: 'Skolen', text: 'Det går skidt.', basis: CONSENT, toldOn: toCalendarDay('2026-11-23') }, null, toInstant('2026-11-23T07:00:00Z'));

    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));

    expect(await screen.findByText(/Svaret er rettet, siden du begyndte/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hvad svarede de?' })).toHaveValue('Det går skidt.\n\nDet går godt.');
    expect(reportsIn(town)).toMatchObject([{ statement: 'Det går skidt.' }]);
    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));
    await waitFor(() => expect(reportsIn(town)).toMatchObject([{ statement: 'Det går skidt.\n\nDet går godt.' }]));
  });

  it('leaves no draft of an answer that was saved before the draft was', async () => {
    const statuses = [recorded(aStatus({ followUpKey: FOLLOW_UP.key }))];
    const { user, town, unmount } = await open(aFile({ statuses, reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key }))] }));
    await user.click(await screen.findByRole('radio', { name: 'I høj grad' }));
    await user.click(screen.getAllByRole('button', { name: 'Gem svaret' })[0]!);
    await waitFor(() => expect(followUpIn(town)?.usefulness).toMatchObject({ score: 4 }));
    await leftBehind();

    unmount();
    await leftBehind();

    expect([...town.room('rumabcde').drafts.values()].filter(({ text }) => text !== '')).toEqual([]);
  });

  it('shows both texts where a colleague changed the answer after a draft was begun, and says so', async () => {
    const town = aTown();
    const answer = { actor: 'Skolen', text: 'Det går.', basis: CONSENT, toldOn: toCalendarDay('2026-11-20') };
    const before = await recordActorInput(town.storeOf(METTE), 'rumabcde', FOLLOW_UP, answer, null, toInstant('2026-11-20T08:00:00Z'));
    const { user, unmount } = await open(aFile({ reports: [before] }), { town });
    await user.click(screen.getByRole('button', { name: 'Ret svaret' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), ' Fint.');
    await user.clear(screen.getByLabelText('Samtykke givet den'));
    await user.type(screen.getByLabelText('Samtykke givet den'), '2026-11-05');
    unmount();
    await waitFor(() => expect([...town.room('rumabcde').drafts.values()][0]?.text).toContain('Det går. Fint.'));
    const now = await recordActorInput(town.storeOf(AYSE), 'rumabcde', FOLLOW_UP, { ...answer, text: 'Han er glad.', basis: { kind: 'law', paragraph: 'SEL § 167' } }, before, toInstant('2026-11-21T08:00:00Z'));

    const again = await open(aFile({ reports: [now] }), { town });
    await again.user.click(screen.getByRole('button', { name: 'Ret svaret' }));

    expect(await screen.findByRole('textbox', { name: 'Hvad svarede de?' })).toHaveValue('Han er glad.\n\nDet går. Fint.');
    expect(screen.getByText(/Svaret er rettet, siden du begyndte/)).toBeVisible();
    expect(screen.getByText('Du havde selv valgt: Samtykke givet 5. november 2026.')).toBeVisible();
  });

  it('shows both texts where the answer is read anew while it is being changed', async () => {
    const town = aTown();
    const answer = { actor: 'Skolen', text: 'Det går.', basis: CONSENT, toldOn: toCalendarDay('2026-11-20') };
    const before = await recordActorInput(town.storeOf(METTE), 'rumabcde', FOLLOW_UP, answer, null, toInstant('2026-11-20T08:00:00Z'));
    const { user, show } = await open(aFile({ reports: [before] }), { town });
    await user.click(screen.getByRole('button', { name: 'Ret svaret' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), ' Fint.');
    const now = await recordActorInput(town.storeOf(AYSE), 'rumabcde', FOLLOW_UP, { ...answer, text: 'Han er glad.' }, before, toInstant('2026-11-21T08:00:00Z'));

    show(aFile({ reports: [now] }));
    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));

    expect(await screen.findByText(/Svaret er rettet, siden du begyndte/)).toBeVisible();
    expect(reportsIn(town)).toMatchObject([{ statement: 'Han er glad.' }]);
  });

  it('writes no older basis over a colleague’s that was not seen: theirs stands in the form, and what gave way is told', async () => {
    const town = aTown();
    const answer = { actor: 'Skolen', text: 'Det går.', basis: CONSENT, toldOn: toCalendarDay('2026-11-20') };
    const before = await recordActorInput(town.storeOf(METTE), 'rumabcde', FOLLOW_UP, answer, null, toInstant('2026-11-20T08:00:00Z'));
    const { user } = await open(aFile({ reports: [before] }), { town });
    await user.click(screen.getByRole('button', { name: 'Ret svaret' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), ' Fint.');
    await user.clear(screen.getByLabelText('Samtykke givet den'));
    await user.type(screen.getByLabelText('Samtykke givet den'), '2026-11-05');
    const law: LegalBasis = { kind: 'law', paragraph: 'SEL § 167' };
    await recordActorInput(town.storeOf(AYSE), 'rumabcde', FOLLOW_UP, { ...answer, text: 'Han er glad.', basis: law }, before, toInstant('2026-11-21T08:00:00Z'));

    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));

    expect(await screen.findByText('Du havde selv valgt: Samtykke givet 5. november 2026.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Lov' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /Paragraf/ })).toHaveValue('SEL § 167');
    await user.click(screen.getByRole('radio', { name: 'Samtykke' }));
    expect(screen.getByText(/Du havde selv valgt/)).toBeVisible();
    await user.type(screen.getByLabelText('Samtykke givet den'), '2026-11-05');
    expect(screen.queryByText(/Du havde selv valgt/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Lov' }));
    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));
    await waitFor(() => expect(reportsIn(town)).toMatchObject([{ statement: 'Han er glad.\n\nDet går. Fint.', basis: law }]));
  });

  it('shows both texts where a colleague told otherwise of what use a report was', async () => {
    const file = aFile({ statuses: [recorded(aStatus({ followUpKey: FOLLOW_UP.key }))], reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key }))] });
    const town = aTown();
    const row = followUpIn(town)!;
    const { user } = await open(aCaseFile({ ...file, rooms: file.rooms.map((room) => ({ ...room, followUps: [row] })) }), { town });
    await user.click(await screen.findByRole('radio', { name: 'I høj grad' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad manglede, eller hvad hjalp?' }), 'Gode eksempler');
    town.room('rumabcde').followUps.write({ ...row, usefulness: { score: 2, text: 'For langt', answeredOn: toCalendarDay('2026-11-22') } }, AYSE);

    await user.click(screen.getAllByRole('button', { name: 'Gem svaret' })[0]!);

    expect(await screen.findByText(/Svaret er rettet, siden du begyndte/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hvad manglede, eller hvad hjalp?' })).toHaveValue('For langt\n\nGode eksempler');
    expect(followUpIn(town)?.usefulness).toMatchObject({ text: 'For langt' });
    expect(screen.getByText('Du havde selv valgt: I høj grad.')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Gem svaret' })[0]!);
    await waitFor(() => expect(followUpIn(town)?.usefulness).toMatchObject({ text: 'For langt\n\nGode eksempler' }));
  });

  it('says what is kept when saving fails', async () => {
    const { user, wire } = await open(aFile());
    await user.click(screen.getByRole('button', { name: 'Skriv svaret ind' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hvad svarede de?' }), 'Det går godt.');
    wire.send = (name) => Promise.reject(new Failure('busy', name));

    await user.click(screen.getByRole('button', { name: 'Gem svaret' }));

    expect(await screen.findByRole('heading', { name: 'Svaret blev ikke gemt' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hvad svarede de?' })).toHaveValue('Det går godt.');
  });

  it('takes no word while an answer is on its way: it would be in neither the answer nor a draft', async () => {
    const statuses = [recorded(aStatus({ followUpKey: FOLLOW_UP.key }))];
    const { user, wire } = await open(aFile({ statuses, reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key }))] }));
    const school = within(screen.getByRole('group', { name: 'Skolen' }));
    await user.click(school.getByRole('button', { name: 'Skriv svaret ind' }));
    await user.type(await school.findByRole('textbox', { name: 'Hvad svarede de?' }), 'Det går godt.');
    await user.click(await screen.findByRole('radio', { name: 'I høj grad' }));
    wire.send = () => new Promise(() => undefined);

    for (const save of screen.getAllByRole('button', { name: 'Gem svaret' })) await user.click(save);

    const fields = [school.getByRole('textbox', { name: 'Hvad svarede de?' }), screen.getByRole('radio', { name: 'I høj grad' }), screen.getAllByRole('textbox')[0]!];
    for (const field of fields) expect(field).toBeDisabled();
  });
});
