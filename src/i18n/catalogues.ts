import type { Language } from './language.ts';

/**
 * One catalogue per feature and language, each a chunk of its own. Danish (`da/<feature>.ts`) is the type,
 * English (`en/<feature>.ts`) satisfies it. A new feature adds its two lines here. `eager`: comes with the page itself, for the
 * first screen of those most of us are.
 */
export const catalogues = {
  ui: {
    da: async () => (await import(/* webpackMode: "eager" */ './da/ui.ts')).ui,
    en: async () => (await import('./en/ui.ts')).ui,
  },
  pieces: {
    da: async () => (await import('./da/pieces.ts')).pieces,
    en: async () => (await import('./en/pieces.ts')).pieces,
  },
  terms: {
    da: async () => (await import('./da/terms.ts')).terms,
    en: async () => (await import('./en/terms.ts')).terms,
  },
  entry: {
    da: async () => (await import(/* webpackMode: "eager" */ './da/entry.ts')).entry,
    en: async () => (await import('./en/entry.ts')).entry,
  },
  configure: {
    da: async () => (await import('./da/configure.ts')).configure,
    en: async () => (await import('./en/configure.ts')).configure,
  },
  caseload: {
    da: async () => (await import(/* webpackMode: "eager" */ './da/caseload.ts')).caseload,
    en: async () => (await import('./en/caseload.ts')).caseload,
  },
  case: {
    da: async () => (await import('./da/case.ts')).caseDetail,
    en: async () => (await import('./en/case.ts')).caseDetail,
  },
  documents: {
    da: async () => (await import('./da/documents.ts')).documents,
    en: async () => (await import('./en/documents.ts')).documents,
  },
  book: {
    da: async () => (await import('./da/book.ts')).book,
    en: async () => (await import('./en/book.ts')).book,
  },
  change: {
    da: async () => (await import('./da/change.ts')).change,
    en: async () => (await import('./en/change.ts')).change,
  },
  status: {
    da: async () => (await import('./da/status.ts')).status,
    en: async () => (await import('./en/status.ts')).status,
  },
  prepare: {
    da: async () => (await import('./da/prepare.ts')).prepare,
    en: async () => (await import('./en/prepare.ts')).prepare,
  },
  meeting: {
    da: async () => (await import('./da/meeting.ts')).meeting,
    en: async () => (await import('./en/meeting.ts')).meeting,
  },
  close: {
    da: async () => (await import('./da/close.ts')).close,
    en: async () => (await import('./en/close.ts')).close,
  },
  collect: {
    da: async () => (await import('./da/collect.ts')).collect,
    en: async () => (await import('./en/collect.ts')).collect,
  },
  followUps: {
    da: async () => (await import('./da/followUps.ts')).followUps,
    en: async () => (await import('./en/followUps.ts')).followUps,
  },
  health: {
    da: async () => (await import('./da/health.ts')).health,
    en: async () => (await import('./en/health.ts')).health,
  },
  report: {
    da: async () => (await import('./da/report.ts')).report,
    en: async () => (await import('./en/report.ts')).report,
  },
} satisfies Record<string, Record<Language, () => Promise<object>>>;

/** A feature that has words; `ui` are the shared pieces' own and `pieces` those of the later ones, `terms` the words of the domain (voices, roles, goal types). */
export type WordsOf = keyof typeof catalogues;

/** The words of one feature. */
export type Words<F extends WordsOf> = Awaited<ReturnType<(typeof catalogues)[F]['da']>>;
