export { LateOpenedMeeting } from './LateOpenedMeeting.tsx';
export { CasePage, type CasePageProps } from './CasePage.tsx';
