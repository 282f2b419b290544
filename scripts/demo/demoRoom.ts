import {
  joinKeys, NOT_ASKED, toKey, versionKey,
  type Contract, type FollowUp, type Goal, type Key, type Participant, type SubGoal, usualAgenda, type CalendarDay,
} from '#domain';
import { derivedKey } from '#flows';
import type { DemoCase, DemoContract, DemoFiles, DemoGoal, DemoPerson } from './demoFiles.ts';
import type { StoryCalendar } from './storyCalendar.ts';

/** One contract of the story with everything its room holds from the start, as rows. */
export interface DemoRoom {
  readonly code: string;
  readonly serviceKey: Key;
  readonly from: DemoContract;
  readonly contract: Contract;
  readonly goals: readonly { readonly row: Goal; readonly from: DemoGoal; readonly subGoals: readonly SubGoal[] }[];
  readonly participants: readonly Participant[];
  readonly firstFollowUp: FollowUp;
}

export async function demoRoom(files: DemoFiles, demo: DemoCase, contractAt: number, caseKey: Key, dayOf: StoryCalendar): Promise<DemoRoom> {
  const from = demo.contracts[contractAt]!;
  const service = files.plan.services.find(({ id }) => id === from.service);
  const site = files.plan.sites.find(({ serviceKey }) => serviceKey !== undefined && serviceKey === service?.key);
  if (!service || site?.code === undefined) throw new Error(`The plan has no room for ${from.service}`);
  const contractId = await derivedKey('demo', demo.caseNumber, from.service, 'contract');
  const firstDue = firstDueOf(demo, contractAt, dayOf);
  const contract = contractRow(demo, from, { key: versionKey(contractId, 1), caseKey, serviceKey: toKey(service.key), nextDue: firstDue }, dayOf);
  return {
    code: site.code,
    serviceKey: contract.serviceKey,
    from,
    contract,
    goals: await Promise.all(from.goals.map((goal, at) => goalRows(files, contract, goal, at, dayOf))),
    participants: await Promise.all(circleOf(demo, contractAt, files).map((person) => participantRow(person, contract, dayOf))),
    firstFollowUp: await followUpRow(demo, contract, firstDue),
  };
}

/** The first contract's follow-ups were held; another contract of the same citizen has its first one with the next meeting. */
function firstDueOf(demo: DemoCase, contractAt: number, dayOf: StoryCalendar): CalendarDay {
  const first = (contractAt === 0 ? demo.heldFollowUps[0] : undefined) ?? demo.nextFollowUp?.due;
  if (first === undefined) throw new Error(`Case ${demo.no} has no follow-up`);
  return dayOf(first);
}

function contractRow(demo: DemoCase, from: DemoContract, keys: Pick<Contract, 'key' | 'caseKey' | 'serviceKey' | 'nextDue'>, dayOf: StoryCalendar): Contract {
  return {
    ...keys,
    tradeKind: from.tradeKind,
    effortStart: dayOf(from.start),
    tool: from.tool,
    legalBasis: demo.legalBasis,
    purpose: from.purpose,
    rationale: from.rationale,
    materialForm: { prose: from.materialForm.includes('prose'), number: from.materialForm.includes('number') },
    interval: from.interval,
    reachedWhen: from.reachedWhen,
    transitionTo: from.transition,
    state: 'active',
    endedOn: null,
    endReason: null,
  };
}

async function goalRows(files: DemoFiles, contract: Contract, from: DemoGoal, at: number, dayOf: StoryCalendar): Promise<DemoRoom['goals'][number]> {
  const id = await derivedKey(contract.key, 'goal', String(at));
  const { s, m, a, r, t } = from.smart;
  const agreed = (day: string | null): CalendarDay | null => (day === null ? null : dayOf(day));
  const row: Goal = {
    key: versionKey(id, 1),
    caseKey: contract.caseKey,
    contractKey: contract.key,
    text: from.text,
    citizenWording: from.own,
    goalType: from.goalType,
    theme: from.theme,
    themeCode: files.municipality.themeCodes[from.theme] ?? null,
    reachedWhen: from.reachedWhen,
    smart: { specific: s, measurable: m, accepted: a, realistic: r, timeBound: t },
    timeFrame: agreed(from.timeFrame),
    measure:
      from.scale === null
        ? null
        : { scaleKey: joinKeys(from.scale, '0001'), baseline: from.baseline, target: from.target, baselineOn: contract.effortStart, weight: from.weight },
    agreedBy: { citizen: agreed(from.agreedBy.citizen), authority: agreed(from.agreedBy.authority), provider: agreed(from.agreedBy.provider) },
    priority: at + 1,
    state: 'active',
  };
  const subGoals = await Promise.all(
    from.subGoals.map(async (text, subAt): Promise<SubGoal> => ({
      key: await derivedKey(id, 'subGoal', String(subAt)),
      caseKey: contract.caseKey,
      goalId: id,
      text,
      dueOn: null,
      state: 'submitted',
    })),
  );
  return { row, from, subGoals };
}

/** Whom the room may know of: not the staff of the citizen's other services. */
function circleOf(demo: DemoCase, contractAt: number, { plan }: DemoFiles): readonly DemoPerson[] {
  const others = demo.contracts.filter((_, at) => at !== contractAt).map(({ service }) => plan.services.find(({ id }) => id === service)?.shortName);
  return demo.circle.filter(({ role, organisation }) => role !== 'provider' || !others.includes(organisation ?? ''));
}

async function participantRow({ representationEndsOn, hasProtectedAddress, ...person }: DemoPerson, contract: Contract, dayOf: StoryCalendar): Promise<Participant> {
  const endsOn = representationEndsOn === undefined ? null : dayOf(representationEndsOn);
  return { ...person, representationEndsOn: endsOn, hasProtectedAddress: hasProtectedAddress === true, key: await derivedKey(contract.key, 'participant', person.name), caseKey: contract.caseKey };
}

async function followUpRow(demo: DemoCase, contract: Contract, dueOn: CalendarDay): Promise<FollowUp> {
  return {
    key: await derivedKey(contract.key, 'followUp'),
    caseKey: contract.caseKey,
    contractId: toKey(contract.key.split('|')[0]!),
    reference: demo.reference,
    dueOn,
    state: 'planned',
    meetingKey: null,
    meetingStart: null,
    meetingEnd: null,
    materialDue: null,
    agenda: usualAgenda(),
    overdueReason: '',
    materialRequested: ['statusOnGoals', 'lifeSituation', 'recommendation'],
    citizenInvites: NOT_ASKED,
    received: [],
    usefulness: null,
    attendance: [],
    carriedOver: [],
    closedOn: null,
    editions: [],
  };
}
