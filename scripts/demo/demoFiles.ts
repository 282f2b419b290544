import { readFileSync } from 'node:fs';
import type { Area, FollowUpInterval, FunctionalChange, GoalType, MissingReason, ParticipantRole, ProgressWord, Recommendation, Scale, StatementMode, TradeKind } from '#domain';

/** A day, or "coming": that lies ahead in the story and is what the people of the demo write themselves. */
export type DemoDay = string;

export interface DemoGoal {
  readonly text: string;
  readonly theme: string;
  readonly goalType: GoalType;
  /** In the citizen's own words. */
  readonly own: string;
  readonly reachedWhen: string;
  /** By when it is to be reached; null: it is to be kept, not reached. */
  readonly timeFrame: string | null;
  readonly scale: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly weight: number | null;
  readonly smart: { readonly s: boolean; readonly m: boolean; readonly a: boolean; readonly r: boolean; readonly t: boolean };
  readonly agreedBy: { readonly citizen: string | null; readonly authority: string | null; readonly provider: string | null };
  readonly subGoals: readonly string[];
  readonly ratings: readonly { readonly on: DemoDay; readonly value: number | null; readonly missingReason: MissingReason | null }[];
  readonly status: { readonly at: DemoDay; readonly workDone: string; readonly statusNow: string; readonly progressWord: ProgressWord; readonly rating: number | null } | null;
}

export interface DemoContract {
  readonly service: string;
  readonly tradeKind: TradeKind;
  readonly start: string;
  readonly tool: string;
  readonly materialForm: readonly ('prose' | 'number')[];
  readonly interval: FollowUpInterval;
  readonly purpose: string;
  readonly rationale: string;
  readonly reachedWhen: string;
  readonly transition: string;
  readonly goals: readonly DemoGoal[];
}

export interface DemoPerson {
  readonly name: string;
  readonly role: ParticipantRole;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly agendaItems: readonly number[] | null;
  readonly kind: string | null;
  readonly byLetter: boolean;
  /** Left out: no end is agreed. */
  readonly representationEndsOn?: string;
  readonly hasProtectedAddress?: boolean;
}

export interface DemoCase {
  readonly no: number;
  readonly caseNumber: string;
  readonly reference: string;
  /** Alias of the person who signs in. */
  readonly caseworker: string;
  readonly citizen: {
    readonly name: string;
    readonly calledName: string;
    readonly cpr: string;
    readonly birthDate: string;
    readonly area: Area;
    readonly communication: { readonly language: string; readonly easyRead?: boolean; readonly aac?: boolean; readonly notes?: string };
    readonly protectedAddress: boolean;
  };
  readonly legalBasis: string;
  readonly circle: readonly DemoPerson[];
  /** The follow-ups held are those of the first contract. */
  readonly contracts: readonly DemoContract[];
  readonly heldFollowUps: readonly string[];
  readonly nextFollowUp: { readonly due: string; readonly meeting: string | null; readonly materialDue: string | null } | null;
  readonly report: {
    readonly at: DemoDay;
    readonly lifeSituation: string;
    readonly functionalChanges: readonly FunctionalChange[];
    readonly recommendation: Recommendation;
    readonly reason: string;
  };
  readonly citizenStatement: { readonly at: DemoDay; readonly text: string; readonly how: StatementMode; readonly visibility: 'all' | 'authorityOnly'; readonly note: string | null };
  readonly otherActors: readonly { readonly who: string; readonly text: string; readonly at: DemoDay }[];
  readonly decision: { readonly at: DemoDay; readonly text: string };
  readonly ended: { readonly reason: string; readonly to: string; readonly date: string } | null;
}

export interface DemoMunicipality {
  /** A Monday; every date of the story is told from here. */
  readonly referenceDate: string;
  readonly persons: readonly { readonly alias: string; readonly email: string; readonly service?: string; readonly guestIn?: string }[];
  /** FFB codes of the themes that have one (R73). */
  readonly themeCodes: Readonly<Record<string, string>>;
  readonly cases: readonly DemoCase[];
}

/** The part of the plan the story needs: which service works in which room. */
export interface DemoPlan {
  readonly sites: readonly { readonly kind: string; readonly code?: string; readonly serviceKey?: string }[];
  readonly services: readonly { readonly id: string; readonly key: string; readonly name: string; readonly shortName: string }[];
  readonly scales: readonly Scale[];
}

export interface DemoFiles {
  readonly municipality: DemoMunicipality;
  readonly plan: DemoPlan;
}

/** @param folder `demo/` of the project */
export function readDemoFiles(folder: URL | string): DemoFiles {
  const read = (name: string): unknown => JSON.parse(readFileSync(typeof folder === 'string' ? `${folder}/${name}` : new URL(name, folder), 'utf8'));
  return { municipality: read('municipality.json') as DemoMunicipality, plan: read('plan.json') as DemoPlan };
}
