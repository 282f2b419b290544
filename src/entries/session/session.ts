import type { Account, TokenSource } from '#auth';
import type { AppConfig } from '#config';
import type { Reading } from '#store';
import type { Device, Devices, StoreSource } from '#store/queries';

/** A person at work: what Microsoft 365 keeps for them, and what this device does. */
export interface Session {
  readonly reading: Reading;
  readonly source: StoreSource;
  readonly device: Device;
}

export interface SessionParts {
  readonly config: AppConfig;
  readonly tokens: TokenSource;
  readonly devices: Devices;
  /** Name the host signed in with. */
  readonly loginHint: string | null;
  readonly account: () => Account | null;
}
