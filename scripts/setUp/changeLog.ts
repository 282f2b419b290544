/** What set-up did, or would do. */
export interface ChangeLog {
  readonly isWhatIf: boolean;
  /** Does it and notes it; only notes it when nothing is to be changed. @returns false when it was not done. */
  change(what: string, act: () => Promise<unknown>): Promise<boolean>;
  /** Several at once by one act. */
  changeAll(whats: readonly string[], act: () => Promise<unknown>): Promise<boolean>;
  /** What an administrator has to do by hand before set-up can go on. */
  act(what: string): void;
  /** Takes over what another log holds, said already. */
  addAll(other: Pick<ChangeLog, 'changes' | 'acts'>): void;
  changes(): readonly string[];
  acts(): readonly string[];
}

export function createChangeLog(isWhatIf: boolean, say: (line: string) => void): ChangeLog {
  const changes: string[] = [];
  const acts: string[] = [];

  async function changeAll(whats: readonly string[], act: () => Promise<unknown>): Promise<boolean> {
    changes.push(...whats);
    if (!isWhatIf) await act();
    for (const what of whats) say(`  ${isWhatIf ? 'ville' : '+'} ${what}`);
    return !isWhatIf;
  }

  return {
    isWhatIf,
    change: (what, act) => changeAll([what], act),
    changeAll,
    act(what) {
      acts.push(what);
    },
    addAll(other) {
      changes.push(...other.changes());
      acts.push(...other.acts());
    },
    changes: () => changes,
    acts: () => acts,
  };
}
