export { CaseloadPage, type CaseloadPageProps } from './CaseloadPage.tsx';
