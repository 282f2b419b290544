import type { caseload as danish } from '../da/caseload.ts';

export const caseload = {
  title: 'My citizens',
  search: 'Search by name, service or ref.',
  searchLabel: 'Search among your citizens',
  found: (count) => (count === 1 ? '1 citizen fits' : `${count} citizens fit`),
  noHit: (search) => `No citizens fit '${search}'`,
  clearSearch: 'Clear search',
  group: { overdue: 'Overdue', nextFortnight: 'The next 14 days', waiting: 'Waiting for others', later: 'Later' },
  loading: 'Loading your citizens …',
  refreshing: 'Loading …',
  waitsFor: 'your citizens in SharePoint',
  notRefreshed: 'We show what we fetched last.',
  newRows: (count) => (count === 1 ? '1 new – show' : `${count} new – show`),
  emptyTitle: 'No follow-ups right now',
  emptyNext: (day) => `The next deadline is ${day}. It shows here as it comes near.`,
  emptyNone: 'You will be told when there is something for you.',
  showAll: 'See all citizens',
  more: 'More options',
  refresh: 'Fetch again',
  report: 'Development since start',
  choose: 'Choose a citizen in the list.',
} satisfies typeof danish;
