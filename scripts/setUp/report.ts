import { actsForMunicipality } from './administratorsActs.ts';
import type { SetUpReport } from './runSetUp.ts';

/** What the administrator reads at the end. */
export function presentReport({ changes, acts, sites }: SetUpReport, options: { readonly isWhatIf: boolean; readonly clientId: string }): string {
  return [
    '',
    summary(changes.length, sites.length, options.isWhatIf),
    ...(acts.length === 0 ? [] : ['', 'Det skal en administrator gøre:', '', acts.join('\n\n'), '', actsForMunicipality(options), '', 'Kør derefter opsætningen igen.']),
  ].join('\n');
}

function summary(changes: number, sites: number, isWhatIf: boolean): string {
  if (changes === 0) return `Alt er på plads på ${sites} steder. Intet er ændret.`;
  const times = changes === 1 ? '1 ændring' : `${changes} ændringer`;
  return isWhatIf ? `${times} mangler på ${sites} steder. Intet er ændret.` : `${times} er lavet på ${sites} steder.`;
}
