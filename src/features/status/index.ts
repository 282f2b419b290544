export { StatusPage, type StatusPageProps } from './StatusPage.tsx';
export type { DraftTail } from './draftTails.ts';
