export { OpenedMeeting } from './OpenedMeeting.tsx';
export { CasePage, type CasePageProps } from './CasePage.tsx';
