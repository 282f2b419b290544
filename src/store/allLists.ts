import { casesSchema } from './authority/cases/schema.ts';
import { meetingsSchema } from './authority/meetings/schema.ts';
import { privateNotesSchema } from './authority/private-notes/schema.ts';
import { restrictedStatementsSchema } from './authority/restricted-statements/schema.ts';
import { directorySchema } from './common/directory/schema.ts';
import { scalesSchema } from './common/scales/schema.ts';
import { servicesSchema } from './common/services/schema.ts';
import { settingsSchema } from './common/settings/schema.ts';
import { documentsSchema } from './documents/schema.ts';
import { resultsSchema } from './report/results/schema.ts';
import { contractsSchema } from './room/contracts/schema.ts';
import { decisionsSchema } from './room/decisions/schema.ts';
import { draftsSchema } from './room/drafts/schema.ts';
import { followUpsSchema } from './room/follow-ups/schema.ts';
import { goalsSchema } from './room/goals/schema.ts';
import { participantsSchema } from './room/participants/schema.ts';
import { reportsSchema } from './room/reports/schema.ts';
import { roomCasesSchema } from './room/room-cases/schema.ts';
import { statusesSchema } from './room/statuses/schema.ts';
import { subGoalsSchema } from './room/sub-goals/schema.ts';
import type { ListSchema, SiteKind } from './schema/index.ts';

/** Every list of Treklang, in the order set-up makes them. */
export const ALL_LISTS: readonly ListSchema[] = [
  settingsSchema, directorySchema, scalesSchema, servicesSchema,
  casesSchema, meetingsSchema, restrictedStatementsSchema, privateNotesSchema,
  resultsSchema,
  roomCasesSchema, contractsSchema, goalsSchema, subGoalsSchema, participantsSchema, followUpsSchema, statusesSchema, reportsSchema,
  decisionsSchema, draftsSchema, documentsSchema,
];

export function listsOn(kind: SiteKind): readonly ListSchema[] {
  return ALL_LISTS.filter(({ sites }) => sites[kind] !== undefined);
}
