/** The three voices (R67). Only ratings of the same voice are compared. */
export type Voice = 'citizen' | 'provider' | 'authority';

export const VOICES: readonly Voice[] = ['citizen', 'provider', 'authority'];
