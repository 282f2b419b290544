import { type CaseFile, Failure, type Key, type RoomFile } from '#domain';
import type { Graph } from '#graph';
import { casesSchema } from '../authority/cases/schema.ts';
import { meetingsSchema } from '../authority/meetings/schema.ts';
import { restrictedStatementsSchema } from '../authority/restricted-statements/schema.ts';
import { addressOf, type Places } from '../places/places.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';
import { loadRoomOf } from './roomFile.ts';

/** One batch at the authority's site, then one for each room. @throws Failure `missing` for an unknown case. */
export async function loadCaseFile(graph: Graph, places: Places, caseKey: Key): Promise<CaseFile> {
  const site = await places.siteOf('authority');
  const requests = [
    rowsWhere(casesSchema, addressOf(site, casesSchema), 'Key', caseKey),
    rowsWhere(meetingsSchema, addressOf(site, meetingsSchema), 'CaseKey', caseKey),
    rowsWhere(restrictedStatementsSchema, addressOf(site, restrictedStatementsSchema), 'CaseKey', caseKey),
  ] as const;
  const [cases, meetings, statements] = await graph.batch(requests);
  const found = (await readRows(graph, casesSchema, requests[0], cases))[0];
  if (!found) throw new Failure('missing', 'No such case', { code: 'unknownCase' });
  const { name, calledName, communication } = found.citizen;
  const citizen: RoomFile['citizen'] = { name, calledName, easyRead: communication.easyRead };
  return {
    case: found,
    rooms: await Promise.all(found.roomCodes.map(async (code) => loadRoomOf(graph, places, await places.room(code), caseKey, citizen))),
    meetings: await readRows(graph, meetingsSchema, requests[1], meetings),
    restrictedStatements: await readRows(graph, restrictedStatementsSchema, requests[2], statements),
  };
}
