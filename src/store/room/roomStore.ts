import type { CommunicationNeeds, Contract, Decision, FollowUp, Goal, Key, Participant, Report, Status, SubGoal } from '#domain';
import type { FollowedRepository, Repository, VersionedRepository } from '../repository.ts';
import type { DraftStore } from './draftStore.ts';

/** One room: a service and a team. Every list is indexed on CaseKey; others are named at the list. */
export interface RoomStore {
  readonly code: string;
  readonly cases: Repository<RoomCase>;
  readonly contracts: Repository<Contract>;
  readonly goals: Repository<Goal>;
  readonly subGoals: Repository<SubGoal>;
  readonly participants: Repository<Participant>;
  /** Indexed also: IsOpen (`yes` until closed or cancelled), DueOn. */
  readonly followUps: Repository<FollowUp>;
  /** Indexed also: FollowUpKey. */
  readonly statuses: FollowedRepository<Status> & VersionedRepository<Status>;
  /** Indexed also: FollowUpKey. */
  readonly reports: VersionedRepository<Report>;
  /** Indexed also: FollowUpKey. */
  readonly decisions: FollowedRepository<Decision>;
  readonly drafts: DraftStore;
}

/** How a room knows a citizen; its key is the case's. No CPR number, no birth date. */
export interface RoomCase {
  readonly key: Key;
  readonly name: string;
  readonly calledName: string;
  readonly communication: CommunicationNeeds;
}
