import { listUsers } from '../../directory/users.ts';
import type { PersonRoute } from '../../identity/personMount.ts';
import { apiRoute, bodyOf, type SignedInCall } from '../person/apiRoute.ts';
import { personPage } from '../person/personPage.ts';
import { saveRoamingSettings } from '../person/roamingSettings.ts';
import { attachment, customProperties, entriesBetween, eventDetails, removeEntry, respond, sendAppointment } from './calendarOfPerson.ts';
import { mailAttachment, mailDetails, mailList } from './mailOfPerson.ts';
import { painsIn } from '../../kernel/switches.ts';
import type { HostPerson } from './outlookShapes.ts';

/** The Outlook page and what it asks. */
export const outlookRoutes: readonly PersonRoute[] = [
  personPage('/outlook', 'outlook', 'Outlook'),
  apiRoute('GET', '/outlook/events', entriesBetween),
  apiRoute('POST', '/outlook/events', sendAppointment),
  apiRoute('GET', '/outlook/events/{event-id}', eventDetails),
  apiRoute('DELETE', '/outlook/events/{event-id}', removeEntry),
  apiRoute('PUT', '/outlook/events/{event-id}/customProperties', customProperties),
  apiRoute('GET', '/outlook/events/{event-id}/attachments/{attachment-id}', attachment),
  apiRoute('POST', '/outlook/events/{event-id}/{answer}', respond),
  apiRoute('GET', '/outlook/mails', mailList),
  apiRoute('GET', '/outlook/mails/{mail-key}', mailDetails),
  apiRoute('GET', '/outlook/mails/{mail-key}/attachments/{attachment-id}', mailAttachment),
  apiRoute('GET', '/outlook/people', people),
  apiRoute('GET', '/outlook/officePains', ({ world }) => painsIn(world.switches)),
  apiRoute('PUT', '/outlook/roamingSettings', (call) => saveRoamingSettings(call.world.database, call.user.objectId, bodyOf(call))),
];

const MOST = 8;

/** People of the own directory whose name or address has the words. */
function people({ world, user, request }: SignedInCall): readonly HostPerson[] {
  const words = (request.query.get('words') ?? '').trim().toLowerCase();
  if (words === '') return [];
  return listUsers(world.database, user.tenantId)
    .filter(({ displayName, mail }) => displayName.toLowerCase().includes(words) || mail.toLowerCase().includes(words))
    .slice(0, MOST)
    .map(({ displayName, mail }) => ({ name: displayName, address: mail }));
}
