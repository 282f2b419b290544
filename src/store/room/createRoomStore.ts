import type { Key } from '#domain';
import type { ListAddress } from '#graph';
import { addressOf, type Places } from '../places/places.ts';
import { createFollowedRepository } from '../rows/createFollowedRepository.ts';
import { createRepository, type RepositoryContext, type SharedContext } from '../rows/createRepository.ts';
import { createVersionReader } from '../rows/createVersionReader.ts';
import type { ListSchema, RowSchema } from '../schema/index.ts';
import type { Me } from '../store.ts';
import { contractsSchema } from './contracts/schema.ts';
import { createDraftStore } from './drafts/createDraftStore.ts';
import { decisionsSchema } from './decisions/schema.ts';
import { draftsSchema } from './drafts/schema.ts';
import { followUpsSchema } from './follow-ups/schema.ts';
import { goalsSchema } from './goals/schema.ts';
import { participantsSchema } from './participants/schema.ts';
import { reportsSchema } from './reports/schema.ts';
import { roomCasesSchema } from './room-cases/schema.ts';
import type { RoomStore } from './roomStore.ts';
import { statusesSchema } from './statuses/schema.ts';
import { subGoalsSchema } from './sub-goals/schema.ts';

export function createRoomStore(code: string, shared: SharedContext, places: Places, me: Me): RoomStore {
  const contextOf = (schema: ListSchema): RepositoryContext => ({ ...shared, locate: () => locate(schema) });
  const rows = <T extends { readonly key: Key }>(schema: RowSchema<T>) => createRepository(schema, contextOf(schema));

  async function locate(schema: ListSchema): Promise<ListAddress> {
    return addressOf(await places.room(code), schema);
  }

  return {
    code,
    cases: rows(roomCasesSchema),
    contracts: rows(contractsSchema),
    goals: rows(goalsSchema),
    subGoals: rows(subGoalsSchema),
    participants: rows(participantsSchema),
    followUps: rows(followUpsSchema),
    statuses: { ...createFollowedRepository(statusesSchema, contextOf(statusesSchema)), ...createVersionReader(statusesSchema, contextOf(statusesSchema)) },
    reports: { ...rows(reportsSchema), ...createVersionReader(reportsSchema, contextOf(reportsSchema)) },
    decisions: createFollowedRepository(decisionsSchema, contextOf(decisionsSchema)),
    drafts: createDraftStore(rows(draftsSchema), me.id),
  };
}
