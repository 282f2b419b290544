import type { Voice } from '#domain';

/** The colour of a voice, as Fluent's theme names it; it flips with the theme, and digits inside take the background's. */
export const VOICE_COLOUR: Readonly<Record<Voice, string>> = {
  citizen: 'var(--colorPaletteBerryForeground2)',
  provider: 'var(--colorPaletteTealForeground2)',
  authority: 'var(--colorPaletteNavyForeground2)',
};

/** An outline drawn in a square of 32: circle, square, diamond. */
export const VOICE_PATH: Readonly<Record<Voice, string>> = {
  citizen: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z',
  provider: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  authority: 'M16 1L31 16L16 31L1 16z',
};
