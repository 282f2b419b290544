import type { Lab } from './lab.ts';

/** One thing that is measured. Each can be run alone by its name. */
export interface Subject {
  readonly name: string;
  readonly title: string;
  readonly measure: (lab: Lab) => Promise<Finding>;
}

export interface Finding {
  readonly tables: readonly Table[];
  readonly budgets: readonly Budget[];
  /** What a reader must know to read the figures right. */
  readonly notes?: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Budget {
  /** `pane, our JavaScript to first content` */
  readonly what: string;
  readonly measured: string;
  readonly allowed: string;
  readonly isMet: boolean;
}

/** @param unit is written after both numbers */
export function atMost(what: string, measured: number, allowed: number, unit: string): Budget {
  return { what, measured: `${rounded(measured)} ${unit}`, allowed: `at most ${rounded(allowed)} ${unit}`, isMet: measured <= allowed };
}

/** Two decimals below ten, one below a thousand, none above: more would look more exact than it is. */
export function rounded(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 1_000 ? 1 : 0;
  return String(Number(value.toFixed(digits)));
}
