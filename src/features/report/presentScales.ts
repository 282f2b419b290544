import type { ReportTables, ScaleRow } from '#domain';
import { formatNumber, type Language } from '#i18n';
import { hiddenIn, type ReportContext } from './presentReport.ts';

/** One scale as one voice rated on it. */
export interface PresentedScale {
  readonly key: string;
  readonly scale: string;
  readonly voice: string;
  readonly withBoth: string;
  readonly better: string;
  readonly same: string;
  readonly worse: string;
  /** "1,1 (0,1 til 2,2)", or why there is none. */
  readonly mean: string;
}

export function presentScales({ scales }: Pick<ReportTables, 'scales'>, context: ReportContext): readonly PresentedScale[] {
  return scalesByName(scales, context).map(({ row, scale, voice }) => ({ key: `${row.scaleKey} ${row.voice}`, scale, voice, ...figuresOf(row, context) }));
}

export function scalesByName(rows: readonly ScaleRow[], { scales, terms, words }: ReportContext): readonly { readonly row: ScaleRow; readonly scale: string; readonly voice: string }[] {
  return rows
    .map((row) => ({ row, scale: scales.get(row.scaleKey)?.name ?? words.scales.unknown, voice: terms.voice[row.voice] }))
    .sort((a, b) => a.scale.localeCompare(b.scale, 'da') || a.voice.localeCompare(b.voice, 'da'));
}

function figuresOf(row: ScaleRow, context: ReportContext): Omit<PresentedScale, 'key' | 'scale' | 'voice'> {
  const { words, language } = context;
  const none = { better: words.none, same: words.none, worse: words.none };
  if (row.kind === 'hidden') return { withBoth: words.none, ...none, mean: hiddenIn(row.reason, context) };
  const figure = (value: number) => formatNumber(value, language, 0);
  if (row.change === null) return { withBoth: figure(row.withBoth), ...none, mean: words.scales.few };
  const { better, same, worse, mean } = row.change;
  return { withBoth: figure(row.withBoth), better: figure(better), same: figure(same), worse: figure(worse), mean: words.scales.points(points(mean.mean, language), points(mean.low, language), points(mean.high, language)) };
}

/** With its sign: a change that is not told up from down says nothing. */
function points(value: number, language: Language): string {
  const rounded = Math.round(value * 10) / 10;
  const digits = formatNumber(Math.abs(rounded), language, 1);
  if (rounded === 0) return digits;
  return `${rounded > 0 ? '+' : '−'}${digits}`;
}
