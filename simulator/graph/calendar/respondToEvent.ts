import type { SimResponse } from '../../kernel/http.ts';
import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { deliver } from '../../mail/mailStore.ts';
import { accepted, type GraphCall } from '../call.ts';
import { GraphError } from '../errors.ts';
import type { EventRecord, ResponseKind } from './eventRecord.ts';
import { findCopy, removeEvent, saveEvent } from './eventStore.ts';
import { asOutlookHtml } from './htmlBody.ts';
import { mailboxAt, requireMailbox, sameAddress } from './mailbox.ts';
import { actionParameters } from './requestBody.ts';
import { requireEvent } from './requireEvent.ts';

type Answer = Extract<ResponseKind, 'accepted' | 'tentativelyAccepted' | 'declined'>;

/**
 * POST /me/events/{id}/accept, /tentativelyAccept, /decline: 202 without a body. The organizer's list of attendees shows the
 * answer, unless `sendResponse` was false. A declined meeting leaves the calendar.
 */
export const respondWith = (answer: Answer) => (call: GraphCall): SimResponse => {
  const { world } = call;
  const owner = requireMailbox(call);
  const event = requireEvent(call);
  const parameters = actionParameters(call.request, ['Comment', 'SendResponse', 'ProposedNewTime']);
  if (parameters.get('proposednewtime')) throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 has no proposals of new times');
  if (event.isOrganizer) throw refused("You can't respond to this meeting because you're the meeting organizer.");
  if (event.isCancelled) throw refused("You can't respond to this meeting because it has been canceled.");

  const now = world.clock.now().getTime();
  if (answer === 'declined') removeEvent(world.database, event.key);
  else saveEvent(world, { ...event, response: answer, respondedMs: now, showAs: answer === 'accepted' ? 'busy' : 'tentative' });
  const comment = parameters.get('comment');
  if (parameters.get('sendresponse') !== false) sendAnswer(world, event, owner, answer, typeof comment === 'string' ? comment : '');
  return accepted();
};

const refused = (why: string): GraphError => new GraphError(400, 'ErrorInvalidRequest', `Your request can't be completed. ${why}`);

const WORDS: Readonly<Record<Answer, string>> = { accepted: 'Accepteret', tentativelyAccepted: 'Foreløbig', declined: 'Afvist' };

function sendAnswer(world: World, event: EventRecord, from: User, answer: Answer, comment: string): void {
  const organizer = mailboxAt(world.database, event.organizer.address);
  const original = organizer && findCopy(world.database, organizer.objectId, event.iCalUId);
  if (!organizer || !original) return;
  const now = world.clock.now().getTime();
  const attendees = original.attendees.map((one) =>
    sameAddress(one.address, from.mail) ? { ...one, response: answer, respondedMs: now } : one,
  );
  saveEvent(world, { ...original, attendees });
  deliver(world.database, {
    mailbox: organizer.objectId,
    to: organizer.mail,
    from: { name: from.displayName, address: from.mail },
    subject: `${WORDS[answer]}: ${event.subject}`,
    bodyHtml: asOutlookHtml({ contentType: 'text', content: comment }),
    kind: 'response',
    iCalUId: event.iCalUId,
    startMs: event.startMs,
    endMs: event.endMs,
    attachments: [],
    atMs: now,
  });
}
