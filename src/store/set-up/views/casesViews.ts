import type { View } from './view.ts';

/** Who is due within these days should have been convened: the target for sending the agenda is 28 days before (Settings). */
const DAYS_AHEAD = 28;

const IS_OPEN = '<IsNull><FieldRef Name="ClosedOn"/></IsNull>';
const IS_NEAR = `<Leq><FieldRef Name="NextDue"/><Value Type="DateTime"><Today OffsetDays="${DAYS_AHEAD}"/></Value></Leq>`;
const SOONEST_FIRST = '<OrderBy><FieldRef Name="NextDue" Ascending="TRUE"/></OrderBy>';

/** For caseworkers and the team's manager: what is due first, and in words. No CPR number in any view. */
export const casesViews: readonly View[] = [
  {
    title: 'Næste opfølgninger',
    columns: ['CaseNumber', 'CitizenName', 'Area', 'CaseworkerName', 'NextDue', 'State'],
    query: `<Where>${IS_OPEN}</Where>${SOONEST_FIRST}`,
    rowLimit: 100,
    isDefault: true,
  },
  {
    title: 'Frister',
    columns: ['CitizenName', 'NextDue', 'State', 'CaseworkerName', 'CaseNumber'],
    query: `<Where><And>${IS_NEAR}${IS_OPEN}</And></Where>${SOONEST_FIRST}`,
    rowLimit: 100,
    isDefault: false,
    totals: { CitizenName: 'COUNT' },
  },
];
