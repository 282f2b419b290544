import { type CaseFile, type Invitee, type Key, NOT_ASKED, NOTHING_ASKED, toCalendarDay, toInstant, usualAgenda } from '#domain';
import { bookingPapers, type BookingDesk, type BookingPlan } from '#flows';
import type { CalendarEvent, Store } from '#store';
import { inboxOf, type Mail, sentOutside } from '../../simulator/mail/mailStore.ts';
import { findHomeUser } from '../../simulator/directory/users.ts';
import { findCopy, findEvent } from '../../simulator/graph/calendar/eventStore.ts';
import type { RequestLog } from '../../simulator/kernel/requestLog.ts';
import { DEFAULT_SWITCHES, type Switches } from '../../simulator/kernel/switches.ts';
import { newKey } from '../../src/store/newKey.ts';
import { aCase } from '../builders/aCase.ts';
import { aFollowUp } from '../builders/aFollowUp.ts';
import { APP_ORIGIN } from './microsoft365.ts';
import { ADD_IN_ID, startMunicipality, type TestMunicipality } from './municipality.ts';

export const COVERED = { one: ['mkr82d'], two: ['mkr82d', 'f636j9'], three: ['mkr82d', 'f636j9', 'vvwgtp'] } as const;

/** A municipality in which meetings are booked and changed by two caseworkers of one team, Mette and Karen. */
export interface BookingTown {
  readonly municipality: TestMunicipality;
  readonly store: Store;
  /** Mette's. */
  readonly desk: BookingDesk;
  readonly log: RequestLog;
  readonly switches: Switches;
  /** The app's id in the manifest. */
  readonly addInId: string;
  /** A case of its own for every test: the town is the same, the rows are not. */
  writeCase(roomCodes: readonly string[]): Promise<CaseFile>;
  planOf(file: CaseFile, wish?: Partial<BookingPlan>): BookingPlan;
  /** A browser profile that has not been here. */
  anotherDevice(alias?: string, options?: Parameters<TestMunicipality['storeAs']>[1]): Promise<BookingDesk>;
  /** The line is lost at the n-th request to Graph, and stays lost. */
  cutAt(n: number, when: 'before' | 'after'): void;
  /** The line is back, and every switch as it was. */
  mend(): void;
  /** In Mette's calendar, of every attempt; those called off left out. */
  eventsOf(caseKey: Key, store?: Store): Promise<readonly CalendarEvent[]>;
  /** What reached this address since `forgetMails`, oldest first. */
  mailsTo(address: string): readonly Mail[];
  forgetMails(): void;
  /** The invited person answers in their own calendar. */
  answer(alias: string, caseKey: Key, answer: 'accept' | 'tentativelyAccept' | 'decline'): Promise<void>;
  close(): Promise<void>;
}

const INVITEES: readonly Invitee[] = [
  { participantKey: null, name: 'Viola Prøve', email: null, isPrivate: true, mode: 'inPerson', agendaItems: null },
  { participantKey: null, name: 'Nora Prøve', email: 'nora.proeve@borger.example', isPrivate: true, mode: 'phone', agendaItems: null },
  { participantKey: null, name: 'Dorthe Winther', email: 'dorthe.winther@fjordbro.example', isPrivate: false, mode: 'inPerson', agendaItems: null },
];

