import { columnsOf } from '../../sharepoint/lists/columns.ts';
import { CamlError, type CamlOrder, parseCaml } from '../../sharepoint/views/camlQuery.ts';
import { ListViewThresholdExceeded } from '../../sharepoint/views/candidateRows.ts';
import type { RowGroup } from '../../sharepoint/views/groupRows.ts';
import { readView } from '../../sharepoint/views/readView.ts';
import { type View, viewsOf } from '../../sharepoint/views/views.ts';
import { notFound, type SignedInCall } from '../person/apiRoute.ts';
import { askedView } from './askedView.ts';
import { viewTitle } from './danishNames.ts';
import { type ReachedList, requireList } from './reachable.ts';
import type { ListContent, RefusedView, ShownGroup, ShownView, ViewLink } from './sharePointShapes.ts';
import { shownColumn } from './shownColumn.ts';
import { presentList, presentSite } from './sitesOfPerson.ts';

/** A page of a view: `?view=<title>&after=<rows to skip>`, and `sort`, `desc=1`, `group` as chosen in the headings. */
export function listContent(call: SignedInCall): ListContent {
  const reached = requireList(call);
  const { world } = call;
  const views = viewsOf(world.database, reached.list);
  const asked = call.request.query.get('view');
  const view = asked === null ? views[0] : views.find((one) => viewTitle(one) === asked || one.title === asked || one.id === asked.toLowerCase());
  if (!view) throw notFound();
  return {
    site: presentSite(world, reached),
    list: presentList(world, reached, reached.list),
    views: views.map(viewLink),
    view: viewLink(view),
    shown: showView(call, reached, view),
  };
}

const viewLink = (view: View): ViewLink => ({ title: viewTitle(view), isDefault: view.isDefault });

function showView({ world, request }: SignedInCall, { site, user, list }: ReachedList, view: View): ShownView | RefusedView {
  const columns = columnsOf(world.database, list.id);
  const asked = askedView(view, request.query, columns);
  try {
    const read = readView(world, user, site, list, asked, Number(request.query.get('after') ?? 0) || 0);
    const { orderBy } = parseCaml(asked.query, columns);
    return {
      kind: 'shown',
      columns: read.columns.map(shownColumn),
      rows: read.rows.map(({ item, cells }) => ({ id: item.id, cells })),
      groups: read.groups.map(presentGroup),
      isCollapsed: read.isCollapsed,
      total: read.total,
      totals: read.totals,
      ...(read.next === undefined ? {} : { next: read.next }),
      ...orderOf(orderBy),
    };
  } catch (error) {
    if (error instanceof ListViewThresholdExceeded) return { kind: 'threshold', limit: world.switches.listViewThreshold };
    if (error instanceof CamlError) return { kind: 'broken' };
    throw error;
  }
}

function orderOf([first]: readonly CamlOrder[]): Pick<ShownView, 'order'> {
  return first ? { order: { column: shownColumn(first.column), isDescending: first.isDescending } } : {};
}

function presentGroup({ column, value, count, itemIds, groups }: RowGroup): ShownGroup {
  return { column: shownColumn(column), ...(value === undefined ? {} : { value }), count, itemIds, groups: groups.map(presentGroup) };
}
