import type { Case, Key, Meeting, PrivateNote, Recorded, RestrictedStatement } from '#domain';
import type { Repository } from '../repository.ts';

/** The team's own site: only its caseworkers and the manager with case access. */
export interface AuthorityStore {
  readonly cases: CaseRepository;
  /** Indexed: CaseKey, OrganizerId, IsUnfinished (`yes` until booked, undone or cancelled). */
  readonly meetings: Repository<Meeting>;
  /** Indexed: CaseKey. */
  readonly restrictedStatements: Repository<RestrictedStatement>;
  /** By the key of the follow-up. Indexed: CaseKey. */
  readonly privateNotes: Repository<PrivateNote>;
}

/** Indexed: CaseworkerId, NextDue. The CPR number stands in this list only, and is read only when somebody asks for it. */
export interface CaseRepository extends Repository<Case> {
  /** Creates a case together with its CPR number (ten digits, with or without a hyphen). */
  register(value: Case, cpr: string): Promise<Recorded<Case>>;
  /** Never kept in a cache. Empty when none was registered. */
  cprOf(caseKey: Key): Promise<string>;
}
