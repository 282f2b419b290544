import { isFailure, type Meeting, type Recorded, toKey } from '#domain';
import type { Store } from '#store';

/** By what an appointment of the mail program is known again; each null where the host cannot tell. */
export interface KnownItem {
  /** Our key, where the appointment was filled here. */
  readKey(): Promise<string | null>;
  /** Its ordinary id, as Graph writes it. */
  readId(): Promise<string | null>;
}

/**
 * The called meeting that is opened in the mail program. Null: another appointment, one in somebody else's calendar, or one of which
 * nothing can be found out: nothing depends on it.
 */
export async function meetingOfItem({ calendar, authority }: Pick<Store, 'calendar' | 'authority'>, item: KnownItem): Promise<Recorded<Meeting> | null> {
  try {
    const id = await item.readId();
    const key = (id === null ? null : await calendar.keyOfForm(id)) ?? (await item.readKey());
    const meeting = key === null ? null : await authority.meetings.find(toKey(key));
    return meeting?.step === 'booked' ? meeting : null;
  } catch (error) {
    // A key somebody else wrote is a RangeError.
    if (isFailure(error) || error instanceof RangeError) return null;
    throw error;
  }
}
