import { type Decision, instantOf } from '#domain';
import { blankDecision, type CoveredFollowUp, createChangeReader, decide, followRows } from '#flows';
import { newKey, type Store } from '#store';
import type { LoggedRequest } from '../../simulator/kernel/requestLog.ts';
import { BUDGET } from './budgets.ts';
import { caseToBook } from './caseToBook.ts';
import { countCalls } from './countCalls.ts';
import type { Lab } from './lab.ts';
import { resourceUnits } from './resourceUnits.ts';
import { atMost, type Budget, rounded, type Subject } from './subject.ts';
import { createVirtualTime } from './virtualTime.ts';

const LEADER = 'mette';
const ROOM = 'vvwgtp';
const PEOPLE = [2, 6, 12] as const;
const MEASURED_PEOPLE = 6;
const MINUTE_MS = 60_000;
/** Long enough for every page to have found its pace: busy ends a minute after the last change. */
const SETTLE_MS = 2 * MINUTE_MS;
/** In a busy meeting something is written this often. */
const WRITE_EVERY_MS = 10_000;
/** What a tenant's app may use in a minute at the least (SharePoint's limits for an app, up to 1,000 licences). */
const UNITS_A_MINUTE = 1_250;

/** What a minute of a meeting costs, by the panels' own way of asking, from the log of the local Microsoft 365. */
export const meeting: Subject = {
  name: 'meeting',
  title: 'A minute of a meeting',
  async measure(lab) {
    const minutes: Minute[] = [];
    for (const people of PEOPLE) for (const isBusy of [true, false]) minutes.push(await measureMinute(lab, people, isBusy));
    return {
      tables: [
        {
          title: 'Resource units as Microsoft counts them: a delta with its token 1, what is written 2',
          columns: ['', 'calls', 'of these written', 'units', 'units to follow', `meetings in ${UNITS_A_MINUTE} units`],
          rows: minutes.map(({ name, calls, written, units, unitsToFollow }) => [name, String(calls), String(written), rounded(units), rounded(unitsToFollow), rounded(Math.floor(UNITS_A_MINUTE / units))]),
        },
      ],
      notes: ['Each person has a panel of their own in front of them; hidden tabs ask for nothing. In a busy meeting one of them writes every ten seconds.'],
      budgets: minutes.filter(({ people }) => people === MEASURED_PEOPLE).map(budgetOf),
    };
  },
};

interface Minute {
  readonly name: string;
  readonly people: number;
  readonly isBusy: boolean;
  readonly calls: number;
  readonly written: number;
  readonly units: number;
  /** Without what is written. */
  readonly unitsToFollow: number;
}

function budgetOf({ isBusy, unitsToFollow }: Minute): Budget {
  return isBusy ? atMost('six people follow a busy meeting for a minute', unitsToFollow, BUDGET.busyMeetingUnits, 'units') : atMost('six people follow a quiet meeting for a minute', unitsToFollow, BUDGET.quietMeetingUnits, 'units');
}

async function measureMinute(lab: Lab, people: number, isBusy: boolean): Promise<Minute> {
  const { microsoft365 } = await lab.treklang();
  const { log, clock } = microsoft365.world;
  const store = await lab.storeOf(LEADER);
  const cover = await coverOf(store, instantOf(clock.now()));
  const time = createVirtualTime();
  const followers = Array.from({ length: people }, () => follow(store, cover, time));
  const writing = isBusy ? writeOn(store, cover, time) : null;
  await time.run(SETTLE_MS);
  log.clear();
  await time.run(MINUTE_MS);
  for (const { stop } of [...followers, ...(writing ? [writing] : [])]) stop();
  const all: readonly LoggedRequest[] = log.all();
  const written = all.filter(({ method }) => method !== 'GET');
  return {
    name: `${people} people, ${isBusy ? 'busy' : 'quiet'}`,
    people,
    isBusy,
    calls: countCalls(all).asMicrosoftCounts,
    written: written.length,
    units: resourceUnits(all),
    unitsToFollow: resourceUnits(all.filter(({ url }) => url.includes('/delta'))),
  };
}

async function coverOf(store: Store, now: ReturnType<typeof instantOf>): Promise<CoveredFollowUp> {
  const [room] = (await caseToBook(store, [ROOM], now)).rooms;
  return { room: room!, followUp: room!.followUps[0]! };
}

interface Stoppable {
  readonly stop: () => void;
}

/** A panel as it follows its meeting. Its own poll says whether something had changed. */
function follow(store: Store, cover: CoveredFollowUp, time: ReturnType<typeof createVirtualTime>): Stoppable {
  const read = createChangeReader(store, [cover]);
  let known = '';
  return followRows({
    poll: () =>
      read((changes) => {
        const etags = changes.flatMap(({ decisions, statuses }) => [...decisions, ...statuses].map(({ record }) => record.etag)).join();
        const isNews = etags !== '' && etags !== known;
        known = etags || known;
        return isNews;
      }),
    isVisible: () => true,
    now: time.now,
    later: time.later,
  });
}

function writeOn(store: Store, cover: CoveredFollowUp, time: ReturnType<typeof createVirtualTime>): Stoppable {
  let current: Awaited<ReturnType<typeof decide>> | null = null;
  let callOff = time.later(write, WRITE_EVERY_MS);
  let count = 0;

  async function write(): Promise<void> {
    count += 1;
    const decision: Decision = { ...blankDecision(cover, null, cover.followUp.dueOn), ...(current && { key: current.key }), text: `Måling ${count} ${newKey()}` };
    current = await decide(store, ROOM, current, decision);
    callOff = time.later(write, WRITE_EVERY_MS);
  }

  return { stop: () => callOff() };
}