export async function startBookingTown(): Promise<BookingTown> {
  const municipality = await startMunicipality({
    plan: (plan) => ({ ...plan, groups: plan.groups.map((group) => (group.name.endsWith('Børn og unge') ? { ...group, members: [...(group.members ?? []), 'karen'] } : group)) }),
  });
  const { world } = municipality.microsoft365;
  const address = (page: string) => (room: string, key: string) => `${APP_ORIGIN}/${page}.html#/r/${room}/f/${key}`;
  const papers = await bookingPapers({ pageOf: address('web'), tabPageOf: address('tab') }, 'da');
  const store = await municipality.storeAs('mette');
  let forgotten = new Set<string>();
  const mailsOf = (to: string): readonly Mail[] => {
    const owner = findHomeUser(world.database, to);
    const all = owner ? inboxOf(world.database, owner.objectId) : sentOutside(world.database).filter((mail) => mail.to === to);
    return [...all].filter(({ kind }) => kind !== 'response').sort((a, b) => a.key - b.key);
  };

  const town: BookingTown = {
    municipality,
    store,
    desk: { store, papers },
    log: world.log,
    switches: world.switches,
    addInId: ADD_IN_ID,
    writeCase: (roomCodes) => writeCase(store, roomCodes),
    planOf,
    anotherDevice: async (alias = 'mette', options = {}) => ({ papers, store: await municipality.storeAs(alias, options) }),
    cutAt(n, when) {
      world.faults.add({ path: '/graph/', when, answer: 'drop', skip: n - 1 });
      world.faults.add({ path: '/graph/', when: 'before', answer: 'drop', skip: n - 1, times: 1_000 });
    },
    mend() {
      world.faults.clear();
      Object.assign(world.switches, DEFAULT_SWITCHES);
    },
    async eventsOf(caseKey, of = store) {
      const file = await of.loadCaseFile(caseKey);
      const events = await Promise.all(file.meetings.map(({ key }) => of.calendar.findByKey(key)));
      return events.flatMap((event) => (event && !event.isCancelled ? [event] : []));
    },
    mailsTo: (to) => mailsOf(to).filter(({ key }) => !forgotten.has(`${to} ${key}`)),
    forgetMails() {
      forgotten = new Set(INVITEES.flatMap(({ email }) => (email === null ? [] : mailsOf(email).map(({ key }) => `${email} ${key}`))));
    },
    async answer(alias, caseKey, answer) {
      const [event] = await town.eventsOf(caseKey);
      const { iCalUId } = findEvent(world.database, store.me.id, event!.id, true)!;
      const copy = findCopy(world.database, findHomeUser(world.database, alias)!.objectId, iCalUId)!;
      await municipality.microsoft365.graph(alias).post(`/me/events/${encodeURIComponent(copy.id)}/${answer}`, { sendResponse: true });
    },
    close: () => municipality.close(),
  };
  return town;
}

async function writeCase(store: Store, roomCodes: readonly string[]): Promise<CaseFile> {
  const key = newKey();
  await store.authority.cases.register(aCase({ key, reference: 'K4T7QX', roomCodes, caseworker: store.me, resultKey: newKey(), state: 'toBook' }), '010118-5000');
  for (const code of roomCodes) {
    await store.room(code).cases.create({ key, name: 'Viola Prøve', calledName: 'Viola', communication: { language: 'da', easyRead: false, aac: false, notes: '' } });
    await store.room(code).followUps.create(aFollowUp({ key: newKey(), caseKey: key, contractId: newKey(), reference: 'K4T7QX', state: 'planned', meetingKey: null, meetingStart: null, meetingEnd: null, materialDue: null }));
  }
  return store.loadCaseFile(key);
}

function planOf(file: CaseFile, wish: Partial<BookingPlan> = {}): BookingPlan {
  return {
    case: file.case,
    meetings: file.meetings,
    rooms: file.rooms,
    covers: file.rooms.map((room) => ({ room, followUp: room.followUps[0]! })),
    start: toInstant('2026-12-01T12:00:00Z'),
    end: toInstant('2026-12-01T13:00:00Z'),
    place: 'Rådhuset, lokale 2',
    invitees: INVITEES,
    agenda: usualAgenda(),
    materialDue: toCalendarDay('2026-11-30'),
    materialRequested: ['statusOnGoals'],
    overdueReason: '',
    asks: NOTHING_ASKED,
    citizenInvites: NOT_ASKED,
    takesOver: false,
    ...wish,
  };
}
