import { type Decision, type Goal, type Instant, joinKeys, toCalendarDay, toInstant } from '#domain';
import { createMeetingDesk, decisionKey, type MeetingDesk } from '#flows';
import { deviceOf } from './deviceOf.ts';
import { Wire } from './fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './municipality.ts';

export const NOW: Instant = toInstant('2026-12-01T12:10:00Z');
export const GOAL = keyOf(300);

/** The caseworker's panel: time passes when told to, what the device keeps is at hand. */
export class Room {
  readonly town = Municipality.withRooms('aaaa');
  readonly kept = new Map<string, string>();
  readonly wire = new Wire();
  now = NOW;
  desk: MeetingDesk;
  #due: (() => void)[] = [];

  constructor() {
    this.town.room('aaaa').goals.write(aGoal(), METTE);
    this.desk = this.open();
  }

  open(): MeetingDesk {
    const room = this.town.roomFile('aaaa');
    this.desk = createMeetingDesk({
      store: this.town.storeOf(METTE, this.wire),
      covers: [{ room, followUp: room.followUps[0]! }],
      plans: null,
      device: deviceOf(this.kept),
      now: () => this.now,
      later: (act) => {
        this.#due.push(act);
        return () => void (this.#due = this.#due.filter((one) => one !== act));
      },
    });
    return this.desk;
  }

  decide(change: Partial<Decision>): void {
    const [cover] = this.desk.state().covers;
    this.desk.decide(cover!, cover!.room.goals[0]!, change);
  }

  decision(): Decision | undefined {
    return this.town.room('aaaa').decisions.rows.get(decisionKey(keyOf(100), GOAL));
  }

  shown(): Decision | undefined {
    return this.desk.state().covers[0]!.room.decisions[0];
  }

  byAyse(change: Partial<Decision>): void {
    const { decisions } = this.town.room('aaaa');
    decisions.write({ ...aDecision(), ...this.decision(), ...change }, AYSE);
  }

  poll(): boolean {
    return this.desk.receive([{ roomCode: 'aaaa', decisions: [...this.town.room('aaaa').decisions.rows.values()], statuses: [] }]);
  }
}

export function decideIn(desk: MeetingDesk, change: Partial<Decision>): void {
  const [cover] = desk.state().covers;
  desk.decide(cover!, cover!.room.goals[0]!, change);
}

function aGoal(): Goal {
  return {
    key: joinKeys(GOAL, '0001'), caseKey: keyOf(1), contractKey: joinKeys(keyOf(200), '0001'), text: 'Noah spiser med de andre', citizenWording: '', goalType: 'develop', theme: '', themeCode: null, reachedWhen: '',
    smart: { specific: true, measurable: true, accepted: true, realistic: true, timeBound: true }, timeFrame: null, measure: null, agreedBy: { citizen: null, authority: null, provider: null }, priority: 1, state: 'active',
  };
}

function aDecision(): Decision {
  return { key: decisionKey(keyOf(100), GOAL), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), kind: null, text: '', citizenAgrees: 'notStated', dissent: '', decidedOn: toCalendarDay('2026-12-01') };
}
