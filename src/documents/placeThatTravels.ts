import { findLeaks, type Service, serviceNames } from '#domain';
import { loadWords, type Language } from '#i18n';

type NamedService = Pick<Service, 'name' | 'shortName' | 'organisation'>;

/** The place as it may stand in an invitation: one that names a service is told in the room instead (L14). */
export async function placeThatTravels(place: string, services: readonly NamedService[], language: Language): Promise<string> {
  return isAtService(place, services) ? (await loadWords('documents', language)).placeAtService : place;
}

/** The same in a letter to somebody the services are not to be told to, and who cannot open the room. */
export async function placeByPhone(place: string, services: readonly NamedService[], language: Language): Promise<string> {
  return isAtService(place, services) ? (await loadWords('documents', language)).placeByPhone : place;
}

/** Whatever else a place says too much of is refused where it is written: it need not be at the service at all. */
function isAtService(place: string, services: readonly NamedService[]): boolean {
  return findLeaks(place, { names: [], services: services.flatMap(serviceNames), goals: [], caseTypes: [] }).some(({ kind }) => kind === 'service');
}
