import * as z from 'zod/mini';
import { type Meeting, NOTHING_ASKED, type Person } from '#domain';
import { boolean, choice, column, defineList, group, instant, json, key, longText, nullable, rowKey, text } from '../../schema/index.ts';
import { AUTHORITY } from '../authorityRights.ts';

const STEPS = ['booking', 'claimed', 'eventCreated', 'agendaAttached', 'invited', 'booked', 'inForm', 'undone', 'cancelled'] as const;

/** After these nothing is left to finish or undo. */
const ENDED: ReadonlySet<Meeting['step']> = new Set(['booked', 'undone', 'cancelled']);

const organizer = group<Person>({
  id: text('OrganizerId', 'Mødeleders id', { indexed: true }),
  name: text('OrganizerName', 'Mødeleder'),
  email: text('OrganizerEmail', 'Mødeleders e-mail'),
});

const invitees = z.array(
  z.object({
    participantKey: z.nullable(z.string()),
    name: z.string(),
    email: z.nullable(z.string()),
    isPrivate: z.boolean(),
    mode: z.enum(['inPerson', 'video', 'phone']),
    agendaItems: z.nullable(z.array(z.number())),
    isOptional: z.optional(z.boolean()),
  }),
);

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('move'), start: z.string(), end: z.string(), place: z.string(), materialDue: z.string(), reason: z.string(), decidedOn: z.string() }),
  z.object({ kind: z.literal('cancel'), reason: z.string(), decidedOn: z.string() }),
]);

const changes = z.array(z.object({ kind: z.enum(['move', 'cancel']), reason: z.string(), decidedOn: z.string(), start: z.string(), end: z.string() }));

const questions = z.array(
  z.object({
    participantKey: z.nullable(z.string()),
    name: z.string(),
    organisation: z.nullable(z.string()),
    text: z.string(),
    dueOn: z.string(),
    basis: z.discriminatedUnion('kind', [z.object({ kind: z.literal('consent'), givenOn: z.string() }), z.object({ kind: z.literal('law'), paragraph: z.string() })]),
  }),
);

const materials = z.record(z.string(), z.object({ parts: z.array(z.enum(['statusOnGoals', 'lifeSituation', 'recommendation'])), due: z.string() }));

/** Indexed: `yes` until the booking, or a change of it, came to its end, so that those left half-way are found in one request. */
export const IS_UNFINISHED = 'IsUnfinished';

export const meetingsSchema = defineList<Meeting>({
  name: 'Meetings',
  title: 'Møder',
  description: 'Indkaldelser og hvor langt de er kommet.',
  sites: { authority: AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    organizer,
    step: choice('Step', 'Trin', STEPS),
    start: instant('StartsAt', 'Begynder'),
    end: instant('EndsAt', 'Slutter'),
    place: text('Place', 'Sted'),
    invitees: json<Meeting['invitees']>('InviteesJson', 'Indkaldte', invitees, []),
    covers: json<Meeting['covers']>('CoversJson', 'Dækker', z.array(z.object({ roomCode: z.string(), followUpKey: z.string() })), []),
    asks: json<Meeting['asks']>('AsksJson', 'Spørgsmål og materiale', z.object({ questions, materials }), NOTHING_ASKED),
    eventId: nullable(longText('EventId', 'Kalenderens id')),
    joinUrl: nullable(longText('JoinUrl', 'Adresse til onlinemødet')),
    chatId: nullable(longText('ChatId', 'Mødechat')),
    hasTab: nullable(boolean('HasTab', 'Fane i mødet')),
    change: nullable(json<NonNullable<Meeting['change']>>('ChangeJson', 'Ændring under vejs', change)),
    changes: json<Meeting['changes']>('ChangesJson', 'Ændringer med begrundelse', changes, []),
  },
  projections: [
    { column: column(IS_UNFINISHED, 'Ikke færdig', { kind: 'text' }, { indexed: true }), from: ({ step, change: underWay }) => (ENDED.has(step) && underWay === null ? 'no' : 'yes') },
  ],
});
