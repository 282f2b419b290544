import { type Case, type CaseSituation, Failure, type FollowUp, type Meeting, type Person, type Recorded, type Room, type Service, unfinishedMeeting } from '#domain';
import { type Graph, type GraphRequest, type Outcome, type Page, type WireItem } from '#graph';
import { casesSchema } from '../authority/cases/schema.ts';
import { IS_UNFINISHED, meetingsSchema } from '../authority/meetings/schema.ts';
import { addressOf, type Places, type ReachedSite, toRoom } from '../places/places.ts';
import { followUpsSchema, IS_OPEN } from '../room/follow-ups/schema.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';
import { serviceOf } from './serviceOf.ts';

/** My open cases, by what is due first. */
export async function loadCaseload(graph: Graph, places: Places, caseworkerId: string): Promise<readonly Recorded<Case>[]> {
  const request = rowsWhere(casesSchema, addressOf(await places.siteOf('authority'), casesSchema), 'CaseworkerId', caseworkerId);
  const cases = await readRows(graph, casesSchema, request, await graph.send(request));
  return cases.filter(({ closedOn }) => closedOn === null).sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
}

const LAST = '9999';
const dueOf = ({ nextDue }: Case): string => nextDue ?? LAST;

interface OpenRoom {
  readonly room: Room;
  readonly service: Service;
  readonly followUps: readonly Recorded<FollowUp>[];
}

/** One batch: the bookings that did not come to their end, and the open follow-ups of each room. */
export async function loadSituations(graph: Graph, places: Places, cases: readonly Recorded<Case>[], me: Person): Promise<readonly CaseSituation[]> {
  const authority = await places.siteOf('authority');
  const sites = await sitesOf(places, cases);
  const requests: GraphRequest<Page<WireItem>>[] = [
    rowsWhere(meetingsSchema, addressOf(authority, meetingsSchema), IS_UNFINISHED, 'yes'),
    ...sites.map((site) => rowsWhere(followUpsSchema, addressOf(site, followUpsSchema), IS_OPEN, 'yes')),
  ];
  const [meetingsOutcome, ...outcomes] = await graph.batch(requests);
  const meetings = await readRows(graph, meetingsSchema, requests[0]!, meetingsOutcome!);
  const rooms = await Promise.all(sites.map((site, index) => readRoom(graph, places, site, requests[index + 1]!, outcomes[index]!)));
  return cases.map((one) => situationOf(one, rooms.flatMap((room) => room ?? []), meetings, me));
}

/** The rooms of these cases that answer: a room that was closed does not take the caseload with it. */
async function sitesOf(places: Places, cases: readonly Recorded<Case>[]): Promise<readonly ReachedSite[]> {
  const codes = new Set(cases.flatMap(({ roomCodes }) => roomCodes));
  return (await places.reached()).filter(({ entry, listIds }) => codes.has(entry.key) && listIds[followUpsSchema.name] !== undefined);
}

async function readRoom(graph: Graph, places: Places, site: ReachedSite, request: GraphRequest<Page<WireItem>>, outcome: Outcome<Page<WireItem>>): Promise<OpenRoom | null> {
  if (outcome instanceof Failure && outcome.kind === 'forbidden') return null;
  const room = toRoom(site.entry);
  return { room, service: await serviceOf(places, room.serviceKey), followUps: await readRows(graph, followUpsSchema, request, outcome) };
}

function situationOf(one: Recorded<Case>, rooms: readonly OpenRoom[], meetings: readonly Recorded<Meeting>[], me: Person): CaseSituation {
  const ofCase = ({ caseKey }: { readonly caseKey: string }): boolean => caseKey === one.key;
  const ofThis = rooms.filter(({ room }) => one.roomCodes.includes(room.code)).map(({ room, service, followUps }) => ({ room, service, followUps: followUps.filter(ofCase) }));
  return { case: one, rooms: ofThis, unfinishedMeeting: unfinishedMeeting(meetings.filter(ofCase), ofThis.flatMap(({ followUps }) => followUps), me) };
}
