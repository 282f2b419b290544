import type { Key } from '#domain';
import type { CoveredFollowUp, MeetingDevice } from '#flows';
import { useState } from 'react';
import type { NextChoice } from './toClose.ts';

const KINDS: readonly unknown[] = ['kept', 'agreed', 'meeting', 'other', 'ends', null] satisfies readonly NextChoice['kind'][];

export interface Choices {
  /** As many as there are covers. */
  readonly choices: readonly NextChoice[];
  readonly choose: (at: number, choice: NextChoice) => void;
  /** Once they have arrived in the rooms. */
  readonly forget: () => void;
}

/** What is chosen for each room: kept on this device, so that a reload loses no word of why an effort ends. */
export function useChoices(covers: readonly CoveredFollowUp[], device: MeetingDevice, firstOf: (cover: CoveredFollowUp) => NextChoice): Choices {
  const [choices, setChoices] = useState(() => covers.map((cover) => readChosen(device.read(nameOf(cover.followUp.key))) ?? firstOf(cover)));
  return {
    choices,
    choose(at, choice) {
      setChoices((before) => before.map((one, other) => (other === at ? choice : one)));
      device.write(nameOf(covers[at]!.followUp.key), JSON.stringify(choice));
    },
    forget: () => covers.forEach(({ followUp }) => device.write(nameOf(followUp.key), null)),
  };
}

function nameOf(followUpKey: Key): string {
  return `close ${followUpKey}`;
}

/** Null for nothing, and for what cannot be read. */
function readChosen(text: string | null): NextChoice | null {
  const chosen = parse(text) as Partial<NextChoice> | null;
  const isOurs = typeof chosen?.day === 'string' && typeof chosen.reason === 'string' && KINDS.includes(chosen.kind);
  return isOurs ? (chosen as NextChoice) : null;
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
