import type { Me, Reading } from '#store';

/** Reads with what is fetched at the first question only, so that what this device kept is drawn before any of it. */
export function lateReading(me: Me, load: () => Promise<Reading>): Reading {
  return {
    me,
    canWrite: async () => (await load()).canWrite(),
    reach: async (options) => (await load()).reach(options),
    loadCaseload: async () => (await load()).loadCaseload(),
    loadSituations: async (cases) => (await load()).loadSituations(cases),
  };
}
