import { DEFAULT_SETTINGS, type Key } from '#domain';
import type { Places } from '../places/places.ts';
import type { CommonStore } from './commonStore.ts';

export function createCommonStore(places: Places): CommonStore {
  return {
    async settings() {
      // What a device remembers may be older than the setting.
      const { agendaDays, materialDays, writingDays, searchDays, travelMinutes = DEFAULT_SETTINGS.travelMinutes, dayStart, dayEnd } = (await places.common()).settings;
      return { agendaDays, materialDays, writingDays, searchDays, travelMinutes, dayStart, dayEnd };
    },
    services: async () => byKey((await places.common()).services),
    scales: async () => byKey((await places.common()).scales),
    directory: async () => (await places.common()).directory,
  };
}

export function byKey<T extends { readonly key: Key }>(values: readonly T[]): ReadonlyMap<Key, T> {
  return new Map(values.map((value) => [value.key, value]));
}
