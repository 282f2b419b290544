import {
  addDays, dayIn, expectedAttendance, instantAt, joinKeys, toLocalTime, versionOf,
  type CalendarDay, type Decision, type FollowUp, type Instant, type Key, type Recorded, type Report, type Status,
} from '#domain';
import { derivedKey } from '#flows';
import type { Store } from '#store';
import type { Act } from './act.ts';
import { closeHeld } from './closeHeld.ts';
import type { DemoGoal } from './demoFiles.ts';
import type { DemoRoom } from './demoRoom.ts';
import { writerFor, type StoryCase } from './storyCase.ts';

/** The status is handed in a week before the meeting, what other actors know some days before. */
const STATUS_BEFORE = 7;
const ACTORS_BEFORE = 3;
/** Consent is asked for before anybody else is (R32). */
const CONSENT_BEFORE = 14;
const STATUS_AT = toLocalTime('13:00');
const MEETING_AT = toLocalTime('10:00');
const MEETING_ENDS = toLocalTime('11:00');
const CLOSED_AT = toLocalTime('14:00');

/** A follow-up of the story's first contract, as it went: status, other actors, meeting, closing. */
export function heldActs(story: StoryCase, held: string, at: number): Act[] {
  const { demo, dayOf } = story;
  const room = story.rooms[0]!;
  const on = dayOf(held);
  const followUpKey = heldKey(room, at);
  const isLast = at === demo.heldFollowUps.length - 1;
  const closedOn = isLast && demo.ended ? dayOf(demo.ended.date) : on;
  const write = async (run: (key: Key) => Promise<unknown>): Promise<void> => void (await run(await followUpKey));
  return [
    { on: addDays(on, -STATUS_BEFORE), at: STATUS_AT, by: writerFor(story, room).alias, run: (store) => write((key) => writeStatus(store, story, room, held, key)) },
    { on: addDays(on, -ACTORS_BEFORE), at: STATUS_AT, by: demo.caseworker, run: (store) => write((key) => writeOtherActors(store, story, room, held, key)) },
    { on, at: MEETING_ENDS, by: demo.caseworker, run: (store) => write((key) => writeMeeting(store, story, room, held, key)) },
    { on: closedOn, at: CLOSED_AT, by: demo.caseworker, run: (store) => write((key) => closeHeld(store, story, { followUpKey: key, closedOn, closedAt: wall(closedOn, CLOSED_AT), at })) },
  ];
}

/** Each follow-up's key comes from the one before, as closing makes it. */
async function heldKey(room: DemoRoom, at: number): Promise<Key> {
  let key = room.firstFollowUp.key;
  for (let step = 0; step < at; step++) key = await derivedKey(key, 'next');
  return key;
}

async function writeStatus(store: Store, story: StoryCase, room: DemoRoom, held: string, followUpKey: Key): Promise<void> {
  const { demo, dayOf, key: caseKey } = story;
  const { statuses, reports } = store.room(room.code);
  const ratedOn = addDays(dayOf(held), -STATUS_BEFORE);
  const submittedAt = wall(ratedOn, STATUS_AT);
  const { isOnBehalf } = writerFor(story, room);
  const shared = { caseKey, followUpKey, mode: isOnBehalf ? ('proxy' as const) : null, submittedAt };
  const rows = room.goals.flatMap(({ row, from }): Status[] => {
    const said = statusOf(from, held, ratedOn);
    if (!said) return [];
    const { id } = versionOf(row.key);
    return [{ ...shared, ...said, key: joinKeys(followUpKey, id, 'provider'), goalKey: row.key, voice: 'provider', subGoalStates: {}, capturedInMeeting: false }];
  });
  const writes: Promise<unknown>[] = rows.map((row) => statuses.create(row));
  // Handed in whole, as every status is: of earlier ones the story tells no more than that it went on.
  const isTold = demo.report.at === held;
  if (isTold || rows.length > 0) {
    const { lifeSituation, functionalChanges, recommendation, reason } = isTold ? demo.report : WENT_ON;
    const note = isOnBehalf ? 'Skrevet af rådgiveren for tilbuddet.' : '';
    writes.push(
      reports.create({ ...emptyReport, ...shared, key: joinKeys(followUpKey, 'provider'), voice: 'provider', lifeSituation, functionalChanges, recommendation, recommendationReason: reason, note, ratedOn }),
    );
  }
  await Promise.all(writes);
}

const WENT_ON = { lifeSituation: '', functionalChanges: [], recommendation: 'continue', reason: '' } as const;

