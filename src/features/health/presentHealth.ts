import { HEALTH_TOPICS, type Health, type HealthFinding, type HealthTopic } from '#flows';
import type { Words } from '#i18n';

/** A topic as it is shown; `state` null while it is looked at. */
export interface HealthRow {
  readonly topic: HealthTopic;
  readonly what: string;
  readonly why: string;
  readonly state: Health['state'] | null;
  /** The state in words; empty while it is looked at. */
  readonly said: string;
  /** What to do; empty where nothing is. */
  readonly act: string;
}

/** In the order one thing needs the one before. */
export function presentHealth(findings: readonly HealthFinding[], words: Words<'health'>): HealthRow[] {
  return HEALTH_TOPICS.map((topic) => {
    const health = findings.find((finding) => finding.topic === topic)?.health ?? null;
    return {
      topic,
      ...words.topic[topic],
      state: health?.state ?? null,
      said: health ? words.state[health.state] : '',
      act: health?.state === 'administrator' ? words.act[health.cause] : '',
    };
  });
}

/** One sentence on all of it; empty until everything has answered. */
export function sumUp(findings: readonly HealthFinding[], words: Words<'health'>): string {
  if (findings.length < HEALTH_TOPICS.length) return '';
  const all = findings.map(({ health }) => health);
  const toDo = new Set(all.flatMap((health) => (health.state === 'administrator' ? [health.cause] : [])));
  const isUnknown = all.some(({ state }) => state === 'unknown');
  if (toDo.size === 1 && toDo.has('visit')) return words.sum.visit;
  // Who runs it has no citizens and no figures, and nothing is missing; whoever should have is told how to get them.
  if (toDo.size === 1 && toDo.has('noRole') && !isUnknown) return words.sum.noRole;
  if (toDo.size > 0) return words.sum.administrator(toDo.size);
  return isUnknown ? words.sum.unknown : words.sum.works;
}

/** What is sent on: the address without its way, so that no room or case stands in it. */
export function healthText(rows: readonly HealthRow[], origin: string, words: Words<'health'>): string {
  return [words.report.lead(origin), ...rows.map(({ what, said, act }) => words.report.line(what, said, act))].join('\n');
}
