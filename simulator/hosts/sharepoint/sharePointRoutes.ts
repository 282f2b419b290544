import { findHomeUser } from '../../directory/users.ts';
import type { PersonCall, PersonRoute } from '../../identity/personMount.ts';
import { recordVisit } from '../../sharepoint/sites/siteVisits.ts';
import { apiRoute } from '../person/apiRoute.ts';
import { personPage } from '../person/personPage.ts';
import { itemDetails } from './itemOfPerson.ts';
import { fileContent, libraryContent } from './libraryOfPerson.ts';
import { listContent } from './listOfPerson.ts';
import { pageContent } from './pageOfPerson.ts';
import { reachedSite } from './reachable.ts';
import { siteContent, sites } from './sitesOfPerson.ts';

const LIST = '/sharepoint/sites/{site}/lists/{list}';

/** SharePoint as a person browses it, and what its pages ask. */
export const sharePointRoutes: readonly PersonRoute[] = [
  personPage('/sharepoint', 'sharepoint', 'SharePoint'),
  visited(personPage('/sharepoint/sites/{site}', 'sharepoint', 'SharePoint')),
  visited(personPage('/sharepoint/sites/{site}/{rest*}', 'sharepoint', 'SharePoint')),
  apiRoute('GET', '/sharepoint/sites', sites),
  apiRoute('GET', '/sharepoint/sites/{site}', siteContent),
  apiRoute('GET', '/sharepoint/sites/{site}/pages/{page}', pageContent),
  apiRoute('GET', LIST, listContent),
  apiRoute('GET', `${LIST}/items/{item-id}`, itemDetails),
  apiRoute('GET', `${LIST}/files`, libraryContent),
  apiRoute('GET', `${LIST}/files/{drive-item-id}`, fileContent),
];

/** Opening any page of a site is the visit that lets a guest's calls of Graph in afterwards. */
function visited(page: PersonRoute): PersonRoute {
  return {
    ...page,
    handle(call) {
      recordVisitOf(call);
      return page.handle(call);
    },
  };
}

function recordVisitOf({ world, alias, user, params }: PersonCall): void {
  const person = user ?? findHomeUser(world.database, alias);
  const reached = person && reachedSite(world, person, params['site'] ?? '');
  if (reached?.user.userType === 'Guest') recordVisit(world, reached.site.id, reached.user.objectId);
}
