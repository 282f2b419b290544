import { screen, within } from '@testing-library/react';
import type { RoomFile } from '../../../src/domain/index.ts';
import { toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { LockedPage } from '../../../src/features/status/review/LockedPage.tsx';
import { aContract, aGoal, aParticipant, aReport, aRoomFile, aStatus, aSubGoal, recorded } from '../../builders/index.ts';
import { aConvenedFollowUp } from '../../builders/aFollowUp.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const FOLLOW_UP = recorded(aConvenedFollowUp());
const SENT = toInstant('2026-11-27T12:00:00Z');
const SARA = { id: 'id-sara', name: 'Sara Lund' };

function aReportBySara(changes: Parameters<typeof aReport>[0] = {}) {
  const row = recorded(aReport({ followUpKey: FOLLOW_UP.key, submittedAt: SENT, functionalChanges: [{ theme: aGoal().theme, change: 'better', text: 'Sover hele natten.' }], ...changes }));
  return { ...row, record: { ...row.record, writtenBy: SARA } };
}

function aRoomHandedIn(changes: Partial<RoomFile> = {}): RoomFile {
  const status = recorded(aStatus({ followUpKey: FOLLOW_UP.key, submittedAt: SENT, rating: { value: 6, missingReason: null, ratedOn: toCalendarDay('2026-11-27'), beforeReveal: 4 } }));
  return aRoomFile({ followUps: [FOLLOW_UP], subGoals: [recorded(aSubGoal())], statuses: [status], reports: [aReportBySara()], ...changes });
}

interface Shown {
  readonly room?: RoomFile;
  readonly myId?: string;
  readonly onCorrect?: (() => void) | null;
  readonly onPrepare?: (() => void) | null;
  readonly isMeanwhile?: boolean;
  readonly hasUnsent?: boolean;
  readonly language?: 'da' | 'en';
}

function open({ room = aRoomHandedIn(), myId = SARA.id, onCorrect = () => undefined, onPrepare = () => undefined, isMeanwhile = false, hasUnsent = false, language = 'da' }: Shown = {}) {
  return renderScreen(<LockedPage room={room} followUp={room.followUps[0]!} report={room.reports[0]!} myId={myId} onCorrect={onCorrect} onPrepare={onPrepare} isMeanwhile={isMeanwhile} hasUnsent={hasUnsent} />, { words: ['status'], language });
}

describe('LockedPage', () => {
  it('says when and by whom it was handed in, and who has it now', async () => {
    const caseworker = recorded(aParticipant({ role: 'caseworker', name: 'Mette Krogh' }));

    await open({ room: aRoomHandedIn({ participants: [caseworker] }) });

    expect(screen.getByText('Indsendt 27. november kl. 13.00 af Sara Lund – låst')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Tak. Mette har din status.' })).toBeVisible();
  });

  it('names nobody where the circle names no caseworker', async () => {
    await open();

    expect(screen.getByRole('heading', { level: 1, name: 'Tak. Kommunen har din status.' })).toBeVisible();
  });

  it('tells the colleague of whoever handed it in that it is theirs', async () => {
    await open({ myId: 'id-dorte' });

    expect(screen.getByRole('heading', { level: 1, name: 'Sara Lund har indsendt status.' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Se det, der er sendt' })).toBeVisible();
  });

  it('has one thing to do next: to prepare the meeting with the citizen', async () => {
    const prepare = jest.fn();
    const { user } = await open({ onPrepare: prepare });

    await user.click(screen.getByRole('button', { name: 'Forbered mødet med Viola' }));

    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('offers nothing to prepare once there is no meeting ahead, and no correction once it is closed', async () => {
    await open({ onPrepare: null, onCorrect: null });

    expect(screen.queryByRole('button', { name: /Forbered/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lav en rettelse' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Se det, jeg sendte' })).toBeVisible();
  });

  it('shows what was sent word by word, with both values of a rating that was changed', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'Se det, jeg sendte' }));

    expect(screen.getByText('6. Før de gamle tal blev vist: 4.')).toBeVisible();
    expect(screen.getByText('Bedre. Sover hele natten.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Skjul det, der er sendt' }));
    expect(screen.queryByText('Bedre. Sover hele natten.')).not.toBeInTheDocument();
  });

  it('leads from what is left unsent to the correction, and only tells of it where nothing can be corrected any more', async () => {
    const correct = jest.fn();
    const { user, unmount } = await open({ hasUnsent: true, onCorrect: correct });
    expect(screen.getByRole('alert')).toHaveTextContent('Du har skrevet noget, der ikke er indsendt. Det er gemt som kladde.');
    await user.click(screen.getByRole('button', { name: 'Se det i en rettelse' }));
    expect(correct).toHaveBeenCalledTimes(1);
    unmount();

    await open({ hasUnsent: true, onCorrect: null });
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Se det i en rettelse' })).not.toBeInTheDocument();
  });

  it('lists the parts without anything to press', async () => {
    await open({ room: aRoomHandedIn({ contract: recorded(aContract({ materialForm: { prose: true, number: true } })) }) });

    const parts = screen.getByRole('list', { name: 'Dele af status' });
    expect(within(parts).queryByRole('button')).not.toBeInTheDocument();
    expect(within(parts).getByText('Mål 1')).toBeInTheDocument();
  });

  it('tells whose words stand there when a colleague was first, and that one’s own are kept', async () => {
    await open({ myId: 'id-dorte', isMeanwhile: true });

    expect(screen.getByRole('alert')).toHaveTextContent('Sara Lund indsendte, mens du skrev. Din tekst er stadig gemt som kladde.');
  });

  it('says in English what it says in Danish', async () => {
    await open({ language: 'en' });

    expect(screen.getByRole('heading', { level: 1, name: 'Thank you. The municipality has your status.' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Prepare the meeting with Viola' })).toBeVisible();
    expect(screen.getByText(/Submitted 27 November.* by Sara Lund – locked/)).toBeVisible();
  });
});
