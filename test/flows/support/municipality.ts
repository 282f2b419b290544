import {
  byHandIn, type Case, type CaseFile, type Contract, type Decision, Failure, type FollowUp, type Goal, goalScalesOf, type Invitee, isFailure, joinKeys, type Key, type Meeting, NOT_ASKED, NOTHING_ASKED, type Participant, type Person, type PrivateNote,
  type Recorded, type Report, type Result, type RoomFile, type Scale, type Service, type Status, type SubGoal, toCalendarDay, toInstant, toKey, usualAgenda, versionOf,
} from '#domain';
import { type BookingDesk, type BookingPapers, type BookingPlan, type FollowUpAddresses, meetingTab, placesOf } from '#flows';
import type { ChatTab, DeltaToken, Draft, RoomCase, Store, StoredDocument } from '#store';
import { fakeCalendar, FakeMailboxes } from './fakeCalendar.ts';
import { fakeRepository, FakeRows, fakeVersions, Wire } from './fakeList.ts';

export const METTE: Person = { id: 'id-mette', name: 'Mette Krogh', email: 'mette.krogh@fjordbro.example' };
export const AYSE: Person = { id: 'id-ayse', name: 'Ayse Demir', email: 'ayse.demir@fjordbro.example' };

/** `keyOf(7)`: a key that looks like any other and is easy to tell apart. */
export function keyOf(n: number): Key {
  return toKey(`01j${String(n).padStart(23, '0')}`);
}

interface FakeFile {
  readonly content: Uint8Array;
  readonly writes: number;
}

class FakeRoom {
  readonly cases = new FakeRows<RoomCase>();
  readonly contracts = new FakeRows<Contract>();
  readonly goals = new FakeRows<Goal>();
  readonly subGoals = new FakeRows<SubGoal>();
  readonly participants = new FakeRows<Participant>();
  readonly followUps = new FakeRows<FollowUp>();
  readonly statuses = new FakeRows<Status>();
  readonly reports = new FakeRows<Report>();
  readonly decisions = new FakeRows<Decision>();
  readonly drafts = new Map<string, Draft>();
  readonly files = new Map<string, number>();
  /** What lies in them, by path. */
  readonly contents = new Map<string, FakeFile>();
}

/** A municipality in memory: the rows, the calendars and what went out of the house. */
export class Municipality {
  readonly cases = new FakeRows<Case>();
  readonly meetings = new FakeRows<Meeting>();
  readonly privateNotes = new FakeRows<PrivateNote>();
  readonly results = new FakeRows<Result>();
  readonly rooms = new Map<string, FakeRoom>();
  readonly mailboxes = new FakeMailboxes();
  readonly tabs: ChatTab[] = [];
  readonly scales = new Map<Key, Scale>();
  /** The tenant lets apps into meeting chats. */
  allowsTabs = true;

  /** A citizen with a contract and a planned follow-up in each room. Noah has two. */
  static withRooms(...codes: readonly string[]): Municipality {
    const town = new Municipality();
    town.cases.write(aCase(codes), METTE);
    codes.forEach((code, at) => {
      const room = new FakeRoom();
      room.followUps.write(aFollowUp({ key: keyOf(100 + at), contractId: keyOf(200 + at) }), METTE);
      town.rooms.set(code, room);
    });
    return town;
  }

  room(code: string): FakeRoom {
    return this.rooms.get(code)!;
  }

