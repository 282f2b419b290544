export { StatusPage, type StatusPageProps } from './StatusPage.tsx';
export type { DraftTail } from './useStatusDraft.ts';
