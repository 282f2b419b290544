import { type Everybody, type FigureRow, type Hidden, type Key, type MissingCause, type ReportTables, type Scale, type Service, SMALLEST_SHOWN } from '#domain';
import { formatNumber, formatShare, type Language, type Words } from '#i18n';

export interface ReportContext {
  readonly language: Language;
  readonly words: Words<'report'>;
  readonly terms: Words<'terms'>;
  readonly services: ReadonlyMap<Key, Pick<Service, 'name'>>;
  readonly scales: ReadonlyMap<Key, Pick<Scale, 'name'>>;
}

/** A row of a table as it is written: what is hidden keeps its place and says why. */
export interface ReportRow {
  readonly group: string;
  /** What counts as a good result; empty for life themes. */
  readonly means: string;
  /** Null: shown. */
  readonly hidden: string | null;
  readonly citizens: string;
  readonly withBaseline: string;
  readonly withBoth: string;
  /** "81 af 96", or what is known of it. */
  readonly both: string;
  readonly days: string;
  readonly asHoped: string;
  readonly share: string;
  readonly interval: string;
  /** Lines under the figure: too few, bounds, or why no share is shown. */
  readonly notes: readonly string[];
  readonly figure: { readonly share: number; readonly low: number; readonly high: number; readonly isTooFew: boolean; readonly label: string } | null;
  /** "49 af 81 · 60 % (50–70)" */
  readonly went: { readonly count: string; readonly share: string } | null;
}

export interface PresentedReport {
  readonly byType: readonly ReportRow[];
  readonly byTheme: readonly ReportRow[];
  readonly duty: PresentedDuty | null;
  /** Who the figures are about, a line each. */
  readonly facts: readonly string[];
  /** Why ratings are missing, and what to do about it. */
  readonly causes: readonly Cause[];
  /** Why all or most figures are withheld, and from what number they appear; null while most are shown. */
  readonly withheld: string | null;
}

export interface PresentedDuty {
  readonly title: string;
  readonly causes: string;
}

export interface Cause {
  readonly text: string;
  readonly what: string | null;
}

/** The report from its tables. Nothing is drawn that the table does not say. */
export function presentReport({ goalTypes, themes, all }: ReportTables, context: ReportContext): PresentedReport {
  return {
    byType: goalTypes.map((row) => presentRow(row, context.terms.goalType[row.group], context.terms.goalTypeMeans[row.group], context)),
    byTheme: themes.map((row) => presentRow(row, nameOfTheme(row.group, context), '', context)),
    duty: presentDuty(all, context),
    facts: presentFacts(all, context),
    causes: presentCauses(all, context),
    withheld: presentWithheld([...goalTypes, ...themes], context),
  };
}

/** From half of the rows on it is said once above them, not only in each. */
function presentWithheld(rows: readonly FigureRow<string>[], { language, words }: ReportContext): string | null {
  const counted = rows.filter((row) => row.kind === 'hidden' || row.withBoth > 0);
  const withheld = counted.filter((row) => row.kind === 'hidden' || row.asHoped === null);
  if (withheld.length === 0 || withheld.length * 2 < counted.length) return null;
  const say = withheld.length === counted.length ? words.withheld.all : words.withheld.most;
  return say(formatNumber(SMALLEST_SHOWN, language, 0));
}

/** A duty about the data, never about a result. Null where nothing is missing, or so little that it would point at somebody. */
function presentDuty(all: Everybody, context: ReportContext): PresentedDuty | null {
  if (all.citizens === null || all.citizens === all.withBoth) return null;
  const { language, words } = context;
  const figure = (value: number) => formatNumber(value, language, 0);
  return {
    title: words.duty.title(figure(all.withBoth), figure(all.citizens), figure(all.citizens - all.withBoth)),
    causes: presentCauses(all, context).map(({ text }) => text).join(' · '),
  };
}

