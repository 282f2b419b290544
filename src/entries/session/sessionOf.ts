import type { Me } from '#store';
import type { Device } from '#store/queries';
import { once } from '#ui';
import { lateReading } from './lateReading.ts';
import type { Session, SessionParts } from './session.ts';
import { sessionCode } from './sessionCode.ts';

/** A person's session; nothing of it is fetched before somebody asks, so what this device kept is drawn first. */
export function sessionOf(parts: SessionParts, device: Device, me: Me): Session {
  const opened = once(async () => (await sessionCode()).openStore(parts, device, me));
  return {
    device,
    reading: lateReading(me, async () => (await opened.load()).reading),
    source: once(async () => (await opened.load()).complete()),
  };
}
