import type { Language } from './language.ts';

/** `Astas`, `Jens'`: Danish adds an apostrophe alone after s, x and z. */
export function genitive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}
