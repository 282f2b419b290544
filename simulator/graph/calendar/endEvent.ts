import type { SimResponse } from '../../kernel/http.ts';
import { accepted, type GraphCall, noContent } from '../call.ts';
import { GraphError } from '../errors.ts';
import { removeEvent } from './eventStore.ts';
import { sendCancellations } from './invitations.ts';
import { actionParameters } from './requestBody.ts';
import { requireEvent } from './requireEvent.ts';

/** DELETE /me/events/{id}: 204. The organizer's also calls the meeting off for everybody; an attendee's only their own copy. */
export function deleteEvent(call: GraphCall): SimResponse {
  const event = requireEvent(call);
  if (event.isOrganizer) sendCancellations(call.world, event, event.attendees);
  removeEvent(call.world.database, event.key);
  return noContent();
}

/** POST /me/events/{id}/cancel: 202 without a body. The event goes to Deleted Items, which are not simulated. */
export function cancelEvent(call: GraphCall): SimResponse {
  const event = requireEvent(call);
  const comment = actionParameters(call.request, ['Comment']).get('comment');
  if (!event.isOrganizer) {
    throw new GraphError(400, 'ErrorInvalidRequest', "Your request can't be completed. You need to be an organizer to cancel a meeting.");
  }
  sendCancellations(call.world, event, event.attendees, typeof comment === 'string' ? comment : '');
  removeEvent(call.world.database, event.key);
  return accepted();
}
