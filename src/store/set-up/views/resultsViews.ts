import { addDays, type CalendarDay, quarterOf } from '#domain';
import type { View } from './view.ts';

const COLUMNS = ['Quarter', 'Theme', 'GoalTypeLabel', 'OutcomeLabel', 'VoiceLabel', 'Baseline', 'Now', 'Target', 'Days', 'HasEnded'];

/** How many there are, and how many of them have a figure at the start and now. Never an average of figures: the scales differ. */
const TOTALS: NonNullable<View['totals']> = { Theme: 'COUNT', Baseline: 'COUNT', Now: 'COUNT', Days: 'AVG' };

/** A grouped view over 5,000 rows is refused, so it begins with an indexed condition. */
const LAST_TWELVE_MONTHS = '<Where><Geq><FieldRef Name="ClosedOn"/><Value Type="DateTime"><Today OffsetDays="-365"/></Value></Geq></Where>';

/** Days that are longer than no quarter and shorter than every two. */
const A_QUARTER_BACK = -90;
const QUARTERS = 4;

/**
 * For managers who browse. The newest quarter is opened first: one quarter stays below 5,000 rows also where a year does not.
 * A view names its quarter, so none says something else when the next one has begun; set-up then adds the new one beside it.
 */
export function resultsViews(today: CalendarDay): readonly View[] {
  const [newest, ...older] = quartersUntil(today).map(quarterView);
  return [{ ...newest!, isDefault: true }, ...older, ...OVER_TIME];
}

const OVER_TIME: readonly View[] = [
  {
    title: 'Udvikling pr. kvartal',
    columns: COLUMNS,
    query: `<GroupBy Collapse="TRUE"><FieldRef Name="Quarter" Ascending="FALSE"/></GroupBy><OrderBy><FieldRef Name="ClosedOn" Ascending="FALSE"/></OrderBy>${LAST_TWELVE_MONTHS}`,
    rowLimit: 100,
    isDefault: false,
    totals: TOTALS,
  },
  {
    title: 'Senest afsluttede',
    columns: COLUMNS,
    query: '<OrderBy><FieldRef Name="ClosedOn" Ascending="FALSE"/></OrderBy>',
    rowLimit: 30,
    isDefault: false,
  },
];

/** By goal type and then by outcome, in the words of the label columns: the heading of a group shows what is stored. */
function quarterView(quarter: string): View {
  const [year, number] = quarter.split('-Q');
  return {
    title: `${number}. kvartal ${year}`,
    columns: COLUMNS.filter((name) => name !== 'Quarter'),
    query:
      '<GroupBy Collapse="TRUE"><FieldRef Name="GoalTypeLabel"/><FieldRef Name="OutcomeLabel"/></GroupBy>' +
      `<OrderBy><FieldRef Name="Theme"/></OrderBy><Where><Eq><FieldRef Name="Quarter"/><Value Type="Text">${quarter}</Value></Eq></Where>`,
    rowLimit: 100,
    isDefault: false,
    totals: TOTALS,
  };
}

/** Newest first. */
function quartersUntil(today: CalendarDay): readonly string[] {
  const middle = `${today.slice(0, 4)}-${String(Math.ceil(Number(today.slice(5, 7)) / 3) * 3 - 1).padStart(2, '0')}-15` as CalendarDay;
  return Array.from({ length: QUARTERS }, (_, back) => quarterOf(addDays(middle, back * A_QUARTER_BACK)));
}
