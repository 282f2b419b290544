import * as z from 'zod/mini';
import { type Agenda, type Attendance, type CarriedOver, type CitizenInvites, type ClosedEdition, type FollowUp, type MaterialPart, NOT_ASKED, type ReceivedReport, type Usefulness } from '#domain';
import { choice, column, day, defineList, instant, json, key, longText, nullable, rowKey, text } from '../../schema/index.ts';
import { ACTOR_READS, DECIDED_BY_AUTHORITY } from '../roomRights.ts';

const agenda = z.array(
  z.object({ item: z.enum(['goals', 'themes', 'course', 'finish', 'next', 'custom']), title: z.string(), minutes: z.number() }),
);

const citizenInvites = z.object({ wish: z.enum(['notAsked', 'none', 'yes']), whom: z.string() });

const received = z.array(z.object({ mark: z.string(), submittedAt: z.string(), receivedAt: z.string(), fileName: z.string(), fileUrl: z.string(), author: z.string() }));

const usefulness = z.object({ score: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]), text: z.string(), answeredOn: z.string() });

const attendance = z.array(
  z.object({
    participantKey: z.string(),
    presence: z.enum(['present', 'partly', 'absent']),
    mode: z.enum(['inPerson', 'video', 'phone']),
    items: z.nullable(z.array(z.number())),
    reason: z.string(),
  }),
);

const carriedOver = z.array(z.object({ goalId: z.string(), from: z.string() }));

const decisionKind = z.nullable(z.enum(['continue', 'adjust', 'reached', 'stop']));

const editions = z.array(
  z.object({
    closedAt: z.nullable(z.string()),
    closedBy: z.string(),
    contractKey: z.nullable(z.string()),
    goalKeys: z.array(z.string()),
    goals: z.array(z.object({ goalId: z.nullable(z.string()), kind: decisionKind, citizenAgrees: z.enum(['yes', 'partly', 'no', 'notStated']), rating: z.nullable(z.number()), mark: z.string() })),
    nextDue: z.nullable(z.string()),
    attendanceMark: z.string(),
    papers: z.array(z.object({ kind: z.enum(['minutes', 'plan', 'letter']), name: z.string(), url: z.string(), mark: z.string(), contentTag: z.nullable(z.string()) })),
    reopened: z.nullable(z.object({ byId: z.string(), by: z.string(), at: z.string(), reason: z.string() })),
  }),
);

/** Indexed: `yes` until closed or cancelled. A room's open follow-ups are few however long it has worked. */
export const IS_OPEN = 'IsOpen';

export const followUpsSchema = defineList<FollowUp>({
  name: 'FollowUps',
  title: 'Opfølgninger',
  description: 'Opfølgninger: hvornår de senest skal være, og hvor langt de er.',
  sites: { room: DECIDED_BY_AUTHORITY, otherActorRoom: ACTOR_READS },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    contractId: key('ContractId', 'Kontraktens nøgle'),
    reference: text('Reference', 'Reference', { indexed: true }),
    dueOn: day('DueOn', 'Senest', { indexed: true }),
    state: choice('State', 'Status', ['planned', 'claimed', 'convened', 'held', 'closed', 'cancelled']),
    meetingKey: nullable(key('MeetingKey', 'Mødets nøgle')),
    meetingStart: nullable(instant('MeetingStart', 'Mødet begynder')),
    meetingEnd: nullable(instant('MeetingEnd', 'Mødet slutter')),
    materialDue: nullable(day('MaterialDue', 'Materiale senest')),
    agenda: json<Agenda>('AgendaJson', 'Dagsorden', agenda, []),
    overdueReason: longText('OverdueReason', 'Hvorfor fristen ikke blev holdt'),
    materialRequested: json<readonly MaterialPart[]>('MaterialRequestedJson', 'Ønsket materiale', z.array(z.enum(['statusOnGoals', 'lifeSituation', 'recommendation'])), []),
    citizenInvites: json<CitizenInvites>('CitizenInvitesJson', 'Hvem borgeren vil have med', citizenInvites, NOT_ASKED),
    received: json<readonly ReceivedReport[]>('ReceivedJson', 'Status som modtaget', received, []),
    usefulness: nullable(json<Usefulness>('UsefulnessJson', 'Fik I den viden, I har brug for?', usefulness)),
    attendance: json<readonly Attendance[]>('AttendanceJson', 'Hvem var med', attendance, []),
    carriedOver: json<readonly CarriedOver[]>('CarriedOverJson', 'Mål, der er taget med fra et tidligere møde', carriedOver, []),
    closedOn: nullable(day('ClosedOn', 'Afsluttet')),
    editions: json<readonly ClosedEdition[]>('EditionsJson', 'Som den blev afsluttet', editions, []),
  },
  projections: [
    { column: column(IS_OPEN, 'Åben', { kind: 'text' }, { indexed: true }), from: ({ state }) => (state === 'closed' || state === 'cancelled' ? 'no' : 'yes') },
  ],
});