function presentCauses({ missing, missingElse }: Everybody, { language, words }: ReportContext): readonly Cause[] {
  const figure = (value: number) => formatNumber(value, language, 0);
  const causes = (Object.entries(missing) as [MissingCause, number][]).sort(([, a], [, b]) => b - a);
  const advice: Readonly<Partial<Record<MissingCause, string>>> = words.duty.what;
  const named = causes.map(([cause, count]) => ({ text: words.duty.cause[cause](figure(count)), what: advice[cause] ?? null }));
  return missingElse === 0 ? named : [...named, { text: words.duty.rest(figure(missingElse)), what: null }];
}

export function presentFacts({ citizens, withBaseline, withBoth, ended }: Everybody, { language, words: { facts } }: ReportContext): readonly string[] {
  const lines = [[facts.citizens, citizens], [facts.withBaseline, withBaseline], [facts.withBoth, withBoth], [facts.ended, ended]] as const;
  return lines.flatMap(([say, value]) => (value === null ? [] : [say(formatNumber(value, language, 0))]));
}

export function nameOfTheme(theme: string, { words }: ReportContext): string {
  return theme.trim() === '' ? words.noTheme : theme;
}

export function hiddenIn(reason: Hidden, { words }: ReportContext): string {
  return words.hidden[reason];
}

/** Lines beside the figure: too few, bounds, or why no share is shown. */
export function notesOf({ withBoth, asHoped, isTooFew }: FigureRow<string> & { readonly kind: 'shown' }, { language, words }: ReportContext): string[] {
  const percent = (share: number) => formatNumber(share * 100, language, 0);
  return [
    ...(withBoth === 0 || asHoped ? [] : [words.shareHidden]),
    ...(asHoped && isTooFew ? [words.tooFew] : []),
    ...(asHoped?.bounds ? [words.bounds(percent(asHoped.bounds.low), percent(asHoped.bounds.high))] : []),
  ];
}

function presentRow(row: FigureRow<string>, group: string, means: string, context: ReportContext): ReportRow {
  const { words } = context;
  if (row.kind === 'shown') return shownRow(row, group, means, context);
  const empty = { withBaseline: words.none, withBoth: words.none, both: words.none, days: words.none, asHoped: words.none, share: words.none, interval: words.none };
  return { ...empty, group, means, hidden: hiddenIn(row.reason, context), citizens: words.none, notes: [], figure: null, went: null };
}

function shownRow(row: FigureRow<string> & { readonly kind: 'shown' }, group: string, means: string, context: ReportContext): ReportRow {
  const { language, words } = context;
  const figure = (value: number | null) => (value === null ? words.notShown : formatNumber(value, language, 0));
  const percent = (share: number) => formatNumber(share * 100, language, 0);
  const { asHoped } = row;
  const isEmpty = row.withBoth === 0;
  const share = asHoped ? formatShare(asHoped.share, language) : isEmpty ? words.none : words.notShown;
  const [low, high] = asHoped ? [percent(asHoped.interval.low), percent(asHoped.interval.high)] : ['', ''];
  return {
    group,
    means,
    hidden: null,
    citizens: figure(row.citizens),
    withBaseline: figure(row.withBaseline),
    withBoth: figure(row.withBoth),
    both: row.citizens === null ? figure(row.withBoth) : words.both(figure(row.withBoth), figure(row.citizens)),
    days: row.medianDays === null ? words.none : words.days(figure(row.medianDays)),
    asHoped: asHoped ? figure(asHoped.citizens) : isEmpty ? words.none : words.notShown,
    share,
    interval: asHoped ? words.interval(low, high) : words.none,
    notes: notesOf(row, context),
    figure: asHoped ? { share: asHoped.share, low: asHoped.interval.low, high: asHoped.interval.high, isTooFew: row.isTooFew, label: `${words.figure(group, share, low, high, figure(row.withBoth))}.` } : null,
    went: asHoped ? { count: words.hoped(figure(asHoped.citizens), figure(row.withBoth)), share: words.shareOf(share, low, high) } : null,
  };
}
