import { escapeHtml } from '../../kernel/escapeHtml.ts';
import { type Column, findColumn } from '../../sharepoint/lists/columns.ts';
import type { View } from '../../sharepoint/views/views.ts';

/** `group=-`: without groups although the view has them. */
export const NO_GROUPS = '-';

/**
 * The view with the order and groups the person has chosen in the headings. They are asked of the list, not made of the rows
 * on screen, so they hold over all pages and meet the same threshold. A column that does not exist changes nothing.
 */
export function askedView(view: View, query: URLSearchParams, columns: readonly Column[]): View {
  const sort = columnOf(columns, query.get('sort'));
  const group = columnOf(columns, query.get('group'));
  const isDescending = query.get('desc') === '1';
  const sorted = sort ? replaceElement(view.query, 'OrderBy', order('OrderBy', sort, isDescending)) : view.query;
  if (query.get('group') === NO_GROUPS) return { ...view, query: replaceElement(sorted, 'GroupBy', '') };
  if (!group) return { ...view, query: sorted };
  return { ...view, query: replaceElement(sorted, 'GroupBy', order('GroupBy', group, isGroupDescending(view, group))) };
}

/** The title with a link is shown under a name of its own. */
function columnOf(columns: readonly Column[], name: string | null): Column | undefined {
  return name === null ? undefined : findColumn(columns, name.replace(/^LinkTitle(NoMenu)?$/, 'Title'));
}

/** Grouping by what the view is ordered by keeps the direction: newest quarter first stays so. */
function isGroupDescending(view: View, { name }: Column): boolean {
  return new RegExp(`<FieldRef[^>]*Name=["']${name}["'][^>]*Ascending=["']FALSE["']`, 'i').test(view.query);
}

function order(element: 'OrderBy' | 'GroupBy', { name }: Column, isDescending: boolean): string {
  return `<${element}><FieldRef Name="${escapeHtml(name)}" Ascending="${isDescending ? 'FALSE' : 'TRUE'}"/></${element}>`;
}

function replaceElement(query: string, element: string, replacement: string): string {
  return query.replace(new RegExp(`<${element}\\b[^>]*?(?:/>|>[\\s\\S]*?</${element}>)`, 'g'), '') + replacement;
}
