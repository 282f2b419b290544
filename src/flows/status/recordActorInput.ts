import { type CalendarDay, type FollowUp, type Instant, joinKeys, type Key, type LegalBasis, type Recorded, type Report } from '#domain';
import type { Store } from '#store';
import { derivedKey } from '../close/derivedKey.ts';
import { createOwn } from '../createOwn.ts';
import { upsert } from '../upsert.ts';

/** Two who type the same words on different days have written the same. */
const STAMPS: ReadonlySet<string> = new Set(['submittedAt', 'ratedOn']);

/** What an other actor told the caseworker, who writes it for them. */
export interface ActorInput {
  /** Who it is from: organisation or name. */
  readonly actor: string;
  readonly text: string;
  readonly basis: LegalBasis;
  readonly toldOn: CalendarDay;
}

/** The same actor at the same follow-up is the same row, whoever types it. */
export async function actorInputKey(followUpKey: Key, actor: string): Promise<Key> {
  return joinKeys(followUpKey, 'otherActor', await derivedKey(followUpKey, actor.trim()));
}

/**
 * Writes other actors' words into the room of the follow-up, marked as written for them and with the basis they were obtained on (R32).
 * @param known the row as last read, where there is one
 * @throws ConflictFailure when a colleague wrote the same since it was read.
 */
export async function recordActorInput(store: Store, roomCode: string, followUp: FollowUp, { actor, text, basis, toldOn }: ActorInput, known: Recorded<Report> | null, now: Instant): Promise<Recorded<Report>> {
  const report: Report = {
    key: await actorInputKey(followUp.key, actor),
    caseKey: followUp.caseKey,
    followUpKey: followUp.key,
    voice: 'otherActor',
    actor: actor.trim(),
    lifeSituation: '',
    functionalChanges: [],
    recommendation: null,
    recommendationReason: '',
    proposals: '',
    dissent: '',
    basis,
    statement: text.trim(),
    mode: 'proxy',
    note: '',
    ratedOn: toldOn,
    submittedAt: now,
  };
  const { reports } = store.room(roomCode);
  return known?.key === report.key ? upsert(reports, known, report) : createOwn(store, reports, report, STAMPS);
}