  storeOf(person: Person, wire: Wire = new Wire()): Store {
    const notPart = (): never => {
      throw new Error('Not part of this test');
    };
    const known: KnownDrafts = new Map();
    return {
      me: { ...person, isGuest: false },
      authority: { cases: { ...fakeRepository('cases', this.cases, person, wire), register: notPart, cprOf: notPart }, meetings: fakeRepository('meetings', this.meetings, person, wire), restrictedStatements: fakeRepository('restricted', new FakeRows(), person, wire), privateNotes: fakeRepository('privateNotes', this.privateNotes, person, wire) },
      report: { add: (result) => wire.send('results.add', () => this.results.rows.get(result.key) ?? this.results.write(result, person)), put: (result) => wire.send('results.put', () => this.results.write(result, person)), addAll: notPart, loadAll: notPart },
      calendar: fakeCalendar(this.mailboxes, person.id, wire),
      meetingChat: {
        chatIdOf: () => wire.send('chat.id', () => 'chat-1'),
        addTab: (_chat, tab) =>
          wire.send('chat.tab', () => {
            if (!this.allowsTabs) throw new Failure('forbidden', 'No apps in chats');
            if (!this.tabs.some(({ entityId }) => entityId === tab.entityId)) this.tabs.push(tab);
          }),
        hasTab: (_chat, { entityId }) => wire.send('chat.tabs', () => this.tabs.some((tab) => tab.entityId === entityId)),
      },
      documents: {
        save: (code, caseKey, { name, content }, { inPlaceOf = name, over } = {}) =>
          wire.send('documents.save', () => {
            const room = this.room(code);
            const path = `${caseKey}/${name}`;
            const before = room.contents.get(path);
            const isOther = over === 'nothing' ? before !== undefined : over !== undefined && over.etag !== storedFile(path, before!).etag;
            if (isOther) throw new Failure('conflict', 'Another file is there', { status: over === 'nothing' ? 409 : 412 });
            room.files.delete(`${caseKey}/${inPlaceOf}`);
            room.files.set(path, content.byteLength);
            const file = { content, writes: (before?.writes ?? 0) + 1 };
            room.contents.set(path, file);
            return storedFile(path, file);
          }),
        list: (code, caseKey) =>
          wire.send('documents.list', () => [...this.room(code).files.keys()].filter((path) => path.startsWith(`${caseKey}/`)).map((path) => storedFile(path, this.room(code).contents.get(path)!))),
        downloadUrl: notPart,
      },
      room: (code) => this.#roomStore(code, person, wire, known),
      async updateTogether(updates) {
        for (const update of updates) {
          try {
            await update.request();
          } catch (error) {
            if (!isFailure(error, 'conflict')) throw error;
            await update.alone();
          }
        }
      },
      common: { settings: notPart, services: notPart, scales: () => wire.send('scales', () => this.scales), directory: notPart },
      people: { search: notPart },
      reach: notPart,
      canWrite: () => Promise.resolve(true),
      loadCaseload: notPart,
      loadSituations: notPart,
      loadCaseFile: () => wire.send('caseFile', () => this.caseFile()),
      loadFollowUps: (places) => wire.send('followUps.read', () => places.map(({ roomCode, followUpKey }) => this.room(roomCode).followUps.rows.get(followUpKey) ?? null)),
      loadRoomFile: notPart,
      loadOwnFollowUps: notPart,
    };
  }

