import { findLeaks, type Service } from '#domain';
import { loadWords, type Language } from '#i18n';

/** The place as it may stand in an invitation: one that names a service is told in the room instead (L14). */
export async function placeThatTravels(place: string, services: readonly Pick<Service, 'name' | 'shortName'>[], language: Language): Promise<string> {
  return isTelling(place, services) ? (await loadWords('documents', language)).placeAtService : place;
}

/** The same in a letter to somebody the services are not to be told to, and who cannot open the room. */
export async function placeByPhone(place: string, services: readonly Pick<Service, 'name' | 'shortName'>[], language: Language): Promise<string> {
  return isTelling(place, services) ? (await loadWords('documents', language)).placeByPhone : place;
}

function isTelling(place: string, services: readonly Pick<Service, 'name' | 'shortName'>[]): boolean {
  const names = services.flatMap(({ name, shortName }) => [name, shortName]);
  return findLeaks(place, { names: [], services: names, goals: [], caseTypes: [] }).length > 0;
}
