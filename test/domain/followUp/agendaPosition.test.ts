import { agendaPosition, plannedEnds, plannedIndex, toInstant, usualAgenda } from '#domain';

const start = toInstant('2026-11-26T09:00:00Z');
const at = (time: string) => toInstant(`2026-11-26T${time}Z`);

describe('agendaPosition', () => {
  it('tells when the item is to end and how many begun minutes are left', () => {
    expect(agendaPosition(usualAgenda(), 0, start, at('09:07:30'))).toEqual({ plannedEnd: at('09:20:00'), minutesLeft: 13, share: 0.375 });
  });

  it('counts below zero when the meeting is behind, and never past the whole', () => {
    expect(agendaPosition(usualAgenda(), 0, start, at('09:24:00'))).toMatchObject({ minutesLeft: -4, share: 1 });
  });

  it('knows no item beyond the last', () => {
    expect(agendaPosition(usualAgenda(), 5, start, start)).toBeNull();
  });
});

describe('plannedEnds', () => {
  it('fills the hour', () => {
    expect(plannedEnds(usualAgenda(), start).at(-1)).toBe(at('10:00:00'));
  });
});

describe('plannedIndex', () => {
  it('is the item the clock is at, the first before and the last after', () => {
    const indexAt = (time: string): number => plannedIndex(usualAgenda(), start, at(time));

    expect([indexAt('08:55:00'), indexAt('09:19:59'), indexAt('09:20:00'), indexAt('09:59:00'), indexAt('11:00:00')]).toEqual([0, 0, 1, 4, 4]);
  });
});