/** What was said on a goal at that follow-up; null when nothing was. */
function statusOf(from: DemoGoal, held: string, ratedOn: CalendarDay): Pick<Status, 'workDone' | 'statusNow' | 'progressWord' | 'rating'> | null {
  const rating = from.ratings.find(({ on }) => on === held);
  const words = from.status?.at === held ? from.status : null;
  if (!rating && !words) return null;
  return {
    workDone: words?.workDone ?? '',
    statusNow: words?.statusNow ?? '',
    progressWord: words?.progressWord ?? null,
    rating: rating ? { value: rating.value, missingReason: rating.missingReason, ratedOn, beforeReveal: null } : null,
  };
}

async function writeOtherActors(store: Store, { demo, key: caseKey, dayOf }: StoryCase, room: DemoRoom, held: string, followUpKey: Key): Promise<void> {
  const ratedOn = addDays(dayOf(held), -ACTORS_BEFORE);
  const told = demo.otherActors.filter(({ at }) => at === held);
  await Promise.all(
    told.map(async ({ who, text }) => {
      const key = joinKeys(followUpKey, 'otherActor', await derivedKey(followUpKey, who));
      await store.room(room.code).reports.create({ ...emptyReport, key, caseKey, followUpKey, voice: 'otherActor', actor: who, statement: text, basis: { kind: 'consent', givenOn: addDays(ratedOn, -CONSENT_BEFORE) }, mode: 'proxy', ratedOn, submittedAt: wall(ratedOn, STATUS_AT) });
    }),
  );
}

/** At the meeting: the citizen's words, what was decided, and that it was held. */
async function writeMeeting(store: Store, story: StoryCase, room: DemoRoom, held: string, followUpKey: Key): Promise<void> {
  const { demo, dayOf, key: caseKey } = story;
  const on = dayOf(held);
  const { decisions, followUps } = store.room(room.code);
  const shared = { caseKey, followUpKey, citizenAgrees: 'yes' as const, dissent: '', decidedOn: on };
  // Of earlier meetings the story tells no more than that it went on: nothing was left open there.
  const isTold = demo.decision.at === held;
  const onGoals = room.goals.map(({ row, from }): Decision => ({ ...shared, key: joinKeys(followUpKey, versionOf(row.key).id), goalKey: row.key, kind: isTold && from.status?.progressWord === 'reached' ? 'reached' : 'continue', text: '' }));
  const rows: readonly Decision[] = isTold ? [{ ...shared, key: joinKeys(followUpKey, 'all'), goalKey: null, kind: null, text: demo.decision.text }, ...onGoals] : onGoals;
  const planned = await followUps.find(followUpKey);
  await Promise.all([writeStatement(store, story, room, held, followUpKey), ...rows.map((row) => decisions.create(row)), markHeld(store, room, planned, on)]);
}

/** A child's words to the caseworker alone stay on the authority's site (L4, L8). */
async function writeStatement(store: Store, { demo, dayOf, key: caseKey }: StoryCase, room: DemoRoom, held: string, followUpKey: Key): Promise<void> {
  const said = demo.citizenStatement;
  if (said.at !== held) return;
  const on = dayOf(held);
  if (said.visibility === 'authorityOnly') {
    await store.authority.restrictedStatements.create({ key: await derivedKey(followUpKey, 'restricted'), caseKey, followUpKey, statement: said.text, mode: said.how, saidOn: on });
    return;
  }
  await store
    .room(room.code)
    .reports.create({ ...emptyReport, key: joinKeys(followUpKey, 'citizen'), caseKey, followUpKey, voice: 'citizen', statement: said.text, mode: said.how, note: said.note ?? '', ratedOn: on, submittedAt: wall(on, MEETING_ENDS) });
}

async function markHeld(store: Store, room: DemoRoom, followUp: Recorded<FollowUp> | null, on: CalendarDay): Promise<void> {
  if (followUp?.state !== 'planned') return;
  await store.room(room.code).followUps.update(followUp, { state: 'held', meetingStart: wall(on, MEETING_AT), meetingEnd: wall(on, MEETING_ENDS), materialDue: addDays(on, -STATUS_BEFORE), attendance: room.participants.map(expectedAttendance) });
}

function wall(day: CalendarDay, time: ReturnType<typeof toLocalTime>): Instant {
  const instant = instantAt(day, time);
  if (!instant || dayIn(instant) !== day) throw new RangeError(`${day} has no ${time}`);
  return instant;
}

const emptyReport: Pick<Report, 'actor' | 'lifeSituation' | 'functionalChanges' | 'recommendation' | 'recommendationReason' | 'proposals' | 'dissent' | 'basis' | 'statement' | 'note' | 'mode'> = {
  actor: '',
  lifeSituation: '',
  functionalChanges: [],
  recommendation: null,
  recommendationReason: '',
  proposals: '',
  dissent: '',
  basis: null,
  statement: '',
  note: '',
  mode: null,
};
