import { type CalendarDay, type CaseFile, type Key, type RoomFile, subGoalDeadline } from '#domain';
import type { Words } from '#i18n';

export interface PresentedDeadline {
  readonly id: string;
  readonly text: string;
  readonly day: CalendarDay;
  /** "Dig", or the service. */
  readonly owner: string;
  readonly isMine: boolean;
}

/** Deadlines beside the next step, each with its owner, by date. */
export function presentDeadlines(file: CaseFile, besides: readonly Key[], words: Words<'case'>): PresentedDeadline[] {
  return file.rooms
    .flatMap((room) => [...subGoals(room, words), ...material(room, words), ...followUps(room, besides, words)])
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Sent in by the provider: mine to approve within three months of the start (R14). Approved and under way: the provider's to reach. */
function subGoals(room: RoomFile, words: Words<'case'>): PresentedDeadline[] {
  const submitted = room.subGoals.filter(({ state }) => state === 'submitted');
  const toApprove =
    submitted.length > 0 && room.contract
      ? [{ id: `approve-${room.room.code}`, text: words.approveSubGoals(submitted.length), day: subGoalDeadline(room.contract.effortStart), owner: words.you, isMine: true }]
      : [];
  const open = room.subGoals.flatMap(({ key, text, dueOn, state }) =>
    dueOn && (state === 'approved' || state === 'returned' || state === 'draft')
      ? [{ id: key, text: words.subGoal(text), day: dueOn, owner: room.service.shortName, isMine: false }]
      : [],
  );
  return [...toApprove, ...open];
}

function material(room: RoomFile, words: Words<'case'>): PresentedDeadline[] {
  return room.followUps.flatMap(({ key, state, materialDue }) => {
    const isSent = room.reports.some((report) => report.followUpKey === key && report.voice === 'provider' && report.submittedAt !== null);
    return state === 'convened' && materialDue && !isSent
      ? [{ id: `material-${key}`, text: words.status, day: materialDue, owner: room.service.shortName, isMine: false }]
      : [];
  });
}

function followUps(room: RoomFile, besides: readonly Key[], words: Words<'case'>): PresentedDeadline[] {
  return room.followUps.flatMap(({ key, state, dueOn }) =>
    (state === 'planned' || state === 'claimed') && !besides.includes(key)
      ? [{ id: `follow-up-${key}`, text: words.followUpWith(room.service.shortName), day: dueOn, owner: words.you, isMine: true }]
      : [],
  );
}
