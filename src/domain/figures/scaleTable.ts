import type { Key } from '../key.ts';
import type { Voice } from '../people/voice.ts';
import type { Scale } from '../agreement/scale.ts';
import { isMeasured } from './citizenFigure.ts';
import type { Citizens } from './countCitizens.ts';
import { meanWithInterval, type Mean } from './interval.ts';
import { changeOf } from './outcome.ts';
import { ALL_RULES, hiddenRows, SMALLEST_SHOWN, type Hidden, type Rules, type Total } from './suppression.ts';

/** One version of a scale as one voice rated on it: neither is ever mixed with another (R81). */
export interface ScaleGroup {
  readonly scaleKey: Key;
  readonly voice: Voice;
}

/** Levels are in an order and no more, so that the directions come first and the mean after them (DOMAIN 4.6). */
export interface ScaleChange {
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Points in the wished direction, a citizen's goals averaged first. */
  readonly mean: Mean;
}

export type ScaleRow = ScaleGroup &
  ({ readonly kind: 'hidden'; readonly reason: Hidden } | { readonly kind: 'shown'; readonly withBoth: number; /** Null: one of the directions is few. */ readonly change: ScaleChange | null });

/**
 * Change of the goals to develop on each scale: who wants to keep, or to lose little, does not measure success in points (R92).
 * @param total of the goals to develop; null while their row is hidden, and this table with it.
 */
export function scaleTable(citizens: Citizens, scales: ReadonlyMap<Key, Pick<Scale, 'direction'>>, total: Total | null, rules: Rules = ALL_RULES): readonly ScaleRow[] {
  if (total === null) return [];
  const groups = changesByScale(citizens, scales);
  const cells = groups.map(({ changes }) => ({ citizens: changes.length, withBoth: changes.length, asHoped: 0 }));
  const hidden = hiddenRows(cells, { citizens: total.withBoth, withBoth: total.withBoth }, rules);
  if (hidden === null) return [];
  return groups.map(({ scaleKey, voice, changes }, at) => {
    const reason = hidden[at] ?? null;
    return reason ? { scaleKey, voice, kind: 'hidden', reason } : { scaleKey, voice, kind: 'shown', withBoth: changes.length, change: changeIn(changes, rules) };
  });
}

interface Changes extends ScaleGroup {
  readonly changes: number[];
  /** Of the citizen that is looked at. */
  sum: number;
  goals: number;
}

/** Sums stand in the groups themselves: a list of its own for each of many thousand citizens takes longer than the rest. */
function changesByScale(citizens: Citizens, scales: ReadonlyMap<Key, Pick<Scale, 'direction'>>): readonly Changes[] {
  const groups: Changes[] = [];
  for (const goals of citizens) {
    for (const goal of goals) {
      const { scaleKey, voice } = goal;
      const scale = scaleKey && goal.goalType === 'develop' && isMeasured(goal) ? scales.get(scaleKey) : undefined;
      if (!scale || !scaleKey) continue;
      const group = groups.find((one) => one.scaleKey === scaleKey && one.voice === voice) ?? newGroup(groups, { scaleKey, voice });
      group.sum += changeOf(scale, goal.baseline!, goal.now!);
      group.goals += 1;
    }
    for (const group of groups) endCitizen(group);
  }
  return groups;
}

function newGroup(groups: Changes[], { scaleKey, voice }: ScaleGroup): Changes {
  const group: Changes = { scaleKey, voice, changes: [], sum: 0, goals: 0 };
  groups.push(group);
  return group;
}

function endCitizen(group: Changes): void {
  if (group.goals === 0) return;
  group.changes.push(group.sum / group.goals);
  group.sum = group.goals = 0;
}

/** Nobody in one direction says something of everyone, as a share of nothing does. */
function changeIn(changes: readonly number[], rules: Rules): ScaleChange | null {
  const better = changes.filter((change) => change > 0).length;
  const worse = changes.filter((change) => change < 0).length;
  const same = changes.length - better - worse;
  const mean = meanWithInterval(changes);
  return mean && (!rules.share || Math.min(better, same, worse) >= SMALLEST_SHOWN) ? { better, same, worse, mean } : null;
}
