import { findLeaks, type Service } from '#domain';
import { loadWords, type Language } from '#i18n';

/** The place as it may stand in an invitation: one that names a service is told in the room instead (L14). */
export async function placeThatTravels(place: string, services: readonly Pick<Service, 'name' | 'shortName'>[], language: Language): Promise<string> {
  const words = await loadWords('documents', language);
  const names = services.flatMap(({ name, shortName }) => [name, shortName]);
  const leaks = findLeaks(place, { names: [], services: names, goals: [], caseTypes: [] });
  return leaks.length > 0 ? words.placeAtService : place;
}
