import { barFormat } from '../../schema/formats.ts';
import type { View } from '../../schema/index.ts';

/** The highest level of any scale in use; longer bars than the column is wide say nothing. */
const HIGHEST_LEVEL = 10;

const COLUMNS = ['Quarter', 'Theme', 'GoalTypeLabel', 'OutcomeLabel', 'Voice', 'Baseline', 'Now', 'Target', 'Days', 'HasEnded'];
const FORMATS = { Baseline: barFormat(HIGHEST_LEVEL), Now: barFormat(HIGHEST_LEVEL), Target: barFormat(HIGHEST_LEVEL) };

/** For managers who browse: by quarter, newest first. Every first condition and order is on an indexed column. */
export const resultsViews: readonly View[] = [
  {
    title: 'Udvikling pr. kvartal',
    columns: COLUMNS,
    query: '<OrderBy><FieldRef Name="Quarter" Ascending="FALSE"/></OrderBy>',
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
