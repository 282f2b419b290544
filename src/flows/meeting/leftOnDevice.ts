import { joinKept, type Kept } from './joinKept.ts';
import { readKept } from './keptNotes.ts';
import type { KeptPlans } from './keptPlans.ts';
import type { MeetingDevice } from './meetingDevice.ts';

/** What other windows of this device had not sent, and how to forget it once this window keeps it itself. */
export interface LeftOnDevice {
  readonly kept: Kept;
  /** Of each window, the oldest first: what they were written on differs. */
  readonly plans: readonly KeptPlans[];
  readonly forget: () => void;
}

/**
 * One for each window that was closed, or is open, before its words reached the room. Null: nothing that can be read.
 * @param meeting how the names begin: each window keeps under a name of its own, so that none writes over what another one still has to send
 */
export function leftOnDevice(device: MeetingDevice, meeting: string): LeftOnDevice | null {
  const left = device.names(meeting).flatMap((name) => {
    const text = device.read(name);
    const kept = name === meeting || name.startsWith(`${meeting} `) ? readKept(text) : null;
    return kept ? [{ name, text, kept }] : [];
  });
  if (left.length === 0) return null;
  const byAge = left.map(({ kept }) => kept).sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
  return {
    kept: byAge.slice(1).reduce<Kept>(joinKept, byAge[0]!),
    plans: byAge.map(({ plans }) => plans),
    forget() {
      // Only what still says the same: its window may have written on.
      for (const { name, text } of left) if (device.read(name) === text) device.write(name, null);
    },
  };
}
