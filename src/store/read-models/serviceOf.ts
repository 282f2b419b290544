import { Failure, type Key, type Service } from '#domain';
import type { Places } from '../places/places.ts';

/** @throws Failure `missing` for a service that no list of services names. */
export async function serviceOf(places: Places, key: Key): Promise<Service> {
  const service = (await places.common()).services.find((one) => one.key === key);
  if (!service) throw new Failure('missing', 'The room names a service that is not listed', { code: 'unknownService' });
  return service;
}
