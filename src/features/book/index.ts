export { Book, type BookProps } from './Book.tsx';
export { ChangeMeeting, type ChangeMeetingProps } from './change/ChangeMeeting.tsx';
export { BookPage, type BookPageProps } from './BookPage.tsx';
export type { DraftDevice } from './useBookDraft.ts';
