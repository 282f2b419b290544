import * as z from 'zod/mini';
import { toCalendarDay } from '#domain';
import { choice, day, FieldMismatch, json, nullable, number, text } from '../../src/store/schema/index.ts';

describe('day', () => {
  const dueOn = day('DueOn', 'Senest');

  it('is written as noon, so that no zone makes it the day before', () => {
    expect(dueOn.write(toCalendarDay('2026-11-23'))).toEqual({ DueOn: '2026-11-23T12:00:00Z' });
  });

  it.each([
    ['2026-11-23T12:00:00Z', '2026-11-23'],
    // What a person picks in SharePoint's own form: midnight of the site.
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('reads %s as the Danish day %s', (wire, expected) => {
    expect(dueOn.read({ DueOn: wire })).toBe(expected);
  });

  it('refuses an empty column unless it may be empty', () => {
    expect(() => dueOn.read({})).toThrow(FieldMismatch);
    expect(nullable(dueOn).read({})).toBeNull();
    expect(nullable(dueOn).write(null)).toEqual({ DueOn: null });
  });
});

describe('choice', () => {
  it('names the column and not the content when a code is unknown', () => {
    const state = choice('State', 'Status', ['planned', 'closed']);

    expect(() => state.read({ State: 'Asta' })).toThrow(/^State: (?!.*Asta)/);
  });
});

describe('text and number', () => {
  it('read what SharePoint leaves out: no text is an empty one, no number is none', () => {
    expect(text('Place', 'Sted').read({})).toBe('');
    expect(() => number('Now', 'Nu').read({})).toThrow('Now: empty');
    expect(nullable(number('Now', 'Nu')).read({ Now: 0 })).toBe(0);
  });
});

describe('json', () => {
  const answers = json<{ a: number }>('AnswersJson', 'Svar', z.object({ a: z.number() }));

  it('comes back as it was written', () => {
    expect(answers.read(answers.write({ a: 1 }))).toEqual({ a: 1 });
  });

  it.each([['not json'], ['{"format":2,"value":{"a":1}}'], ['{"format":1,"value":{"a":"1"}}']])('refuses %s', (content) => {
    expect(() => answers.read({ AnswersJson: content })).toThrow(FieldMismatch);
  });

  it('is refused before it is longer than SharePoint keeps', () => {
    const long = json<string>('LongJson', 'Lang', z.string());

    expect(() => long.write('x'.repeat(60_001))).toThrow('LongJson is longer than 60000 characters');
  });
});
