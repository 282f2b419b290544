import { screen, within } from '@testing-library/react';
import type { FollowUp, RoomFile } from '../../../src/domain/index.ts';
import { localVoice } from '../../../src/features/status/together/localVoice.ts';
import { Together } from '../../../src/features/status/together/Together.tsx';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { aContract, aGoal, aReport, aRoomFile, aScale, aStatus, recorded } from '../../builders/index.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const FOLLOW_UP = aConvenedFollowUp();

async function open({ room = {}, followUp = {}, language = 'da' }: { readonly room?: Partial<RoomFile>; readonly followUp?: Partial<FollowUp>; readonly language?: 'da' | 'en' } = {}) {
  const back = jest.fn();
  const shown = await renderScreen(<Together room={aRoomFile(room)} followUp={{ ...FOLLOW_UP, ...followUp }} onBack={back} />, { words: ['status'], language });
  return { ...shown, back };
}

/** A browser's voices; the simulated page has none. */
function giveVoices(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const speech = { getVoices: () => voices, speak: jest.fn(), cancel: jest.fn(), addEventListener: jest.fn(), removeEventListener: jest.fn() };
  Object.assign(globalThis, { speechSynthesis: speech, SpeechSynthesisUtterance: class { constructor(readonly text: string) {} } });
  return speech;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

describe('Together', () => {
  it('says what the meeting is about in plain questions, in the order of the agenda', async () => {
    await open();

    const items = within(screen.getByRole('region', { name: 'Det skal vi tale om' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toBe('Hvordan går det med dine mål?');
    expect(items.at(-1)).toBe('Hvornår mødes vi igen?');
    expect(items).toHaveLength(FOLLOW_UP.agenda.length);
  });

  it('begins each goal with the citizen’s own words, and asks for them where there are none', async () => {
    await open({ room: { goals: [recorded(aGoal({ citizenWording: 'Jeg vil cykle selv' }))] } });
    const goal = screen.getByRole('region', { name: 'Dit mål 1' });
    expect(within(goal).getByText(/Jeg vil cykle selv/)).toBeVisible();
    expect(within(goal).queryByText('Hvordan vil du selv sige det?')).not.toBeInTheDocument();
  });

  it('asks how the citizen would say it where nobody has asked yet', async () => {
    await open({ room: { goals: [recorded(aGoal({ citizenWording: ' ' }))] } });

    expect(screen.getByText('Hvordan vil du selv sige det?')).toBeVisible();
  });

  it('shows the levels to point at, better to the right, and no figure anybody has given', async () => {
    const scale = aScale({ direction: -1, construct: 'supportNeed' });
    await open({ room: { scales: { [scale.key]: scale }, statuses: [recorded(aStatus({ followUpKey: FOLLOW_UP.key, statusNow: 'Hemmeligt' }))], reports: [recorded(aReport({ followUpKey: FOLLOW_UP.key, lifeSituation: 'Hemmeligt' }))] } });

    const levels = screen.getByRole('img', { name: new RegExp(`^${scale.max} = `) });
    expect(levels.textContent).toMatch(/^10987654321/);
    expect(screen.queryByText(/Hemmeligt/)).not.toBeInTheDocument();
  });

  it('shows no levels where status in words is agreed', async () => {
    await open({ room: { contract: recorded(aContract({ materialForm: { prose: true, number: false } })) } });

    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it.each([
    [{ wish: 'notAsked', whom: '' }, 'Du må gerne tage en med, som du er tryg ved. Sig det til rådgiveren før mødet.'],
    [{ wish: 'none', whom: '' }, 'Du har sagt, at du ikke vil have andre med. Du må gerne ombestemme dig.'],
    [{ wish: 'yes', whom: 'sin moster' }, 'Du har sagt, at du vil have sin moster med.'],
    [{ wish: 'yes', whom: ' ' }, 'Du har sagt, at du vil have nogen med.'],
  ] as const)('says whom the citizen may bring: %o', async (citizenInvites, text) => {
    await open({ followUp: { citizenInvites } });

    expect(screen.getByText(text)).toBeVisible();
  });

  it('says who decides, and that there is somebody to talk with alone', async () => {
    await open();

    expect(screen.getByText('Prøvegården kan foreslå noget. Det er dig og kommunen, der beslutter.')).toBeVisible();
    expect(screen.getByText(/Så bed om at tale med rådgiveren alene/)).toBeVisible();
  });

  it('has nothing to write in, and leads back', async () => {
    const { user, back } = await open();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Tilbage' }));

    expect(back).toHaveBeenCalledTimes(1);
  });

  it('reads the whole page aloud with a voice of this device, and stops', async () => {
    const speech = giveVoices([{ lang: 'da-DK', localService: true }]);
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Læs højt' }));
    const said = speech.speak.mock.calls.map(([utterance]) => (utterance as { readonly text: string }).text);
    expect(said[0]).toBe('Dit møde');
    expect(said).toContain('Hvad går godt?');
    await user.click(screen.getByRole('button', { name: 'Stop oplæsning' }));

    expect(speech.cancel).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Læs højt' })).toBeVisible();
  });

  it('sends no word to a voice that speaks elsewhere', async () => {
    giveVoices([{ lang: 'da-DK', localService: false }, { lang: 'en-US', localService: true }]);
    await open();

    expect(screen.queryByRole('button', { name: 'Læs højt' })).not.toBeInTheDocument();
    expect(localVoice('en')).toMatchObject({ lang: 'en-US' });
  });

  it('says in English what it says in Danish', async () => {
    await open({ language: 'en' });

    expect(screen.getByRole('heading', { level: 1, name: 'Your meeting' })).toBeVisible();
    expect(screen.getAllByText('What goes well?')[0]).toBeVisible();
  });
});
