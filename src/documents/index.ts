export type { Block, DocumentModel } from './documentModel.ts';
export { fullAgenda, fullAgendaFile, type FullMeeting } from './fullAgenda.ts';
export { letter, letterFile, type Letter } from './letter.ts';
export { invitationSubject, invitationText, neutralAgenda, neutralAgendaFile, type NeutralMeeting } from './neutralAgenda.ts';
export type { PaperFile } from './paperFile.ts';
export { placeThatTravels } from './placeThatTravels.ts';
export { statusReport, statusReportFile, type FiledStatus } from './statusReport.ts';
export { toDocx } from './toDocx.ts';
export { toHtml, toHtmlPage } from './toHtml.ts';
