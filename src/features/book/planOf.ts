import { type ActorQuestion, type CalendarDay, type CaseFile, dayIn, type Invitee, type LegalBasis, materialDue, type MaterialRequest, type Settings } from '#domain';
import type { BookingPlan } from '#flows';
import { type BookDraft, type DraftInvitee, type DraftQuestion, materialIn, type OpenFollowUp, openFollowUps } from './draft.ts';
import { isByLetter } from './presentInvitee.ts';

export function coversOf(draft: BookDraft, file: CaseFile): readonly OpenFollowUp[] {
  return openFollowUps(file).filter(({ followUp }) => draft.covers.includes(followUp.key));
}

/** When material is due unless somebody chooses another day: counted from the meeting. Null before there is a time. */
export function usualDueOf({ time }: BookDraft, today: CalendarDay, settings: Settings): CalendarDay | null {
  return time ? materialDue(dayIn(time.start), today, settings) : null;
}

/** When the material of one service is due: as chosen, else as usual. */
export function materialDueOf(draft: BookDraft, cover: OpenFollowUp, today: CalendarDay, settings: Settings): CalendarDay | null {
  return materialIn(draft, cover).due ?? usualDueOf(draft, today, settings);
}

/** Other actors who are to be at the meeting, each with the question as far as it is written. */
export function questionsIn({ invitees, questions }: BookDraft): readonly { readonly actor: DraftInvitee; readonly question: DraftQuestion }[] {
  return invitees.flatMap((actor) => {
    const question = questions[actor.id];
    return question && question.text.trim() !== '' ? [{ actor, question }] : [];
  });
}

/** What the flow books; null while something it needs is missing. */
export function planOf(draft: BookDraft, file: CaseFile, today: CalendarDay, settings: Settings, takesOver = false): BookingPlan | null {
  const due = usualDueOf(draft, today, settings);
  const covers = coversOf(draft, file);
  if (!draft.time || !due) return null;
  const materials = Object.fromEntries(covers.map((cover): [string, MaterialRequest] => [cover.followUp.key, { parts: materialIn(draft, cover).parts, due: materialIn(draft, cover).due ?? due }]));
  const questions = questionsIn(draft).flatMap(({ actor, question }) => questionOf(actor, question, due));
  return {
    case: file.case,
    meetings: file.meetings,
    covers,
    rooms: file.rooms,
    start: draft.time.start,
    end: draft.time.end,
    place: draft.place.trim(),
    invitees: draft.invitees.map(toInvitee),
    agenda: draft.agenda,
    materialDue: due,
    materialRequested: [],
    asks: { questions, materials },
    citizenInvites: { wish: draft.citizenWish, whom: draft.citizenWish === 'yes' ? draft.whom.trim() : '' },
    overdueReason: draft.overdueReason.trim(),
    takesOver,
  };
}

/** Whoever gets a letter is not written to: the row says so by having no address. */
function toInvitee(invitee: DraftInvitee): Invitee {
  const { participantKey, name, isPrivate, mode, agendaItems, isNeeded } = invitee;
  return { participantKey, name, email: isByLetter(invitee) ? null : invitee.email!.trim(), isPrivate, mode, agendaItems, ...(isNeeded === false ? { isOptional: true } : {}) };
}

/** Nothing while it lacks its basis: the page asks for it before anything is sent. */
function questionOf({ participantKey, name, organisation }: DraftInvitee, question: DraftQuestion, due: CalendarDay): ActorQuestion[] {
  const basis = basisOf(question);
  return basis ? [{ participantKey, name, organisation, text: question.text.trim(), dueOn: question.dueOn ?? due, basis }] : [];
}

export function basisOf({ basis, consentOn, paragraph }: DraftQuestion): LegalBasis | null {
  if (basis === 'consent') return consentOn ? { kind: 'consent', givenOn: consentOn } : null;
  return basis === 'law' && paragraph.trim() !== '' ? { kind: 'law', paragraph: paragraph.trim() } : null;
}
