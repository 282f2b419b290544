import { type Language, tagOf } from './language.ts';

/** `1.234,5` in Danish. At most one decimal unless told. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: decimals }).format(value);
}

/** `60 %` from 0.6, with the space Danish writes. Whole per cent: our groups are small. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(tagOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
