import { createHash } from 'node:crypto';
import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, ok } from '../call.ts';
import { requireMailbox } from './mailbox.ts';
import { DANISH_ZONE } from './timeZone.ts';
import { workingHoursOf } from './workingHours.ts';

/** GET /me/mailboxSettings */
export function getMailboxSettings(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  return ok({
    '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#users('${owner.objectId}')/mailboxSettings`,
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'none',
      scheduledStartDateTime: { dateTime: '2026-01-01T00:00:00.0000000', timeZone: 'UTC' },
      scheduledEndDateTime: { dateTime: '2026-01-02T00:00:00.0000000', timeZone: 'UTC' },
      internalReplyMessage: '',
      externalReplyMessage: '',
    },
    timeZone: DANISH_ZONE,
    language: { locale: 'da-DK', displayName: 'Dansk (Danmark)' },
    workingHours: workingHoursOf(call.world.database, owner.objectId),
    dateFormat: 'dd-MM-yyyy',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: 'user',
  });
}

/** GET /me/calendar */
export function getCalendar(call: GraphCall): SimResponse {
  const owner = requireMailbox(call);
  const hash = createHash('sha256').update(owner.objectId).digest('base64url');
  return ok({
    '@odata.context': `${call.world.origin}/graph/v1.0/$metadata#users('${owner.objectId}')/calendar/$entity`,
    id: `AAMkA${hash}AAA=`,
    name: 'Kalender',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: true,
    changeKey: hash.slice(0, 22),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name: owner.displayName, address: owner.mail },
  });
}
