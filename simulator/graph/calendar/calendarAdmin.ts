import { type AdminRoute, BadInput, requireText } from '../../admin/adminRoute.ts';
import { addEntries, type Entry } from './addEntries.ts';
import { typeErrors } from '../typeCheck.ts';
import { mailboxAt } from './mailbox.ts';
import { DANISH_ZONE, ianaZone, localToEpochMs } from './timeZone.ts';
import { setWorkingHours, type WorkingHours } from './workingHours.ts';

/**
 * `POST /calendar {mail, entries: [{start, end, status?, subject?, sensitivity?}]}` fills somebody's calendar.
 * Times are moments with `Z` or an offset, or Danish local time without. Answers how many were added.
 * `POST /working-hours {mail, hours}` sets parts of somebody's `microsoft.graph.workingHours`.
 */
export const calendarAdminRoutes: readonly AdminRoute[] = [
  {
    method: 'POST',
    pattern: '/calendar',
    handle: ({ world, body }) => {
      const mail = requireText(body, 'mail');
      const owner = mailboxAt(world.database, mail);
      if (!owner) throw new BadInput(`Nobody here has the mailbox '${mail}'.`);
      if (!Array.isArray(body['entries'])) throw new BadInput("'entries' must be a list.");
      const entries = (body['entries'] as Record<string, unknown>[]).map(readEntry);
      addEntries(world, owner, entries);
      return { status: 201, body: { added: entries.length } };
    },
  },
  {
    method: 'POST',
    pattern: '/working-hours',
    handle: ({ world, body }) => {
      const mail = requireText(body, 'mail');
      const owner = mailboxAt(world.database, mail);
      if (!owner) throw new BadInput(`Nobody here has the mailbox '${mail}'.`);
      const wrong = typeErrors(body['hours'], 'microsoft.graph.workingHours');
      if (wrong.length > 0) throw new BadInput(wrong.join('; '));
      return { status: 200, body: setWorkingHours(world.database, owner.objectId, body['hours'] as Partial<WorkingHours>) };
    },
  },
];

const STATUSES = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'] as const;
const SENSITIVITIES = ['normal', 'personal', 'private', 'confidential'] as const;

function readEntry(given: Record<string, unknown>): Entry {
  const [startMs, endMs] = [readMoment(requireText(given, 'start')), readMoment(requireText(given, 'end'))];
  if (endMs < startMs) throw new BadInput('An entry cannot end before it starts.');
  return {
    startMs,
    endMs,
    showAs: oneOf(STATUSES, given['status'] ?? 'busy'),
    subject: given['subject'] === undefined ? 'Optaget' : requireText(given, 'subject'),
    sensitivity: oneOf(SENSITIVITIES, given['sensitivity'] ?? 'normal'),
    isAllDay: false,
  };
}

function readMoment(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(text)) throw new BadInput(`'${text}' is no time.`);
  const moment = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : danishTime(text);
  if (Number.isNaN(moment)) throw new BadInput(`'${text}' is no time.`);
  return moment;
}

function danishTime(text: string): number {
  try {
    return localToEpochMs(text, ianaZone(DANISH_ZONE), 'The entry');
  } catch {
    return NaN;
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new BadInput(`'${String(value)}' is none of ${allowed.join(', ')}.`);
  return found;
}
