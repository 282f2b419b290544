import type { AppConfig } from '#config';
import { actsForMunicipality, actsForOwnership } from './administratorsActs.ts';
import type { SetUpReport } from './runSetUp.ts';

type ReportOptions = Pick<AppConfig, 'clientId' | 'sharePoint'> & { readonly isWhatIf: boolean; readonly isLocal: boolean };

/** What the administrator reads at the end. */
export function presentReport({ changes, acts, sites }: SetUpReport, options: ReportOptions): string {
  return [
    '',
    summary(changes.length, sites.length, options.isWhatIf),
    ...(acts.length === 0 ? [] : ['', 'Det skal en administrator gøre:', '', acts.join('\n\n'), '', actsForMunicipality(options), '', 'Kør derefter opsætningen igen.']),
    '',
    ...(options.isLocal ? ['Ejerskabet af stederne er lagt fra igen: administratoren kan ikke læse sagerne.'] : [actsForOwnership(options, sites.map(({ planned }) => planned))]),
  ].join('\n');
}

function summary(changes: number, sites: number, isWhatIf: boolean): string {
  if (changes === 0) return `Alt er på plads på ${sites} steder. Intet er ændret.`;
  const times = changes === 1 ? '1 ændring' : `${changes} ændringer`;
  return isWhatIf ? `${times} mangler på ${sites} steder. Intet er ændret.` : `${times} er lavet på ${sites} steder.`;
}
