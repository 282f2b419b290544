import { type Language, loadWords, type Words, type WordsOf } from '#i18n';
import { createContext, use, useContext } from 'react';

export const LanguageContext = createContext<Language>('da');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a feature in the person's language. Suspends the first time, unless they came with the page. */
export function useWords<F extends WordsOf>(feature: F): Words<F> {
  return use(loadWords(feature, useLanguage()));
}
