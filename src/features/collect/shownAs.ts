import type { DraftState } from '#flows';
import type { Saved } from '#ui';

export function shownAs(state: Exclude<DraftState, { kind: 'untouched' }>): Saved {
  if (state.kind === 'saved') return { kind: 'draft', at: state.at };
  return state.kind === 'saving' ? { kind: 'saving' } : { kind: 'notSaved', retryIn: null };
}
