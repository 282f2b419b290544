import { bookingWindow, DEFAULT_SETTINGS, findSlots, toCalendarDay, toInstant, toLocalTime, usualAgenda, whatHelps, type Availability, type CalendarDay } from '#domain';
import { checkOwnTime } from '../../../src/features/book/checkOwnTime.ts';
import { type BookDraft, type DraftInvitee, newDraft, openFollowUps } from '../../../src/features/book/draft.ts';
import { isNeeded, lift, putBack, windowWith } from '../../../src/features/book/lifted.ts';
import { searchOf } from '../../../src/features/book/searchOf.ts';
import { busyOn } from '../../builders/aSlotSearch.ts';
import { METTE, Municipality } from '../../flows/support/municipality.ts';

const TODAY = toCalendarDay('2026-11-23');
const NOW = toInstant('2026-11-23T07:00:00Z');
const town = Municipality.withRooms('aaaa');
const covers = openFollowUps(town.caseFile()).map((one) => ({ ...one, followUp: { ...one.followUp, dueOn: toCalendarDay('2026-11-19') } }));

const person = (id: string, more: Partial<DraftInvitee> = {}): DraftInvitee => ({ ...newDraft(town.caseFile(), METTE).invitees.find(({ isMe }) => isMe)!, id, name: `${id} Holm`, email: `${id}@fjordbro.example`, isMe: false, role: 'otherActor', ...more });
const me = person('mette', { isMe: true, role: 'caseworker' });
const dorthe = person('dorthe', { role: 'provider' });
const peter = person('peter', { agendaItems: [1, 5] });

const draftOf = (more: Partial<BookDraft> = {}): BookDraft => ({ ...newDraft(town.caseFile(), METTE), agenda: usualAgenda(), invitees: [me, dorthe, peter], ...more });
const known = (busy: Readonly<Record<string, Availability & { kind: 'known' }>> = {}) => new Map<string, Availability>(['mette', 'dorthe', 'peter'].map((id) => [`${id}@fjordbro.example`, busy[id] ?? { kind: 'known', busy: [], workingHours: null }]));
const searched = (draft: BookDraft, calendars = known()) => searchOf(draft, covers, calendars, TODAY, DEFAULT_SETTINGS);
const DAYS = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
const full: Availability & { kind: 'known' } = { kind: 'known', busy: DAYS.map((day) => busyOn(day, '08:00', '16:00')), workingHours: null };

describe('searchOf', () => {
  it('asks of people what they are there for: the first and the last item are two parts, not the time between', () => {
    expect(searched(draftOf()).attendees.find(({ id }) => id === 'peter')).toMatchObject({ items: [1, 5], part: null, isRequired: false });
  });

  it('keeps a quarter of an hour for travelling only where the meeting is at the service and somebody goes there', () => {
    expect(searched(draftOf()).buffers).toBeUndefined();
    expect(searched(draftOf({ isAtService: true })).buffers).toEqual({ before: 15, after: 15 });
    expect(searched(draftOf({ isAtService: true, invitees: [{ ...me, mode: 'video' }, { ...dorthe, mode: 'phone' }] })).buffers).toBeUndefined();
  });

  it('keeps as long for travelling as the municipality has set, and nothing where it has set none', () => {
    const within = (travelMinutes: number) => searchOf(draftOf({ isAtService: true }), covers, known(), TODAY, { ...DEFAULT_SETTINGS, travelMinutes }).buffers;

    expect(within(30)).toEqual({ before: 30, after: 30 });
    expect(within(0)).toBeUndefined();
  });

  it('lets whoever is there by video go to another meeting right before and after, and nobody who comes', () => {
    const busy = { dorthe: { ...full, busy: [busyOn('2026-11-30', '08:00', '10:00'), busyOn('2026-11-30', '11:00', '16:00')] } };
    const times = (mode: 'video' | 'inPerson') => findSlots(searched(draftOf({ isAtService: true, minutes: 60, invitees: [me, { ...dorthe, mode }] }), known(busy))).proposals.map(({ start }) => start);

    expect(times('video')).toContain('2026-11-30T09:00:00.000Z');
    expect(times('inPerson')).not.toContain('2026-11-30T09:00:00.000Z');
  });

  it('has calendars read from tomorrow until a week after the window', () => {
    expect(searched(draftOf()).read).toEqual({ from: '2026-11-24', to: '2026-12-18' });
  });
});

