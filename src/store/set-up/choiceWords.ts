import type {
  Area, Case, Contract, Decision, FollowUp, Goal, GoalType, Meeting, MissingReason, ParticipantRole, ProgressWord, Report, Scale, StatementMode, SubGoal, Voice,
} from '#domain';
import type { DirectoryEntry } from '../common/commonStore.ts';
import { GOAL_TYPE_WORDS, OUTCOME_WORDS, VOICE_WORDS } from '../report/results/schema.ts';

type Words<Code extends string | null> = Readonly<Record<NonNullable<Code>, string>>;

const AREA: Words<Area> = { child: 'Barn', youth: 'Ung', adult: 'Voksen' };
const STATEMENT_MODE: Words<StatementMode> = { own: 'Egne ord', supported: 'Egne ord med støtte', proxy: 'Skrevet på vegne af', talkWithoutStaff: 'Samtale uden personale' };
const CASE_STATE: Words<Case['state']> = { toBook: 'Skal indkaldes', booking: 'Indkaldelse i gang', booked: 'Indkaldt', noFollowUp: 'Ingen opfølgning' };
const CONTRACT_STATE: Words<Contract['state']> = { draft: 'Kladde', final: 'Færdig', signed: 'Underskrevet', active: 'Gælder', ended: 'Afsluttet' };
const TRADE_KIND: Words<Contract['tradeKind']> = { external: 'Købt hos andre', internal: 'Kommunens eget' };
const GOAL_TYPE: Words<GoalType> = GOAL_TYPE_WORDS;
const GOAL_STATE: Words<Goal['state']> = { proposed: 'Foreslået', agreed: 'Aftalt', active: 'I gang', reached: 'Nået', stopped: 'Stoppet', replaced: 'Afløst' };
const SUB_GOAL_STATE: Words<SubGoal['state']> = {
  draft: 'Kladde', submitted: 'Til godkendelse', returned: 'Sendt tilbage', approved: 'Godkendt', reached: 'Nået', stopped: 'Stoppet',
};
const FOLLOW_UP_STATE: Words<FollowUp['state']> = {
  planned: 'Skal indkaldes', claimed: 'Indkaldelse i gang', convened: 'Indkaldt', held: 'Holdt', closed: 'Afsluttet', cancelled: 'Aflyst',
};
const MEETING_STEP: Words<Meeting['step']> = {
  booking: 'Begyndt', claimed: 'Opfølgning valgt', eventCreated: 'I kalenderen', agendaAttached: 'Dagsorden lagt ved', invited: 'Indkaldelse sendt',
  booked: 'Indkaldt', inForm: 'I en kladde i Outlook', undone: 'Fortrudt', cancelled: 'Aflyst',
};
const PROGRESS: Words<ProgressWord> = {
  reached: 'Nået', onTrack: 'På vej', someProgress: 'Lidt på vej', noChange: 'Uændret', setback: 'Gået tilbage', notWorkedOn: 'Ikke arbejdet med',
};
const MISSING: Words<MissingReason> = {
  refused: 'Ønsker ikke at svare', notAble: 'Kan ikke svare', notAsked: 'Ikke spurgt', notRelevant: 'Ikke relevant nu', absent: 'Var der ikke', other: 'Andet',
};
const ROLE: Words<ParticipantRole> = {
  citizen: 'Borger', custodyHolder: 'Forælder med forældremyndighed', guardian: 'Værge', partyRepresentative: 'Partsrepræsentant', relative: 'Pårørende',
  supportPerson: 'Bisidder', interpreter: 'Tolk', provider: 'Leverandør', caseworker: 'Rådgiver', otherActor: 'Øvrig aktør',
};
const DECISION: Words<Decision['kind']> = { continue: 'Fortsæt', adjust: 'Justér', reached: 'Nået', stop: 'Stop' };
const AGREES: Words<Decision['citizenAgrees']> = { yes: 'Ja', partly: 'Delvist', no: 'Nej', notStated: 'Ikke oplyst' };
const RECOMMENDATION: Words<Report['recommendation']> = { continue: 'Fortsætte', change: 'Ændre', end: 'Afslutte' };
const VOICE: Words<Voice> = VOICE_WORDS;
const CONSTRUCT: Words<Scale['construct']> = { resources: 'Ressourcer', supportNeed: 'Støttebehov', functional: 'Funktionsevne', goalAttainment: 'Målopfyldelse' };
const SITE_KIND: Words<DirectoryEntry['kind']> = { authority: 'Team', report: 'Resultater', room: 'Samarbejdsrum', otherActorRoom: 'Rum for øvrig aktør' };

/**
 * The Danish word that those who browse a list read for each code, by list and column. Shown by column formatting, so the rows hold
 * the codes alone. Here and not with the lists themselves: no page needs them, and every page would fetch them.
 */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  Cases: { Area: AREA, State: CASE_STATE },
  Meetings: { Step: MEETING_STEP },
  RestrictedStatements: { Mode: STATEMENT_MODE },
  Results: { Area: AREA, GoalType: GOAL_TYPE, Voice: VOICE, MissingReason: MISSING, Outcome: OUTCOME_WORDS },
  Contracts: { TradeKind: TRADE_KIND, State: CONTRACT_STATE },
  Goals: { GoalType: GOAL_TYPE, State: GOAL_STATE },
  SubGoals: { State: SUB_GOAL_STATE },
  Participants: { Role: ROLE },
  FollowUps: { State: FOLLOW_UP_STATE },
  Statuses: { Voice: VOICE, ProgressWord: PROGRESS, Mode: STATEMENT_MODE },
  Reports: { Voice: { ...VOICE, otherActor: 'Øvrig aktør' }, Recommendation: RECOMMENDATION, Mode: STATEMENT_MODE },
  Decisions: { Kind: DECISION, CitizenAgrees: AGREES },
  Scales: { Construct: CONSTRUCT },
  Directory: { Kind: SITE_KIND },
};
