export { ClosePage, type ClosePageProps } from './ClosePage.tsx';
