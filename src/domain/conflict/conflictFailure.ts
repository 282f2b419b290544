import { Failure, type FailureDetails } from '../failure.ts';

/** Somebody else changed the same fields: all three versions are kept, so that no word is lost. */
export class ConflictFailure<T = unknown> extends Failure {
  /** As it was when this person began. */
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
  /** Names of the fields both changed differently. */
  readonly fields: readonly string[];

  constructor(versions: { readonly base: T; readonly mine: T; readonly theirs: T }, fields: readonly string[], details: FailureDetails = {}) {
    super('conflict', `Both changed: ${fields.join(', ')}`, details);
    this.name = 'ConflictFailure';
    this.base = versions.base;
    this.mine = versions.mine;
    this.theirs = versions.theirs;
    this.fields = fields;
  }
}

export function isConflict(error: unknown): error is ConflictFailure {
  return error instanceof ConflictFailure;
}
