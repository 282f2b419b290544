export { Book, type BookProps } from './Book.tsx';
export { ChangeMeeting, type ChangeMeetingProps } from './change/ChangeMeeting.tsx';
export { BookPage } from './BookPage.tsx';
export type { BookPageProps } from './bookPageProps.ts';
export type { DraftDevice } from './useBookDraft.ts';
