import { addDays, earlierOf, toCalendarDay, toLocalTime, type CalendarDay, type Case, type Key } from '#domain';
import { derivedKey } from '#flows';
import type { Store } from '#store';
import type { Act } from './act.ts';
import { bookNext } from './bookNext.ts';
import type { DemoCase } from './demoFiles.ts';
import type { DemoRoom } from './demoRoom.ts';
import { heldActs } from './heldActs.ts';
import { writerFor, type StoryCase } from './storyCase.ts';

/** Agenda and invitation go out this long before the meeting (DOMAIN 2.1 Q8). */
const AGENDA_DAYS = 28;

/** Everything that was done in a case, in the order of time. */
export function actsOfCase(story: StoryCase): Act[] {
  const { demo, rooms, dayOf } = story;
  const start = rooms.map(({ contract }) => contract.effortStart).reduce(earlierOf);
  const acts: Act[] = [
    { on: start, at: toLocalTime('08:30'), by: demo.caseworker, run: (store) => registerCase(store, story) },
    ...rooms.flatMap((room) => agreementActs(story, room)),
    ...demo.heldFollowUps.flatMap((held, at) => heldActs(story, held, at)),
    ...closingActs(story),
  ];
  const meeting = demo.nextFollowUp?.meeting;
  if (meeting != null) {
    const on = addDays(dayOf(meeting.slice(0, 10)), -AGENDA_DAYS);
    acts.push({ on, at: toLocalTime('09:30'), by: demo.caseworker, run: (store) => bookNext(store, story) });
  }
  return acts.map((act, at) => ({ act, at })).sort((a, b) => compare(a.act, b.act) || a.at - b.at).map(({ act }) => act);
}

async function registerCase(store: Store, { demo, key, rooms }: StoryCase): Promise<void> {
  const { citizen } = demo;
  const { language, easyRead = false, aac = false, notes = '' } = citizen.communication;
  const row: Case = {
    key,
    caseNumber: demo.caseNumber,
    reference: demo.reference,
    citizen: { ...citizenOf(demo), communication: { language, easyRead, aac, notes } },
    legalBasis: demo.legalBasis,
    caseworker: { id: store.me.id, name: store.me.name, email: store.me.email },
    roomCodes: rooms.map(({ code }) => code),
    resultKey: await derivedKey('demo', demo.caseNumber, 'results'),
    nextDue: rooms.map(({ firstFollowUp }) => firstFollowUp.dueOn).reduce(earlierOf),
    state: 'toBook',
    closedOn: null,
  };
  await store.authority.cases.register(row, citizen.cpr);
}

function citizenOf({ citizen: { name, calledName, birthDate, area, protectedAddress } }: DemoCase) {
  return { name, calledName, birthDate: toCalendarDay(birthDate), area, protectedAddress };
}

/** The contract with its goals and circle, then the sub-goals of provider and citizen, then their approval. */
function agreementActs(story: StoryCase, room: DemoRoom): Act[] {
  const { demo, key } = story;
  const start = room.contract.effortStart;
  const subGoals = room.goals.flatMap((goal) => goal.subGoals);
  const { language, easyRead = false, aac = false, notes = '' } = demo.citizen.communication;
  const { name, calledName } = demo.citizen;
  return [
    {
      on: start,
      at: toLocalTime('09:00'),
      by: demo.caseworker,
      run: async (store) => {
        const { cases, contracts, goals, participants, followUps } = store.room(room.code);
        await Promise.all([
          cases.create({ key, name, calledName, communication: { language, easyRead, aac, notes } }),
          contracts.create(room.contract),
          ...room.goals.map(({ row }) => goals.create(row)),
          ...room.participants.map((participant) => participants.create(participant)),
          followUps.create(room.firstFollowUp),
        ]);
      },
    },
    {
      on: addDays(start, 21),
      at: toLocalTime('10:00'),
      by: writerFor(story, room).alias,
      run: (store) => Promise.all(subGoals.map((subGoal) => store.room(room.code).subGoals.create(subGoal))),
    },
    { on: addDays(start, 28), at: toLocalTime('10:00'), by: demo.caseworker, run: (store) => approve(store, room, key) },
  ];
}

async function approve(store: Store, { code }: DemoRoom, caseKey: Key): Promise<void> {
  const { subGoals } = store.room(code);
  const submitted = (await subGoals.where('CaseKey', caseKey)).filter(({ state }) => state === 'submitted');
  await Promise.all(submitted.map((subGoal) => subGoals.update(subGoal, { state: 'approved' })));
}

/** A case whose effort has ended is closed on that day. */
function closingActs({ demo, key, dayOf }: StoryCase): Act[] {
  if (!demo.ended) return [];
  const closedOn: CalendarDay = dayOf(demo.ended.date);
  return [
    {
      on: closedOn,
      at: toLocalTime('15:00'),
      by: demo.caseworker,
      run: async (store) => {
        const row = await store.authority.cases.find(key);
        if (row?.closedOn === null) await store.authority.cases.update(row, { closedOn, nextDue: null, state: 'noFollowUp' });
      },
    },
  ];
}

function compare(a: Act, b: Act): number {
  return a.on === b.on ? a.at.localeCompare(b.at) : a.on.localeCompare(b.on);
}