  #roomStore(code: string, person: Person, wire: Wire, known: KnownDrafts): ReturnType<Store['room']> {
    const room = this.room(code);
    // A slow machine is asked for news before a test is over: there is none.
    const followed = { changes: () => Promise.resolve({ rows: [], token: 'now' as DeltaToken, restarted: false }) };
    return {
      code,
      cases: fakeRepository('roomCases', room.cases, person, wire),
      contracts: fakeRepository('contracts', room.contracts, person, wire),
      goals: fakeRepository('goals', room.goals, person, wire),
      subGoals: fakeRepository('subGoals', room.subGoals, person, wire),
      participants: fakeRepository('participants', room.participants, person, wire),
      followUps: fakeRepository('followUps', room.followUps, person, wire),
      statuses: { ...fakeRepository('statuses', room.statuses, person, wire), ...followed, ...fakeVersions('statuses', room.statuses, wire) },
      reports: { ...fakeRepository('reports', room.reports, person, wire), ...fakeVersions('reports', room.reports, wire) },
      decisions: { ...fakeRepository('decisions', room.decisions, person, wire), ...followed },
      drafts: fakeDrafts(room.drafts, known, person.id, wire),
    };
  }

  /** As just read. */
  caseFile(): CaseFile {
    const [file] = [...this.cases.rows.values()];
    return { case: file!, rooms: [...this.rooms.keys()].map((code) => this.roomFile(code)), meetings: [...this.meetings.rows.values()], restrictedStatements: [] };
  }

  roomFile(code: string): RoomFile {
    const room = this.room(code);
    const reports = [...room.reports.rows.values()];
    const { handedIn: statuses, underWay } = byHandIn([...room.statuses.rows.values()], reports);
    return {
      room: { code, siteId: `site-${code}`, siteUrl: `https://fjordbro.example/sites/treklang-${code}`, serviceKey: toKey(`svc-${code}`), kind: 'service', isOpen: true },
      service: aService(code),
      caseKey: keyOf(1),
      citizen: { name: 'Noah Lindegård', calledName: 'Noah', easyRead: false },
      contract: [...room.contracts.rows.values()].at(-1) ?? null,
      goals: activeNow([...room.goals.rows.values()]),
      goalScales: goalScalesOf([...room.goals.rows.values()]),
      subGoals: [...room.subGoals.rows.values()],
      participants: [...room.participants.rows.values()],
      followUps: [...room.followUps.rows.values()],
      statuses,
      underWay,
      reports,
      decisions: [...room.decisions.rows.values()],
      scales: Object.fromEntries([...this.scales].filter(([scale]) => activeNow([...room.goals.rows.values()]).some(({ measure }) => measure?.scaleKey === scale))),
    };
  }

  plan(changes: Partial<BookingPlan> = {}): BookingPlan {
    const file = this.caseFile();
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
      ...changes,
    };
  }

  meeting(key: Key): Recorded<Meeting> {
    return this.meetings.rows.get(key)!;
  }

  deskOf(person: Person, wire?: Wire): BookingDesk {
    return { store: this.storeOf(person, wire), papers: PAPERS };
  }
}

/** Room by room, the drafts as one window last saw them. */
type KnownDrafts = Map<object, Map<string, Draft | null>>;

/** As one window sees them: what another wrote since it looked is merged with, or written over where nobody says how. */
function fakeDrafts(rows: Map<string, Draft>, seen: KnownDrafts, personId: string, wire: Wire): ReturnType<Store['room']>['drafts'] {
  const known = seen.get(rows) ?? new Map<string, Draft | null>();
  seen.set(rows, known);
  const look = (name: string): Draft | null => {
    const row = rows.get(name) ?? null;
    known.set(name, row);
    return row;
  };
  return {
    read: (topic) => wire.send('drafts.read', () => look(`${personId}|${topic}`)),
    // Where the answer is lost, it is not known what stands there now.
    async save(topic, text, merge = () => text) {
      const name = `${personId}|${topic}`;
      const written = await wire.send('drafts.save', () => {
        const there = rows.get(name) ?? null;
        const isSeen = !known.has(name) || known.get(name) === there;
        const row: Draft = { text: isSeen ? text : merge(there?.text ?? ''), writtenAt: toInstant('2026-11-23T08:00:00Z') };
        rows.set(name, row);
        return row;
      });
      known.set(name, written);
    },
  };
}

/** As a room is read: the newest version of each goal, where it is active. */
function activeNow(versions: readonly Recorded<Goal>[]): readonly Recorded<Goal>[] {
  const newest = new Map([...versions].sort((a, b) => a.key.localeCompare(b.key)).filter(({ state }) => state !== 'proposed').map((goal) => [versionOf(goal.key).id, goal] as const));
  return [...newest.values()].filter(({ state }) => state === 'active');
}