describe('A lifted rule', () => {
  it('that somebody must come gives a time, and takes it away when put back', () => {
    const before = draftOf({ invitees: [me, dorthe] });
    const calendars = known({ dorthe: full });
    expect(findSlots(searched(before, calendars)).proposals).toEqual([]);
    const without = whatHelps(searched(before, calendars)).lifts.find(({ code }) => code === 'withoutPeople')!;

    const after = { ...before, ...lift(before, without) };

    expect(findSlots(searched(after, calendars)).proposals.length).toBeGreaterThan(0);
    expect(after.invitees.map(isNeeded)).toEqual([true, false]);
    const again = { ...after, ...putBack({ ...after, time: { start: NOW, end: NOW, isOwn: false } }, after.lifted![0]!) };
    expect(findSlots(searched(again, calendars)).proposals).toEqual([]);
    expect(again).toMatchObject({ lifted: [], time: null });
  });

  it.each(['laterDays', 'longerDay', 'soonerDays', 'weekends'] as const)('of %s gives the very time that was told', (code) => {
    const before = draftOf();
    const calendars = known({ dorthe: full });
    const found = whatHelps(searched(before, calendars)).lifts.find((one) => one.code === code)!;

    const after = searched({ ...before, ...lift(before, found) }, calendars);

    expect(findSlots(after).proposals.map(({ day }) => day)).toContain(found.time!.day);
  });

  it('of length shortens the meeting, and makes it as long again', () => {
    const before = draftOf({ minutes: 60, time: { start: toInstant('2026-12-01T09:00:00Z'), end: toInstant('2026-12-01T10:00:00Z'), isOwn: true } });

    const after = { ...before, ...lift(before, { code: 'shorter', minutes: 45, lessBy: 15, time: { day: TODAY, start: NOW, end: NOW } }) };

    expect(after).toMatchObject({ minutes: 45, time: { end: '2026-12-01T09:45:00.000Z' } });
    expect(putBack(after, after.lifted![0]!)).toMatchObject({ minutes: 60, lifted: [], time: { end: '2026-12-01T10:00:00.000Z' } });
  });

  it('of fewer days to write in leaves the reason that says so', () => {
    const after = searched(draftOf({ lifted: [{ code: 'soonerDays', writingDays: 2 }] }));

    expect(findSlots(after).proposals.find(({ day }) => day === '2026-11-25')?.reasons).toContainEqual({ mark: 'info', code: 'shortWriting', days: 2 });
  });

  it('of public holidays opens them and no weekend', () => {
    const [today, due] = [toCalendarDay('2026-12-14'), toCalendarDay('2026-12-28')];
    const window = windowWith([{ code: 'holidays' }], due, today, DEFAULT_SETTINGS);
    const added = window.days.filter((day: CalendarDay) => !bookingWindow(due, today, DEFAULT_SETTINGS).days.includes(day));

    expect(added).toEqual(['2026-12-25', '2026-12-26', '2027-01-01'].filter((day) => day <= window.to));
    expect([...window.days].sort()).toEqual(window.days);
  });
});

describe('checkOwnTime', () => {
  const search = searched(draftOf(), known({ dorthe: { kind: 'known', busy: [busyOn('2026-12-01', '09:00', '10:00')], workingHours: { weekdays: [1, 2, 3, 4, 5], start: toLocalTime('08:00'), end: toLocalTime('14:00') } } }));
  const broken = (day: string, time: string) => {
    const own = checkOwnTime(day, time, search, NOW);
    return own.kind === 'time' ? own.checked.broken.map(({ code }) => code) : own.problem;
  };

  it('says what a proposal would have kept, and lets it be chosen', () => {
    expect(broken('2026-12-01', '9.30')).toEqual(['busy']);
    expect(broken('2026-12-01', '14:30')).toEqual(['off']);
    expect(broken('2026-12-01', '10:03')).toEqual(['offGrid']);
    expect(broken('2026-12-05', '10:00')).toEqual(['closed', 'off']);
    expect(broken('2026-12-14', '10')).toEqual(['afterWindow']);
    expect(broken('2026-12-02', '10:00')).toEqual([]);
  });

  it('stops only at what is no time to come', () => {
    expect(broken('', '10:00')).toBe('dayMissing');
    expect(broken('2026-12-01', 'ti')).toBe('timeMissing');
    expect(broken('2026-11-20', '10:00')).toBe('past');
    expect(broken('2027-03-28', '02:30')).toBe('skipped');
  });
});
