export { CasePage, type CasePageProps } from './CasePage.tsx';
