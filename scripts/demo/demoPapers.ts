import { fullAgendaFile, invitationSubject, invitationText, neutralAgendaFile, placeThatTravels, toHtml, type NeutralMeeting } from '#documents';
import type { BookingPapers, BookingPlan, CoveredFollowUp } from '#flows';

/** What is written for a booking of the demo, in Danish. */
export function demoPapers(appOrigin: string): BookingPapers {
  const pageOf = ({ room, followUp }: CoveredFollowUp): string => `${appOrigin}/web.html#/r/${room.room.code}/f/${followUp.key}`;
  return {
    invitation: async (plan) => {
      const meeting = await neutralMeeting(plan, pageOf);
      return { subject: await invitationSubject(plan.case.reference, 'da'), html: toHtml(await invitationText(meeting, 'da')), place: meeting.place };
    },
    agendaFileName: 'Dagsorden.docx',
    neutralAgenda: async (plan) => neutralAgendaFile(await neutralMeeting(plan, pageOf), 'da'),
    fullAgenda: async (plan, { room }) =>
      fullAgendaFile({ ...(await neutralMeeting(plan, pageOf)), room, place: plan.place, invitees: plan.invitees, materialRequested: plan.materialRequested }, 'da'),
    tabName: 'Treklang',
    pageOf,
    tabPageOf: ({ room, followUp }) => `${appOrigin}/tab.html#/r/${room.room.code}/f/${followUp.key}`,
    calledBack: 'Mødet er aflyst.',
  };
}

async function neutralMeeting(plan: BookingPlan, pageOf: (cover: CoveredFollowUp) => string): Promise<NeutralMeeting> {
  const [first] = plan.covers;
  return {
    reference: plan.case.reference,
    start: plan.start,
    end: plan.end,
    place: await placeThatTravels(plan.place, plan.covers.map(({ room }) => room.service), 'da'),
    agenda: plan.agenda,
    materialDue: plan.materialDue,
    // One link is the same for all who are invited, so it is given only where there is one room.
    link: first && plan.covers.length === 1 ? pageOf(first) : null,
  };
}
