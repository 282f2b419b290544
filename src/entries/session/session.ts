import type { Account, TokenSource } from '#auth';
import type { AppConfig } from '#config';
import type { Store } from '#store';
import type { Device, Devices } from '#store/queries';

/** A person at work: what Microsoft 365 keeps for them, and what this device does. */
export interface Session {
  readonly store: Store;
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
