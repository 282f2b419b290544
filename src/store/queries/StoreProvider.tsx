import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Store } from '../store.ts';
import type { Device } from './device/device.ts';
import { memoryDevice } from './device/memoryDevice.ts';
import { keep, restore } from './keepOnDevice.ts';
import { createQueryClient } from './queryClient.ts';

const StoreContext = createContext<Store | null>(null);
const DeviceContext = createContext<Device | null>(null);

export interface StoreProviderProps {
  readonly store: Store;
  /** Forgotten with the page when left out. */
  readonly device?: Device;
  readonly children: ReactNode;
}

/** Gives pages the store and what this device kept of it. A change of person is a new provider: set `key`. */
export function StoreProvider({ store, device, children }: StoreProviderProps) {
  const [kept] = useState(() => device ?? memoryDevice(store.me));
  const [client] = useState(() => {
    const made = createQueryClient();
    restore(made, kept);
    return made;
  });
  useEffect(() => keep(client, kept), [client, kept]);
  return (
    <StoreContext value={store}>
      <DeviceContext value={kept}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </DeviceContext>
    </StoreContext>
  );
}

/** @throws Error outside of a StoreProvider: a mistake of the page. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside of a StoreProvider');
  return store;
}

/** @throws Error outside of a StoreProvider: a mistake of the page. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('useDevice outside of a StoreProvider');
  return device;
}
