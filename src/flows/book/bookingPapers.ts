import { fullAgendaFile, type FullMeeting, invitationSubject, invitationText, neutralAgendaFile, placeThatTravels, toHtml, type NeutralMeeting } from '#documents';
import { type Language, loadWords } from '#i18n';
import type { BookingPapers, Invitation } from './booking.ts';
import { type FollowUpAddresses, meetingTab } from '../meeting/meetingTab.ts';
import { type BookingPlan, type CoveredFollowUp, materialFor, placesOf } from './bookingPlan.ts';

/** The papers of a booking as they are really written. */
export async function bookingPapers(addresses: FollowUpAddresses, language: Language): Promise<BookingPapers> {
  const [words, { paper }] = await Promise.all([loadWords('documents', language), loadWords('book', language)]);
  const pageOf = ({ room, followUp }: CoveredFollowUp) => addresses.pageOf(room.room.code, followUp.key);
  return {
    invitation: (plan) => invitationOf(plan, pageOf, language),
    agendaFileName: `${words.agenda}.docx`,
    neutralAgenda: async (plan) => neutralAgendaFile(await neutral(plan, pageOf, language), language),
    fullAgenda: (plan, cover) => fullAgendaFile(fullMeeting(plan, cover), language),
    tab: (covers) => meetingTab(placesOf(covers), addresses, paper.tab),
    calledBack: paper.calledBack,
  };
}

async function invitationOf(plan: BookingPlan, pageOf: (cover: CoveredFollowUp) => string, language: Language): Promise<Invitation> {
  const meeting = await neutral(plan, pageOf, language);
  const [subject, text, words] = await Promise.all([invitationSubject(meeting.reference, language), invitationText(meeting, language), loadWords('documents', language)]);
  const links = meeting.link === null ? plan.covers.map((cover, at) => ({ kind: 'link', text: `${words.openFollowUp} (${at + 1})`, href: pageOf(cover) }) as const) : [];
  return { subject, place: meeting.place, html: toHtml({ ...text, blocks: [...text.blocks, ...links] }) };
}

/** One link only where there is one room: nobody is sent to the room of another service. */
async function neutral(plan: BookingPlan, pageOf: (cover: CoveredFollowUp) => string, language: Language): Promise<NeutralMeeting> {
  const [only, ...others] = plan.covers;
  const services = plan.rooms.map(({ service }) => service);
  return {
    start: plan.start,
    end: plan.end,
    agenda: plan.agenda,
    materialDue: materialThatTravels(plan),
    reference: plan.case.reference,
    place: await placeThatTravels(plan.place, services, language),
    link: only && others.length === 0 ? pageOf(only) : null,
  };
}

/** Each service reads its own day and its own parts. */
function fullMeeting(plan: BookingPlan, cover: CoveredFollowUp): FullMeeting {
  const { start, end, agenda, place, invitees, citizenInvites } = plan;
  const { parts, due } = materialFor(plan, cover);
  return { start, end, agenda, place, invitees, citizenInvites, room: cover.room, carriedOver: cover.followUp.carriedOver, reference: cover.followUp.reference, materialRequested: parts, materialDue: parts.length > 0 ? due : null };
}

/** What everybody reads is one text: where the services have different days, each is told its own in its room. */
function materialThatTravels(plan: BookingPlan): NeutralMeeting['materialDue'] {
  const days = new Set(plan.covers.map((cover) => materialFor(plan, cover)).filter(({ parts }) => parts.length > 0).map(({ due }) => due));
  const [only] = days;
  return days.size > 1 ? 'inRoom' : (only ?? null);
}
