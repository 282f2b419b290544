import type { OpenItem } from '../host.ts';
import { asked } from './asked.ts';
import { KEY } from './itemKey.ts';

/** The appointment the mail program shows; null for a mail, or where nothing is open. */
export function createOpenItem(mailbox: Office.Mailbox): OpenItem | null {
  const item = mailbox.item as Partial<Office.AppointmentRead & Office.AppointmentCompose> | null | undefined;
  if (!item || String(item.itemType) !== 'appointment') return null;
  return {
    readKey: () => nullWhenRefused(() => keyOf(item)),
    readId: () => nullWhenRefused(async () => ordinaryId(mailbox, await itemIdOf(item))),
  };
}

async function keyOf(item: Partial<Office.AppointmentRead>): Promise<string | null> {
  const kept = await asked<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync!(done));
  const key: unknown = kept.get(KEY);
  return typeof key === 'string' && key !== '' ? key : null;
}

/** A form has no id before it is saved: then it is refused. */
async function itemIdOf(item: Partial<Office.AppointmentRead & Office.AppointmentCompose>): Promise<string> {
  return item.itemId ?? asked<string>((done) => item.getItemIdAsync!(done));
}

/** The mail program writes ids of its own kind; Graph's are for addresses. */
function ordinaryId(mailbox: Office.Mailbox, itemId: string): string {
  return mailbox.convertToRestId(itemId, Office.MailboxEnums.RestVersion.v2_0);
}

/** Hosts leave out properties, and some refuse: then nothing is known of the item, and nothing depends on it. */
async function nullWhenRefused<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
