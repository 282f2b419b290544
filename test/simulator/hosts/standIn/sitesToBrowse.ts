import { setGroup } from '../../../../simulator/directory/groups.ts';
import { asSeenBy, findHomeUser, findTenant, type User } from '../../../../simulator/directory/users.ts';
import type { World } from '../../../../simulator/kernel/world.ts';
import { setFormatter } from '../../../../simulator/sharepoint/lists/changeColumn.ts';
import { findColumn, ownColumnsOf } from '../../../../simulator/sharepoint/lists/columns.ts';
import { changeListSettings, findList, type List } from '../../../../simulator/sharepoint/lists/lists.ts';
import { findPermissionLevel } from '../../../../simulator/sharepoint/permissions/permissionLevels.ts';
import { assignRole, breakInheritance } from '../../../../simulator/sharepoint/permissions/roleAssignments.ts';
import { createSite } from '../../../../simulator/sharepoint/sites/createSite.ts';
import { graphSiteId, type Site } from '../../../../simulator/sharepoint/sites/sites.ts';
import { addView } from '../../../../simulator/sharepoint/views/views.ts';
import { graphOf, SET_UP_SCOPES } from '../../../builders/aSharePoint.ts';

/** Somebody as the municipality knows them: a guest by their guest account. */
export function inMunicipality(world: World, alias: string): User {
  return asSeenBy(world.database, findTenant(world.database, 'fjordbro')!.id, findHomeUser(world.database, alias)!)!;
}

export interface SitesToBrowse {
  readonly report: Site;
  readonly results: List;
  readonly room: Site;
  readonly goals: List;
}

/** A report site whose results the top manager may not see, a team's site, and two rooms for a guest each. */
export function makeSitesToBrowse(world: World): SitesToBrowse {
  makeGroups(world);
  const report = siteOf(world, '/sites/treklang-report', 'Treklang – resultater', { Caseworkers: 'Read', Managers: 'Read', 'All managers': 'Read' });
  siteOf(world, '/sites/treklang-team', 'Treklang – Børn og unge', { Caseworkers: 'Contribute', Managers: 'Read' });
  const room = siteOf(world, '/sites/treklang-room', 'Samarbejdsrum F636J9', { Caseworkers: 'Contribute', 'Room staff': 'Read' });
  siteOf(world, '/sites/treklang-other', 'Samarbejdsrum VVWGTP', { Caseworkers: 'Contribute', 'Other staff': 'Read' });
  return { report, results: makeResults(world, report), room, goals: makeGoals(world, room) };
}

function makeGroups(world: World): void {
  const members = { Caseworkers: ['mette'], Managers: ['birgitte'], 'All managers': ['birgitte', 'karen'], 'Room staff': ['jonas'], 'Other staff': ['sara'] };
  for (const [name, aliases] of Object.entries(members)) {
    const users = aliases.map((alias) => inMunicipality(world, alias));
    setGroup(world.database, users[0]!.tenantId, name, users.map(({ objectId }) => objectId));
  }
}

function siteOf(world: World, path: string, title: string, groups: Readonly<Record<string, string>>): Site {
  const grants = Object.entries(groups).map(([group, level]) => ({ group, level }));
  return createSite(world, { path, title, tenant: 'fjordbro', grants: [{ user: 'palle', level: 'Full Control' }, ...grants] });
}

/** By quarter, theme and what was reached; the last theme is what somebody with bad intentions would write. */
const RESULTS = [
  { Quarter: '2026-Q2', Theme: 'Lave mad', Now: 4, ClosedOn: '2026-05-06T12:00:00Z', HasEnded: false },
  { Quarter: '2026-Q3', Theme: 'Håndtere post', Now: 5, ClosedOn: '2026-08-20T12:00:00Z', HasEnded: true },
  { Quarter: '2026-Q3', Theme: '<img src=x onerror="document.title=1">', Now: 7, ClosedOn: '2026-09-01T12:00:00Z', HasEnded: true },
];

