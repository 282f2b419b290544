import { findUserIn, type User } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';
import type { SimResponse } from '../../kernel/http.ts';
import { type GraphCall, ok } from '../call.ts';
import { GraphError } from '../errors.ts';
import { availabilityView } from './availabilityView.ts';
import type { EventRecord } from './eventRecord.ts';
import { eventsBetween } from './eventStore.ts';
import { mailboxAt, requireMailbox, sameAddress } from './mailbox.ts';
import { type Preferences, readPreferences } from './preferences.ts';
import { readOptions } from './queryOptions.ts';
import { actionParameters } from './requestBody.ts';
import { toEpochMs, toZoned } from './timeZone.ts';
import { workingHoursOf } from './workingHours.ts';

interface Question {
  readonly schedules: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
  readonly slotMinutes: number;
}

const DAY_MS = 86_400_000;

/**
 * POST /me/calendar/getSchedule: 200 with one entry per address, in the order asked.
 * An address that cannot be answered for carries `error` and does not fail the rest.
 */
export function getSchedule(call: GraphCall): SimResponse {
  const caller = requireMailbox(call);
  readOptions(call.request.query, []);
  const preferences = readPreferences(call.request);
  const question = readQuestion(call);
  const value = question.schedules.map((address) => scheduleOf(call.world.database, caller, address, question, preferences));
  const context = `${call.world.origin}/graph/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)`;
  return ok({ '@odata.context': context, value }, preferences.headers);
}

/** Microsoft's limits: 20 addresses, less than 62 days, slots of 5 to 1440 minutes. */
function readQuestion(call: GraphCall): Question {
  const given = actionParameters(call.request, ['Schedules', 'StartTime', 'EndTime', 'AvailabilityViewInterval']);
  const schedules = given.get('schedules');
  if (!Array.isArray(schedules) || schedules.length === 0 || !schedules.every((one) => typeof one === 'string' && one !== '')) {
    throw refused('ErrorInvalidParameter', 'schedules is a list of addresses.');
  }
  if (schedules.length > 20) throw refused('ErrorInvalidParameter', 'At most 20 schedules are answered in one request.');
  const startMs = toEpochMs(given.get('starttime'), 'startTime');
  const endMs = toEpochMs(given.get('endtime'), 'endTime');
  if (endMs <= startMs) throw refused('ErrorInvalidTimeInterval', 'The end of the window must be after its start.');
  if (endMs - startMs >= 62 * DAY_MS) {
    throw refused('ErrorTimeIntervalTooBig', 'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days.');
  }
  const slotMinutes = Number(given.get('availabilityviewinterval') ?? 30);
  if (!Number.isInteger(slotMinutes) || slotMinutes < 5 || slotMinutes > 1440) {
    throw refused('ErrorInvalidMergedFreeBusyInterval', 'The availability view interval goes from 5 to 1440 minutes.');
  }
  return { schedules: schedules as string[], startMs, endMs, slotMinutes };
}

const refused = (code: string, why: string): GraphError => new GraphError(400, code, why);

/** More entries than this in the window and the service answers for none. */
const MOST_ENTRIES = 1000;

function scheduleOf(database: Database, caller: User, address: string, question: Question, preferences: Preferences): unknown {
  const owner = mailboxAt(database, address);
  if (!owner && !findUserIn(database, caller.tenantId, address)) {
    return failed(address, 'ErrorMailRecipientNotFound', `Unable to resolve e-mail address ${address} to an Active Directory object.`);
  }
  // Another tenant opens its calendars only by an agreement between the two, and there is none here.
  if (!owner || owner.tenantId !== caller.tenantId) {
    return failed(address, 'ErrorNoFreeBusyAccess', 'The caller does not have access to free/busy data of the other organization.');
  }
  if (sharingOf(database, owner.objectId) === 'none' && owner.objectId !== caller.objectId) {
    return failed(address, 'ErrorFreeBusyGenerationFailed', 'Microsoft.Exchange.InfoWorker.Common.Availability.NoFreeBusyAccessException: The caller does not have access to free/busy data.');
  }
  const entries = eventsBetween(database, owner.objectId, question.startMs, question.endMs).filter(({ isCancelled }) => !isCancelled);
  if (entries.length > MOST_ENTRIES) {
    return failed(address, 'ErrorResultSetTooBig', `The result set contains too many calendar entries. The allowed size = ${MOST_ENTRIES}; the actual size = ${entries.length}.`);
  }
  const sorted = [...entries].sort((a, b) => a.startMs - b.startMs);
  const showsDetails = sameAddress(owner.mail, caller.mail) || sharingOf(database, owner.objectId) === 'limitedDetails';
  return {
    scheduleId: address,
    availabilityView: availabilityView(sorted, question),
    scheduleItems: sorted.map((entry) => presentItem(entry, showsDetails, preferences)),
    workingHours: workingHoursOf(database, owner.objectId),
  };
}

function failed(scheduleId: string, responseCode: string, message: string): unknown {
  return { scheduleId, scheduleItems: [], workingHours: null, error: { message, responseCode } };
}

/** Subject and place of a private or confidential entry are shown to nobody, not even its owner. */
function presentItem(entry: EventRecord, showsDetails: boolean, { timeZone }: Preferences): unknown {
  const isPrivate = entry.sensitivity === 'private' || entry.sensitivity === 'confidential';
  return {
    ...(showsDetails && !isPrivate && { isPrivate: false, subject: entry.subject, location: entry.locations[0]?.displayName ?? '' }),
    status: entry.showAs,
    start: toZoned(entry.startMs, timeZone),
    end: toZoned(entry.endMs, timeZone),
  };
}

/** What everybody of the tenant sees: subject and place (`limitedDetails`), nothing (`none`), or, Exchange's default, status only. */
function sharingOf(database: Database, mailbox: string): string | undefined {
  const row = database.prepare('select level from calendar_sharing where mailbox = ?').get(mailbox) as { level: string } | undefined;
  return row?.level;
}
