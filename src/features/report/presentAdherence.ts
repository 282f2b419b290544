import { type AdherenceRow, CONTRACT_LINES, type ReportTables } from '#domain';
import { formatNumber, formatShare } from '#i18n';
import type { ReportContext } from './presentReport.ts';

/** One line of the checklist. */
export interface PresentedLine {
  readonly key: string;
  readonly line: string;
  readonly met: string;
  readonly contracts: string;
  /** "83 %", "ca. 80 %", or why it is not shown. */
  readonly share: string;
  readonly isRounded: boolean;
}

export interface PresentedAdherence {
  readonly title: string;
  readonly lines: readonly PresentedLine[];
}

/** In the order of the checklist: first the contract, then the follow-up. */
export function presentAdherence({ adherence }: Pick<ReportTables, 'adherence'>, context: ReportContext): readonly PresentedAdherence[] {
  const { groups } = context.words.adherence;
  const isOfContract = ({ line }: AdherenceRow): boolean => (CONTRACT_LINES as readonly string[]).includes(line);
  return [
    { title: groups.contract, lines: adherence.filter(isOfContract).map((row) => presentLine(row, context)) },
    { title: groups.followUp, lines: adherence.filter((row) => !isOfContract(row)).map((row) => presentLine(row, context)) },
  ].filter(({ lines }) => lines.length > 0);
}

function presentLine({ line, told }: AdherenceRow, { words, language }: ReportContext): PresentedLine {
  const name = words.adherence.lines[line];
  const empty = { key: line, line: name, met: words.none, contracts: words.none, isRounded: false };
  if (!told) return { ...empty, share: words.adherence.few };
  if (told.kind === 'rounded') return { ...empty, share: words.adherence.about(formatShare(told.share, language)), isRounded: true };
  const figure = (value: number) => formatNumber(value, language, 0);
  return { key: line, line: name, met: figure(told.met), contracts: figure(told.contracts), share: formatShare(told.met / told.contracts, language), isRounded: false };
}
