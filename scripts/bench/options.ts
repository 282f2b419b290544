import { calls } from './calls.ts';
import type { Lab } from './lab.ts';
import { meeting } from './meeting.ts';
import { reportFigures } from './reportFigures.ts';
import { sizes } from './sizes.ts';
import { slots } from './slots.ts';
import { starts } from './starts.ts';
import type { Subject } from './subject.ts';
import { times } from './times.ts';

/** The starts first: what they prepare is what the others are measured on. */
const SUBJECTS: readonly Subject[] = [starts, sizes, calls, meeting, times, slots, reportFigures];

/** Ports of their own, so that a Treklang that runs is not disturbed. */
const PORTS: Lab['ports'] = { m365: 4600, app: 3600 };

/** @throws Error naming the subjects there are when one is not known. */
export function readSubjects(names: readonly string[], environment: NodeJS.ProcessEnv): { readonly subjects: readonly Subject[]; readonly ports: Lab['ports'] } {
  const unknown = names.find((name) => !SUBJECTS.some((subject) => subject.name === name));
  if (unknown !== undefined) throw new Error(`Nothing is called ${unknown}. There are: ${SUBJECTS.map(({ name }) => name).join(' ')}`);
  return {
    subjects: names.length === 0 ? SUBJECTS : SUBJECTS.filter(({ name }) => names.includes(name)),
    ports: { m365: Number(environment['M365_PORT'] ?? PORTS.m365), app: Number(environment['APP_PORT'] ?? PORTS.app) },
  };
}
