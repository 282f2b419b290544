import type { ShownTotal } from '../../hosts/sharepoint/sharePointShapes.ts';

const NUMBER = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
const KINDS: Readonly<Record<ShownTotal['kind'], string>> = { COUNT: 'Antal', SUM: 'Sum', AVG: 'Gennemsnit', MIN: 'Mindste', MAX: 'Største' };

/** "Antal: 12"; '' below a column without a total. */
export function totalWords(total: ShownTotal | undefined): string {
  return total ? `${KINDS[total.kind]}: ${NUMBER.format(total.value)}` : '';
}
