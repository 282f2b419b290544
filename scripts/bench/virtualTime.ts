type Act = () => void | Promise<void>;

/** Time that passes as fast as what happens in it: a minute of a meeting is measured in a second. */
export interface VirtualTime {
  /** Milliseconds since it began. */
  readonly now: () => number;
  readonly later: (act: Act, milliseconds: number) => () => void;
  /** Lets so many milliseconds pass; whatever falls due has happened when it answers. */
  readonly run: (milliseconds: number) => Promise<void>;
}

export function createVirtualTime(): VirtualTime {
  let at = 0;
  let due: { readonly at: number; readonly act: Act }[] = [];

  return {
    now: () => at,
    later(act, milliseconds) {
      const one = { at: at + milliseconds, act };
      due.push(one);
      return () => void (due = due.filter((other) => other !== one));
    },
    async run(milliseconds) {
      const end = at + milliseconds;
      for (let next = soonest(); next !== undefined && next.at <= end; next = soonest()) {
        at = next.at;
        due = due.filter((other) => other !== next);
        const before = due.length;
        await next.act();
        await setAgain(before);
      }
      at = end;
    },
  };

  function soonest(): { readonly at: number; readonly act: Act } | undefined {
    return [...due].sort((a, b) => a.at - b.at)[0];
  }

  /** Whoever asks again says so when the answer has come. */
  async function setAgain(before: number): Promise<void> {
    const until = Date.now() + LONGEST_ANSWER_MS;
    while (due.length <= before && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const LONGEST_ANSWER_MS = 5_000;
