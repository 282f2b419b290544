import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Reading, Store } from '../store.ts';
import type { Device } from './device/device.ts';
import { memoryDevice } from './device/memoryDevice.ts';
import { keep, restore } from './keepOnDevice.ts';
import { createQueryClient } from './queryClient.ts';

/** The whole store, whose code comes after the first screen. */
export interface StoreSource {
  /** Null until it has come. */
  now(): Store | null;
  /** Fetched once; after a failure the next call fetches again. */
  load(): Promise<Store>;
}

const ReadingContext = createContext<Reading | null>(null);
const SourceContext = createContext<StoreSource | null>(null);
const DeviceContext = createContext<Device | null>(null);

export interface StoreProviderProps {
  /** What the first screen reads with. */
  readonly reading: Reading;
  readonly source: StoreSource;
  /** Forgotten with the page when left out. */
  readonly device?: Device;
  readonly children: ReactNode;
}

/** Gives pages the store and what this device kept of it. A change of person is a new provider: set `key`. */
export function StoreProvider({ reading, source, device, children }: StoreProviderProps) {
  const [kept] = useState(() => device ?? memoryDevice(reading.me));
  const [client] = useState(() => {
    const made = createQueryClient();
    restore(made, kept);
    return made;
  });
  useEffect(() => keep(client, kept), [client, kept]);
  return (
    <ReadingContext value={reading}>
      <SourceContext value={source}>
        <DeviceContext value={kept}>
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        </DeviceContext>
      </SourceContext>
    </ReadingContext>
  );
}

/** What every screen may read with, the first included. @throws Error outside of a StoreProvider: a mistake of the page. */
export function useReading(): Reading {
  return required(useContext(ReadingContext), 'useReading');
}

/** @throws Error outside of a StoreProvider: a mistake of the page. */
export function useStoreSource(): StoreSource {
  return required(useContext(SourceContext), 'useStoreSource');
}

/** The whole store, for pages that are shown once it has come. @throws Error before that: a mistake of the page. */
export function useStore(): Store {
  return required(useStoreSource().now(), 'useStore');
}

/** @throws Error outside of a StoreProvider: a mistake of the page. */
export function useDevice(): Device {
  return required(useContext(DeviceContext), 'useDevice');
}

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} where there is none yet`);
  return value;
}
