import type { GraphCall } from '../call.ts';
import { mailItemNotFound } from '../errors.ts';
import type { EventRecord } from './eventRecord.ts';
import { findEvent } from './eventStore.ts';
import { requireMailbox } from './mailbox.ts';
import { type Preferences, readPreferences } from './preferences.ts';

/**
 * The event of the caller's calendar that the address names.
 * @throws GraphError 404 ErrorItemNotFound, also for an id of the other kind.
 */
export function requireEvent(call: GraphCall, preferences: Preferences = readPreferences(call.request)): EventRecord {
  const owner = requireMailbox(call);
  const event = findEvent(call.world.database, owner.objectId, call.params['event-id'] ?? '', preferences.immutableIds);
  if (!event) throw mailItemNotFound();
  return event;
}
