import { barFormat } from '../../schema/formats.ts';
import type { View } from '../../schema/index.ts';

/** The highest level of any scale in use; longer bars than the column is wide say nothing. */
const HIGHEST_LEVEL = 10;

const COLUMNS = ['Quarter', 'Theme', 'GoalTypeLabel', 'OutcomeLabel', 'VoiceLabel', 'Baseline', 'Now', 'Target', 'Days', 'HasEnded'];
const FORMATS = { Baseline: barFormat(HIGHEST_LEVEL), Now: barFormat(HIGHEST_LEVEL), Target: barFormat(HIGHEST_LEVEL) };

/** A grouped view over 5,000 rows is refused, so it begins with an indexed condition: a year's closings of a municipality are fewer. */
const LAST_TWELVE_MONTHS = '<Where><Geq><FieldRef Name="ClosedOn"/><Value Type="DateTime"><Today OffsetDays="-365"/></Value></Geq></Where>';

/** For managers who browse: by quarter, newest first. Every first condition and order is on an indexed column. */
export const resultsViews: readonly View[] = [
  {
    title: 'Udvikling pr. kvartal',
    columns: COLUMNS,
    query: `<GroupBy Collapse="FALSE"><FieldRef Name="Quarter" Ascending="FALSE"/></GroupBy><OrderBy><FieldRef Name="ClosedOn" Ascending="FALSE"/></OrderBy>${LAST_TWELVE_MONTHS}`,
    rowLimit: 100,
    isDefault: true,
    formats: FORMATS,
  },
  {
    title: 'Senest afsluttede',
    columns: COLUMNS,
    query: '<OrderBy><FieldRef Name="ClosedOn" Ascending="FALSE"/></OrderBy>',
    rowLimit: 30,
    isDefault: false,
  },
];
