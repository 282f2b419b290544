import { findHomeUser } from '../../../../simulator/directory/users.ts';
import { saveCatalogApp } from '../../../../simulator/graph/chats/chatStore.ts';
import { graphAs } from '../../../../simulator/hosts/person/graphAs.ts';
import { MAIN_APP_ID } from '../../../../simulator/identity/applications.ts';
import type { World } from '../../../../simulator/kernel/world.ts';

/** Mette's online meeting with a guest, an external and a colleague. @returns the number in its address. */
export function bookMeeting(world: World): string {
  const mette = findHomeUser(world.database, 'mette')!;
  const attendees = ['sara.lund@tidevand.example', 'jonas.holm@birkelund.example', 'dorthe.winther@fjordbro.example'];
  const event = graphAs(world, mette, 'POST', '/me/events', {
    subject: 'Opfølgning – Q7R2MM',
    start: { dateTime: '2026-11-26T10:00:00', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2026-11-26T11:00:00', timeZone: 'Romance Standard Time' },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    attendees: attendees.map((address) => ({ type: 'required', emailAddress: { address, name: address } })),
  }) as { onlineMeeting: { joinUrl: string } };
  return new URL(event.onlineMeeting.joinUrl).pathname.replace('/meet/', '');
}

/** Files the app in the organisation's catalog: only then can a meeting have it. */
export function fileInCatalog({ database }: World): void {
  const permissions = [{ permissionValue: 'MeetingStage.Write.Chat', permissionType: 'delegated' as const }];
  saveCatalogApp(database, { teamsCatalogId: 'in-catalog', manifestId: 'in-manifest', displayName: 'Treklang', clientId: MAIN_APP_ID, permissions });
}
