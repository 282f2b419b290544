import type { FollowUp, RoomFile } from '#domain';
import type { StatusDraft } from './statusDraft.ts';

/** What every part of the status is given. */
export interface PartProps {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly draft: StatusDraft;
  readonly onChange: (alter: (before: StatusDraft) => StatusDraft) => void;
}
