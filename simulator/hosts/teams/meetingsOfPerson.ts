import type { EventRecord } from '../../graph/calendar/eventRecord.ts';
import { addTab, installApp, installedApps, tabsOf } from '../../graph/chats/chatStore.ts';
import type { OnlineMeeting } from '../../graph/meetings/meetingStore.ts';
import { eventOf, meetingsOf, rosterOf } from '../../graph/meetings/participants.ts';
import type { World } from '../../kernel/world.ts';
import { bodyOf, type SignedInCall } from '../person/apiRoute.ts';
import { MailboxRefusal } from '../person/graphAs.ts';
import { treklangInCatalog } from '../person/treklangApp.ts';
import { activeUser, kindOf, meetIdOf, nameOf, requireMeeting, tenantName } from './personInTenant.ts';
import type { MeetingDetails, MeetingSummary, MeetingTab } from './teamsShapes.ts';

/** At home: all of the own calendar. Switched to another tenant: those that this tenant holds, for the calendar is at home. */
export function meetingList(call: SignedInCall): readonly MeetingSummary[] {
  const { world, user } = call;
  const active = activeUser(call);
  return meetingsOf(world, user)
    .filter(({ meeting }) => active.tenantId === user.tenantId || meeting.tenantId === active.tenantId)
    .map(({ meeting, event }) => summary(world, meeting, event));
}

export function meetingDetails(call: SignedInCall): MeetingDetails {
  const { world } = call;
  const meeting = requireMeeting(call);
  const event = eventOf(world.database, meeting);
  const kind = kindOf(meeting, activeUser(call));
  return {
    ...summary(world, meeting, event),
    joinUrl: meeting.joinUrl,
    chatId: meeting.threadId,
    meetingId: Buffer.from(`0#${meeting.threadId}#0`).toString('base64'),
    tenantId: meeting.tenantId,
    tenantName: tenantName(world, meeting.tenantId),
    organizerId: meeting.organizer,
    isCancelled: event?.isCancelled ?? true,
    kind,
    invited: rosterOf(world.database, meeting).map(({ displayName }) => displayName),
    tabs: kind === 'external' ? [] : treklangTabs(world, meeting),
    isAppInstalled: kind !== 'external' && hasTreklang(world, meeting),
  };
}

/** What the person did in the app's configuration page. @throws MailboxRefusal 403 for guests and externals: they are no presenters. */
export function addTreklang(call: SignedInCall): MeetingTab {
  const { world } = call;
  const meeting = requireMeeting(call);
  if (kindOf(meeting, activeUser(call)) !== 'member') throw new MailboxRefusal(403, 'Only people of the own organisation can add apps.');
  const { entityId, contentUrl, suggestedDisplayName } = bodyOf<{ entityId?: string; contentUrl?: string; suggestedDisplayName?: string }>(call);
  if (!entityId || !contentUrl || URL.parse(contentUrl)?.origin !== world.appOrigin) throw new MailboxRefusal(400, 'The tab has no address of the app.');
  const app = treklangInCatalog(world.database);
  if (!app) throw new MailboxRefusal(403, 'Treklang ligger ikke i organisationens appkatalog.');
  installApp(world.database, meeting.threadId, app.teamsCatalogId);
  const displayName = suggestedDisplayName ?? app.displayName;
  const added = addTab(world.database, { chatId: meeting.threadId, teamsCatalogId: app.teamsCatalogId, displayName, configuration: { entityId, contentUrl } });
  return { id: added.id, name: displayName, entityId, contentUrl };
}

function summary(world: World, meeting: OnlineMeeting, event: EventRecord | undefined): MeetingSummary {
  return {
    meetId: meetIdOf(meeting),
    subject: event?.subject ?? 'Aflyst møde',
    start: event?.startMs ?? meeting.createdMs,
    end: event?.endMs ?? meeting.createdMs,
    organizer: event?.organizer.name ?? nameOf(world, meeting.organizer),
  };
}

function hasTreklang(world: World, meeting: OnlineMeeting): boolean {
  const treklang = treklangInCatalog(world.database);
  return installedApps(world.database, meeting.threadId).some((app) => app.teamsCatalogId === treklang?.teamsCatalogId);
}

function treklangTabs(world: World, meeting: OnlineMeeting): readonly MeetingTab[] {
  const treklang = treklangInCatalog(world.database);
  return tabsOf(world.database, meeting.threadId)
    .filter((tab) => tab.teamsCatalogId === treklang?.teamsCatalogId && URL.parse(tab.configuration.contentUrl)?.origin === world.appOrigin)
    .map(({ id, displayName, configuration }) => ({ id, name: displayName, entityId: configuration.entityId, contentUrl: configuration.contentUrl }));
}
