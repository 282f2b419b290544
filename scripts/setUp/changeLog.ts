/** What set-up did, or would do. */
export interface ChangeLog {
  readonly isWhatIf: boolean;
  /** Does it and notes it; only notes it when nothing is to be changed. @returns false when it was not done. */
  change(what: string, act: () => Promise<unknown>): Promise<boolean>;
  /** What an administrator has to do by hand before set-up can go on. */
  act(what: string): void;
  changes(): readonly string[];
  acts(): readonly string[];
}

export function createChangeLog(isWhatIf: boolean, say: (line: string) => void): ChangeLog {
  const changes: string[] = [];
  const acts: string[] = [];
  return {
    isWhatIf,
    async change(what, act) {
      changes.push(what);
      if (!isWhatIf) await act();
      say(`  ${isWhatIf ? 'ville' : '+'} ${what}`);
      return !isWhatIf;
    },
    act(what) {
      acts.push(what);
    },
    changes: () => changes,
    acts: () => acts,
  };
}
