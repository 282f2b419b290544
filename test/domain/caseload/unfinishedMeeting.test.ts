import { joinKeys, toCalendarDay, unfinishedMeeting, type FollowUp, type Meeting } from '#domain';
import { aConvenedFollowUp, aFollowUp, aKey, aMeeting, aPerson, recorded } from '../../builders/index.ts';

const me = aPerson({ id: 'me' });
const colleague = aPerson({ id: 'other', name: 'Bo Kollega' });
const attempt = (n: number) => joinKeys(aKey('followUp'), String(n));
const theirs = recorded(aMeeting({ key: attempt(1), organizer: colleague, step: 'agendaAttached' }));
const mine = recorded(aMeeting({ key: attempt(1), organizer: me, step: 'agendaAttached' }));
const found = (meetings: Parameters<typeof unfinishedMeeting>[0], ...followUps: FollowUp[]): Meeting['key'] | null => unfinishedMeeting(meetings, followUps, me)?.key ?? null;

describe('unfinishedMeeting', () => {
  it('is the booking of a colleague as long as it holds a follow-up', () => {
    expect(found([theirs], aFollowUp({ state: 'claimed', meetingKey: attempt(1) }))).toBe(attempt(1));
    expect(found([theirs], aFollowUp())).toBeNull();
  });

  it('is nobody’s once another took over, though the first has not opened the case since', () => {
    const taken = recorded(aMeeting({ key: attempt(2), organizer: aPerson({ id: 'third' }), step: 'booked' }));

    expect(found([theirs, taken], aConvenedFollowUp({ meetingKey: attempt(2) }))).toBeNull();
  });

  it('is the one under way where an earlier attempt was taken over', () => {
    const taking = recorded(aMeeting({ key: attempt(2), organizer: aPerson({ id: 'third' }), step: 'claimed' }));

    expect(found([theirs, taking], aFollowUp({ state: 'claimed', meetingKey: attempt(2) }))).toBe(attempt(2));
  });

  it('is nobody’s where a colleague has invited everybody, and only the row does not say so', () => {
    expect(found([theirs], aConvenedFollowUp({ meetingKey: attempt(1) }))).toBeNull();
  });

  it('is a change of a called meeting', () => {
    const change = { kind: 'cancel', reason: 'Sygdom', decidedOn: toCalendarDay('2026-11-23') } as const;

    expect(found([recorded(aMeeting({ key: attempt(1), organizer: colleague, step: 'booked', change }))], aConvenedFollowUp({ meetingKey: attempt(1) }))).toBe(attempt(1));
  });

  it('is mine whatever it holds: what it left in my calendar is mine to end', () => {
    expect(found([mine], aFollowUp())).toBe(attempt(1));
    expect(found([mine], aConvenedFollowUp({ meetingKey: attempt(2) }))).toBe(attempt(1));
  });
});