/** Each write gives it another tag; a second one makes it another file than was created. */
function storedFile(path: string, { content, writes }: FakeFile): StoredDocument {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { driveId: 'drive', itemId: path, name, webUrl: `https://fjordbro.example/${encodeURIComponent(name)}`, size: content.byteLength, writtenAt: toInstant('2026-11-23T08:00:00Z'), etag: `"${writes}"`, contentTag: `c${writes}`, isAsCreated: writes === 1 };
}

export const INVITEES: readonly Invitee[] = [
  { participantKey: keyOf(11), name: 'Noah Lindegård', email: null, isPrivate: true, mode: 'inPerson', agendaItems: null },
  { participantKey: keyOf(12), name: 'Camilla Lindegård', email: 'camilla@borger.example', isPrivate: true, mode: 'phone', agendaItems: null },
  { participantKey: keyOf(13), name: 'Dorthe Winther', email: 'dorthe.winther@fjordbro.example', isPrivate: false, mode: 'inPerson', agendaItems: null },
  { participantKey: keyOf(14), name: METTE.name, email: 'Mette.Krogh@fjordbro.example', isPrivate: false, mode: 'inPerson', agendaItems: null },
];

export const ADDRESSES: FollowUpAddresses = {
  pageOf: (roomCode, followUpKey) => `https://app.example/web.html#/r/${roomCode}/f/${followUpKey}`,
  tabPageOf: (roomCode, followUpKey) => `https://app.example/tab.html#/r/${roomCode}/f/${followUpKey}`,
};

/** An agenda of another time is another file. */
function textOf(edition: string, { start, end }: BookingPlan): Uint8Array {
  return Uint8Array.from(`${edition} ${start} ${end}`, (letter) => letter.charCodeAt(0));
}

export const PAPERS: BookingPapers = {
  invitation: ({ case: file, place, start }) => Promise.resolve({ subject: `Møde – ref. ${file.reference}`, html: `<p>Se dagsordenen.</p><p>${start}</p>`, place }),
  agendaFileName: 'Dagsorden.docx',
  neutralAgenda: (plan) => Promise.resolve({ name: 'Dagsorden.docx', contentType: 'docx', content: textOf('neutral', plan) }),
  fullAgenda: (plan) => Promise.resolve({ name: 'Dagsorden.docx', contentType: 'docx', content: textOf('full', plan) }),
  tab: (covers) => meetingTab(placesOf(covers), ADDRESSES, 'Opfølgning'),
  calledBack: 'Mødet er aflyst.',
};

function aCase(roomCodes: readonly string[]): Case {
  return {
    key: keyOf(1),
    caseNumber: 'S-2026-0112',
    reference: 'N7B2WD',
    citizen: { name: 'Noah Lindegård', calledName: 'Noah', birthDate: toCalendarDay('2014-03-02'), area: 'child', communication: { language: 'da', easyRead: false, aac: false, notes: '' }, protectedAddress: false },
    legalBasis: '',
    caseworker: METTE,
    roomCodes,
    resultKey: keyOf(2),
    nextDue: toCalendarDay('2026-11-30'),
    state: 'toBook',
    closedOn: null,
  };
}

export function aFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    key: keyOf(100),
    caseKey: keyOf(1),
    contractId: keyOf(200),
    reference: 'N7B2WD',
    dueOn: toCalendarDay('2026-11-30'),
    state: 'planned',
    meetingKey: null,
    meetingStart: null,
    meetingEnd: null,
    materialDue: null,
    agenda: usualAgenda(),
    overdueReason: '',
    materialRequested: [],
    citizenInvites: NOT_ASKED,
    received: [],
    usefulness: null,
    attendance: [],
    carriedOver: [],
    closedOn: null,
    editions: [],
    ...changes,
  };
}

function aService(code: string): Service {
  return { key: toKey(`svc-${code}`), name: `Tilbuddet ${code}`, shortName: `Tilbud ${code}`, organisation: 'Fonden', kind: 'døgn', isInternal: false };
}

export const FIRST = joinKeys(keyOf(100), '1');
