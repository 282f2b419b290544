import type { CalendarDay } from '#domain';
import type { ListSchema } from '../../schema/index.ts';
import { casesViews } from './casesViews.ts';
import { resultsViews } from './resultsViews.ts';
import { overview, type View } from './view.ts';

/** The views set-up makes of a list; those of other names are people's own. A library keeps the view it was born with. */
export function viewsOf({ name, template, fieldColumns }: Pick<ListSchema, 'name' | 'template' | 'fieldColumns'>, today: CalendarDay): readonly View[] {
  if (name === 'Results') return resultsViews(today);
  if (name === 'Cases') return casesViews;
  return template === 'documentLibrary' ? [] : [overview(fieldColumns)];
}
