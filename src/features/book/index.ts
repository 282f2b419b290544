export { Book, type BookProps } from './Book.tsx';
export { BookPage, type BookPageProps } from './BookPage.tsx';
export type { DraftDevice } from './useBookDraft.ts';
