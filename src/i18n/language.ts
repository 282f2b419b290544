/** Danish is the product's own language; English is complete. */
export type Language = 'da' | 'en';

export const LANGUAGES: readonly Language[] = ['da', 'en'];

/** The language of a host's locale tag (`da-DK`, `en-us`); Danish for everything we do not speak. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'da';
}

/** The tag handed to Intl: British English writes day before month, as Danes do. */
export function tagOf(language: Language): string {
  return language === 'da' ? 'da-DK' : 'en-GB';
}
