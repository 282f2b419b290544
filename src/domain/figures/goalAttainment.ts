export interface AttainedGoal {
  /** −2 to +2; 0 = as expected. */
  readonly level: number;
  readonly weight: number;
}

/** Kiresuk and Sherman's assumption about how goals of one person go together. */
const RHO = 0.3;

/**
 * T-score of goal attainment scaling. Null without goals: 50 would say "as expected". It tells attainment, not change.
 * @throws RangeError for a weight that is not above 0.
 */
export function goalAttainmentScore(goals: readonly AttainedGoal[]): number | null {
  if (goals.length === 0) return null;
  if (goals.some(({ weight }) => !(weight > 0))) throw new RangeError('Weights are above 0');
  const sum = goals.reduce((total, { weight }) => total + weight, 0);
  const squares = goals.reduce((total, { weight }) => total + weight ** 2, 0);
  const weighted = goals.reduce((total, { weight, level }) => total + weight * level, 0);
  return 50 + (10 * weighted) / Math.sqrt((1 - RHO) * squares + RHO * sum ** 2);
}
