import { type CalendarDay, type CaseFile, dayIn, type Invitee, materialDue, type Settings } from '#domain';
import type { BookingPlan } from '#flows';
import { type BookDraft, type DraftInvitee, type OpenFollowUp, openFollowUps } from './draft.ts';
import { isByLetter } from './presentInvitee.ts';

export function coversOf(draft: BookDraft, file: CaseFile): readonly OpenFollowUp[] {
  return openFollowUps(file).filter(({ followUp }) => draft.covers.includes(followUp.key));
}

/** When the material is due: as chosen, else counted from the meeting. Null before there is a time. */
export function materialDueOf(draft: BookDraft, today: CalendarDay, settings: Settings): CalendarDay | null {
  if (draft.materialDue) return draft.materialDue;
  return draft.time ? materialDue(dayIn(draft.time.start), today, settings) : null;
}

/** What the flow books; null while something it needs is missing. */
export function planOf(draft: BookDraft, file: CaseFile, today: CalendarDay, settings: Settings, takesOver = false): BookingPlan | null {
  const due = materialDueOf(draft, today, settings);
  if (!draft.time || !due) return null;
  return {
    case: file.case,
    meetings: file.meetings,
    covers: coversOf(draft, file),
    start: draft.time.start,
    end: draft.time.end,
    place: draft.place.trim(),
    invitees: draft.invitees.map(toInvitee),
    agenda: draft.agenda,
    materialDue: due,
    materialRequested: draft.materialRequested,
    overdueReason: draft.overdueReason.trim(),
    takesOver,
  };
}

/** Whoever gets a letter is not written to: the row says so by having no address. */
function toInvitee(invitee: DraftInvitee): Invitee {
  const { participantKey, name, isPrivate, mode, agendaItems } = invitee;
  return { participantKey, name, email: isByLetter(invitee) ? null : invitee.email!.trim(), isPrivate, mode, agendaItems };
}