const COLUMNS = [
  { name: 'Quarter', displayName: 'Kvartal', text: {} },
  { name: 'Theme', displayName: 'Tema', text: {} },
  { name: 'Now', displayName: 'Nu', number: {} },
  { name: 'ClosedOn', displayName: 'Afsluttet', dateTime: { format: 'dateOnly' } },
  { name: 'HasEnded', displayName: 'Ophørt', boolean: {} },
];

function makeResults(world: World, site: Site): List {
  const list = listOf(world, site, 'Results', 'Resultater', COLUMNS);
  breakInheritance(world.database, list, { objectId: inMunicipality(world, 'palle').objectId, copies: false });
  giveRole(world, site, list, 'mette', 'Contribute');
  giveRole(world, site, list, 'birgitte', 'Read');
  const mette = graphOf(world, inMunicipality(world, 'mette'));
  for (const fields of RESULTS) mette.post(`/sites/${graphSiteId(site)}/lists/${list.id}/items`, { fields });
  const fields = COLUMNS.map(({ name }) => name);
  view(world, list, 'Udvikling pr. kvartal', '<OrderBy><FieldRef Name="Quarter" Ascending="FALSE"/></OrderBy>', fields, true);
  view(world, list, 'Pr. tema', '<OrderBy><FieldRef Name="Theme"/></OrderBy>', fields, false);
  const now = findColumn(ownColumnsOf(world.database, list.id), 'Now')!;
  setFormatter(world.database, list, now, JSON.stringify({ elmType: 'span', txtContent: "=if(@currentField > 6, 'højt: ', 'lavt: ') + @currentField" }));
  const theme = findColumn(ownColumnsOf(world.database, list.id), 'Theme')!;
  setFormatter(world.database, list, theme, JSON.stringify({ elmType: 'a', txtContent: '@currentField', attributes: { href: "javascript:document.title='1'" } }));
  return findList(world.database, site, list.id)!;
}

function makeGoals(world: World, site: Site): List {
  const list = listOf(world, site, 'Goals', 'Mål', [{ name: 'GoalText', displayName: 'Mål', text: { allowMultipleLines: true } }]);
  const mette = graphOf(world, inMunicipality(world, 'mette'));
  const items = `/sites/${graphSiteId(site)}/lists/${list.id}/items`;
  mette.post(items, { fields: { GoalText: `Noah er i skole. ${'Han går derhen sammen med en voksen. '.repeat(8)}` } });
  mette.patch(`${items}/1/fields`, { GoalText: `Noah er i skole hver dag. ${'Han går derhen sammen med en voksen. '.repeat(8)}` });
  view(world, list, 'Oversigt', '', ['GoalText', 'Modified', 'Editor'], true);
  const drive = String(graphOf(world, inMunicipality(world, 'palle'), SET_UP_SCOPES).get(`/sites/${graphSiteId(site)}/drive`).body['id']);
  mette.put(`/drives/${drive}/root:/sag/Dagsorden.txt:/content`, Buffer.from('Fem punkter'));
  return findList(world.database, site, list.id)!;
}

function listOf(world: World, site: Site, displayName: string, title: string, columns: readonly object[]): List {
  const palle = graphOf(world, inMunicipality(world, 'palle'), SET_UP_SCOPES);
  const { body } = palle.post(`/sites/${graphSiteId(site)}/lists`, { displayName, list: { template: 'genericList' }, columns });
  const list = findList(world.database, site, String(body['id']))!;
  changeListSettings(world.database, list, { displayName: title, isVersioned: true, majorVersionLimit: 50 });
  return list;
}

function giveRole(world: World, site: Site, list: List, alias: string, level: string): void {
  const { id } = findPermissionLevel(world.database, site.id, level)!;
  assignRole(world.database, list.id, { principalId: inMunicipality(world, alias).objectId, levelId: id });
}

function view(world: World, list: List, title: string, query: string, fields: readonly string[], isDefault: boolean): void {
  addView(world.database, list, { title, query, fields, rowLimit: 30, isPaged: true, isDefault, formatter: null });
}
