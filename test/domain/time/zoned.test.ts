import fc from 'fast-check';
import { addDays, dayIn, epochMinuteOf, instantAt, instantOf, instantOfMinute, timeIn, toCalendarDay, toInstant, toLocalTime } from '#domain';
import { rememberHours } from '../../../src/domain/slots/dayHours.ts';

const at = (day: string, time: string) => instantAt(toCalendarDay(day), toLocalTime(time));

describe('instantAt', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(at('2026-12-01', '13:00')).toBe('2026-12-01T12:00:00.000Z');
    expect(at('2026-07-01', '13:00')).toBe('2026-07-01T11:00:00.000Z');
  });

  it('knows no time in the hour that is skipped in March', () => {
    expect(at('2026-03-29', '02:30')).toBeNull();
    expect(at('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('takes the first of the hour that comes twice in October', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('comes back to the same day and time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4700 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (days, hour, minute) => {
        const day = addDays(toCalendarDay('2024-01-01'), days);
        const time = toLocalTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
        const instant = instantAt(day, time);
        return instant === null || (dayIn(instant) === day && timeIn(instant) === time);
      }),
    );
  });
});

describe('epochMinuteOf', () => {
  it('agrees with the clock of the machine on every instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const minute = Math.floor(date.getTime() / 60_000);
        expect(epochMinuteOf(instantOf(date))).toBe(minute);
        expect(instantOfMinute(minute)).toBe(instantOf(new Date(minute * 60_000)));
      }),
    );
  });
});

describe('rememberHours', () => {
  it('gives the hours that converting each day by itself gives, through every change of clocks', () => {
    const hoursOf = rememberHours();
    const [from, to] = [toLocalTime('08:00'), toLocalTime('16:00')];

    for (let days = 0; days < 800; days++) {
      const day = addDays(toCalendarDay('2025-01-01'), days);
      expect(hoursOf(day, from, to)).toEqual({ day, open: epochMinuteOf(instantAt(day, from)!), close: epochMinuteOf(instantAt(day, to)!) });
    }
  });

  it('knows no hours that end before they begin', () => {
    expect(rememberHours()(toCalendarDay('2026-12-01'), toLocalTime('16:00'), toLocalTime('08:00'))).toBeNull();
    expect(toInstant('2026-12-01T12:00:00Z')).toBe(at('2026-12-01', '13:00'));
  });
});
