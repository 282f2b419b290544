import { type Decision, type Recorded, versionOf, VOICES, type Voice } from '#domain';
import type { CoveredFollowUp } from '#flows';
import type { Words } from '#i18n';
import { nameOf, statusOf } from './presentVoices.ts';
import type { MeetingGoal } from './walk.ts';

export interface Decided {
  readonly title: string;
  /** "Justér: Pædagog følger kun, når bussen er fuld."; null: not decided. */
  readonly text: string | null;
  readonly agreement: string | null;
}

/** What was decided on one goal, or on the whole (null). */
export function decisionOf({ room, followUp }: CoveredFollowUp, goal: MeetingGoal['goal'] | null): Recorded<Decision> | null {
  const id = goal && versionOf(goal.key).id;
  return room.decisions.find((row) => row.followUpKey === followUp.key && (row.goalKey === null ? null : versionOf(row.goalKey).id) === id) ?? null;
}

export function presentDecided(goals: readonly MeetingGoal[], words: Words<'meeting'>, terms: Words<'terms'>): readonly Decided[] {
  return goals.map(({ cover, goal }, at) => {
    const decision = decisionOf(cover, goal);
    const text = decision && textOf(decision, terms);
    return {
      title: words.again.goal(at + 1),
      text: text === '' ? null : text,
      agreement: decision && text !== '' ? words.agreed[decision.citizenAgrees](cover.room.citizen.calledName) : null,
    };
  });
}

export function textOf({ kind, text }: Decision, terms: Words<'terms'>): string {
  const word = kind ? terms.decision[kind] : '';
  if (text.trim() === '') return word;
  return word === '' ? text : `${word}: ${text}`;
}

/** How many goals have a decision. */
export function countDecided(goals: readonly MeetingGoal[]): number {
  return goals.filter(({ cover, goal }) => decisionOf(cover, goal)?.kind != null).length;
}

export interface MissingVoice {
  readonly voice: Voice;
  readonly text: string;
}

/** Whose words are missing, and on how many goals: each service has its own. The authority rates only where there is a scale. */
export function presentMissing(goals: readonly MeetingGoal[], words: Words<'meeting'>, terms: Words<'terms'>): readonly MissingVoice[] {
  return VOICES.flatMap((voice): MissingVoice[] => {
    const lacking = goals.filter((of) => isMissing(of, voice)).map((of) => nameOf(of, voice, terms));
    return [...new Set(lacking)].map((name) => ({ voice, text: words.again.missingOn(name, words.again.lacks[voice], lacking.filter((other) => other === name).length) }));
  });
}

function isMissing(of: MeetingGoal, voice: Voice): boolean {
  if (voice === 'authority' && of.goal.measure === null) return false;
  return statusOf(of, voice) === null;
}
