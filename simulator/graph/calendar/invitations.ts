import type { World } from '../../kernel/world.ts';
import { deliver, type Mail } from '../../mail/mailStore.ts';
import { addAttachment, attachmentsOf } from './attachmentStore.ts';
import type { Attendee, EventRecord, MeetingContent } from './eventRecord.ts';
import { addEvent, findCopy, removeEvent, saveEvent } from './eventStore.ts';
import { asOutlookHtml } from './htmlBody.ts';
import { mailboxAt, sameAddress } from './mailbox.ts';
import { attendeesShownTo } from './presentEvent.ts';

/**
 * Asks these people to the meeting: a copy in the calendar of everybody who has one here, in any tenant, and a mail.
 * Only attachments that are there now travel; later ones stay with the organizer.
 */
export function sendInvitations(world: World, event: EventRecord, to: readonly Attendee[]): void {
  for (const attendee of others(event, to)) {
    const owner = mailboxAt(world.database, attendee.address);
    if (owner) fileCopy(world, event, attendee, owner.objectId);
    mailTo(world, event, attendee, 'invitation');
  }
}

/** Tells these people what has changed. A copy that somebody threw away comes back, as in reality. */
export function sendUpdates(world: World, event: EventRecord, to: readonly Attendee[], isOtherTime: boolean): void {
  for (const attendee of others(event, to)) {
    const owner = mailboxAt(world.database, attendee.address);
    const copy = owner && findCopy(world.database, owner.objectId, event.iCalUId);
    if (copy) {
      const answer = isOtherTime ? { response: 'notResponded' as const, respondedMs: undefined } : {};
      saveEvent(world, { ...copy, ...meetingContent(event), attendees: attendeesShownTo(event, attendee), ...answer });
    } else if (owner) fileCopy(world, event, attendee, owner.objectId);
    mailTo(world, event, attendee, 'update');
  }
}

/** The copies stay, marked as called off, until their owners remove them. */
export function sendCancellations(world: World, event: EventRecord, to: readonly Attendee[], comment = ''): void {
  for (const attendee of others(event, to)) {
    const owner = mailboxAt(world.database, attendee.address);
    const copy = owner && findCopy(world.database, owner.objectId, event.iCalUId);
    if (copy) saveEvent(world, { ...copy, subject: calledOff(copy.subject), isCancelled: true, showAs: 'free' });
    mailTo(world, { ...event, subject: calledOff(event.subject), bodyHtml: comment ? asOutlookHtml({ contentType: 'text', content: comment }) : event.bodyHtml }, attendee, 'cancellation');
  }
}

const calledOff = (subject: string): string => `Aflyst: ${subject}`;

const others = (event: EventRecord, to: readonly Attendee[]): readonly Attendee[] =>
  to.filter(({ address }) => !sameAddress(address, event.organizer.address));

function fileCopy(world: World, event: EventRecord, attendee: Attendee, mailbox: string): void {
  const old = findCopy(world.database, mailbox, event.iCalUId);
  if (old) removeEvent(world.database, old.key);
  const copy = addEvent(world, {
    ...meetingContent(event),
    mailbox,
    iCalUId: event.iCalUId,
    isOrganizer: false,
    organizer: event.organizer,
    attendees: attendeesShownTo(event, attendee),
    response: 'notResponded',
    isCancelled: false,
    // Outlook holds the time until its owner has answered.
    showAs: 'tentative',
    categories: [],
    reminderMinutes: 15,
    isReminderOn: true,
  });
  for (const attachment of attachmentsOf(world.database, event.key)) addAttachment(world, copy.key, attachment);
}

function mailTo(world: World, event: EventRecord, attendee: Attendee, kind: Mail['kind']): void {
  const attachments = kind === 'invitation' ? attachmentsOf(world.database, event.key) : [];
  deliver(world.database, {
    mailbox: mailboxAt(world.database, attendee.address)?.objectId,
    to: attendee.address,
    from: event.organizer,
    subject: event.subject,
    bodyHtml: event.bodyHtml,
    kind,
    iCalUId: event.iCalUId,
    startMs: event.startMs,
    endMs: event.endMs,
    attachments: attachments.map(({ name, contentType, content }) => ({ name, contentType, contentBase64: content.toString('base64') })),
    atMs: world.clock.now().getTime(),
  });
}

function meetingContent(event: EventRecord): MeetingContent {
  const { subject, bodyHtml, startMs, endMs, startZone, endZone, isAllDay, locations, importance, sensitivity } = event;
  const { hideAttendees, responseRequested, allowNewTimeProposals, joinUrl } = event;
  return {
    subject, bodyHtml, startMs, endMs, startZone, endZone, isAllDay, locations, importance, sensitivity,
    hideAttendees, responseRequested, allowNewTimeProposals, joinUrl,
  };
}
