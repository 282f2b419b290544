import { dueDateFormat } from '../../schema/formats.ts';
import type { View } from '../../schema/index.ts';

/** What a manager sees when the list is opened: what is due first, and in words. No CPR number in any view. */
export const casesViews: readonly View[] = [
  {
    title: 'Næste opfølgninger',
    columns: ['CaseNumber', 'CitizenName', 'Area', 'CaseworkerName', 'NextDue', 'State'],
    query: '<Where><IsNull><FieldRef Name="ClosedOn"/></IsNull></Where><OrderBy><FieldRef Name="NextDue" Ascending="TRUE"/></OrderBy>',
    rowLimit: 100,
    isDefault: true,
    formats: { NextDue: dueDateFormat },
  },
];
