import type { DeviceCode } from '#auth/node';
import { isFailure } from '#domain';

/** What the administrator does with the code. */
export function wordsOfCode({ address, code, minutes }: DeviceCode): string {
  return `Åbn ${address} i din browser, og skriv koden ${code}. Den gælder i ${minutes} minutter.\nSkriv den kun, hvis du selv har startet opsætningen.`;
}

const WORDS: Readonly<Record<string, string>> = {
  declined: 'Du sagde nej til at logge ind. Intet er ændret.',
  expired: 'Koden er udløbet. Intet er ændret. Kør opsætningen igen, og skriv den nye kode.',
  otherTenant: 'Kontoen hører til en anden organisation end den i config.json. Intet er ændret. Log ind med en konto i kommunen.',
};

/** A sign-in that came to nothing, in plain words; undefined for every other failure. */
export function wordsOfSignIn(error: unknown): string | undefined {
  return isFailure(error, 'signIn') ? WORDS[error.details.code ?? ''] : undefined;
}
