import { toCalendarDay, toInstant, toLocalTime } from '../../src/domain/index.ts';
import {
  capitalised,
  formatDay,
  formatDayLong,
  formatDays,
  formatDistance,
  formatList,
  formatLocalTime,
  formatNumber,
  formatShare,
  formatTime,
  formatTimeSpan,
  genitive,
  languageOf,
  quoted,
} from '../../src/i18n/index.ts';

const day = toCalendarDay;

describe('formatDay', () => {
  it.each([
    ['2026-11-19', '19. nov.'],
    ['2027-03-01', '1. marts'],
    ['2026-06-11', '11. juni'],
    ['2026-09-10', '10. sept.'],
    ['2027-01-12', '12. jan.'],
  ])('writes %s as Danes do: %s', (value, expected) => {
    expect(formatDay(day(value), 'da')).toBe(expected);
  });

  it('writes day before month in English', () => {
    expect(formatDay(day('2026-11-19'), 'en')).toBe('19 Nov');
  });

  it('names the year only where it could be guessed wrong', () => {
    const today = day('2026-11-23');

    expect(formatDay(day('2027-03-01'), 'da', today)).toBe('1. marts');
    expect(formatDay(day('2027-11-01'), 'da', today)).toBe('1. nov. 2027');
    expect(formatDay(day('2025-10-01'), 'da', today)).toBe('1. okt. 2025');
  });
});

describe('formatDayLong', () => {
  it('writes weekday and year when asked', () => {
    expect(formatDayLong(day('2026-12-01'), 'da')).toBe('1. december');
    expect(formatDayLong(day('2026-12-01'), 'da', { weekday: true })).toBe('tirsdag 1. december');
    expect(formatDayLong(day('2027-02-26'), 'da', { year: true })).toBe('26. februar 2027');
    expect(formatDayLong(day('2026-12-01'), 'en', { weekday: true })).toBe('Tuesday 1 December');
  });
});

describe('formatDistance', () => {
  const today = day('2026-11-23');

  it.each([
    ['2026-11-29', 'om 6 dage', 'in 6 days'],
    ['2026-11-24', 'i morgen', 'tomorrow'],
    ['2026-11-23', 'i dag', 'today'],
    ['2026-11-22', '1 dag over', '1 day over'],
    ['2026-11-19', '4 dage over', '4 days over'],
  ])('tells how far %s is: %s', (value, danish, english) => {
    expect(formatDistance(day(value), today, 'da')).toBe(danish);
    expect(formatDistance(day(value), today, 'en')).toBe(english);
  });

  it('counts one day in the singular', () => {
    expect([formatDays(1, 'da'), formatDays(8, 'da'), formatDays(1, 'en')]).toEqual(['1 dag', '8 dage', '1 day']);
  });
});

describe('formatTime', () => {
  it('is wall time in Denmark, in winter and in summer', () => {
    expect(formatTime(toInstant('2026-12-01T12:00:00Z'), 'da')).toBe('kl. 13.00');
    expect(formatTime(toInstant('2026-07-01T12:00:00Z'), 'da')).toBe('kl. 14.00');
  });

  it('writes a span once, without leading zeros', () => {
    expect(formatTimeSpan(toInstant('2026-12-02T07:30:00Z'), toInstant('2026-12-02T08:30:00Z'), 'da')).toBe('kl. 8.30–9.30');
    expect(formatTimeSpan(toInstant('2026-12-02T07:30:00Z'), toInstant('2026-12-02T08:30:00Z'), 'en')).toBe('08:30–09:30');
    expect(formatLocalTime(toLocalTime('08:14'), 'da')).toBe('kl. 8.14');
  });
});

describe('formatNumber', () => {
  it('follows the language', () => {
    expect(formatNumber(1234.5, 'da')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatShare(0.6, 'da')).toBe('60\u00a0%');
  });
});

describe('formatList', () => {
  it('joins people by and', () => {
    expect(formatList(['Line', 'Kasper', 'Asta'], 'da')).toBe('Line, Kasper og Asta');
    expect(formatList(['Dorthe', 'Peter'], 'en')).toBe('Dorthe and Peter');
  });
});

describe('small words', () => {
  it('gives what somebody has', () => {
    expect([genitive('Asta', 'da'), genitive('Jens', 'da'), genitive('Asta', 'en')]).toEqual(['Astas', 'Jens’', 'Asta’s']);
  });

  it('quotes without doubling marks the writer typed', () => {
    expect(quoted('"Jeg vil selv."', 'da')).toBe('”Jeg vil selv.”');
    expect(quoted('I want to.', 'en')).toBe('“I want to.”');
  });

  it('begins a line with a large letter', () => {
    expect(capitalised('tirsdag 1. december', 'da')).toBe('Tirsdag 1. december');
  });

  it('speaks Danish to a host whose language we do not know', () => {
    expect(['da-DK', 'en-us', 'sv-SE', ''].map(languageOf)).toEqual(['da', 'en', 'da', 'da']);
  });
});
