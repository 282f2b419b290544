import fc from 'fast-check';
import { parseCpr, toCalendarDay } from '#domain';

const today = toCalendarDay('2026-11-23');
const parse = (text: string) => parseCpr(text, today);

describe('parseCpr', () => {
  it('reads the same number with hyphen, spaces or neither', () => {
    expect(parse('720518-5000')).toEqual({ digits: '7205185000', kind: 'replacement', birthDate: '2018-05-12' });
    expect(parse('720518 5000')).toEqual(parse('7205185000'));
  });

  it('accepts a number that breaks modulus 11 as a person’s own', () => {
    expect(parse('010165-0001')).toMatchObject({ kind: 'civil', birthDate: '1965-01-01' });
  });

  it.each([
    ['610100-4000', 'replacement'],
    ['910100-4000', 'replacement'],
    ['310100-4000', 'civil'],
  ])('takes day %s as %s', (text, kind) => {
    expect(parse(text)?.kind).toBe(kind);
  });

  it('rejects days between 32 and 60 and from 92', () => {
    for (const day of [0, 32, 45, 60, 92, 99]) expect(parse(`${String(day).padStart(2, '0')}0165-0000`)).toBeNull();
  });

  it.each([
    ['0101000001', '1900-01-01'],
    ['0101363000', '1936-01-01'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101009000', '2000-01-01'],
    ['0101379000', '1937-01-01'],
    ['0101005000', '2000-01-01'],
    ['0101585000', '1858-01-01'],
    ['0101998000', '1899-01-01'],
  ])('reads the century of %s', (text, birth) => {
    expect(parseCpr(text, toCalendarDay('2099-01-01'))?.birthDate).toBe(birth);
  });

  it('rejects a birth that is still to come and days that do not exist', () => {
    expect(parse('0101364000')).toBeNull();
    expect(parse('310226-4000')).toBeNull();
    expect(parse('901314-4000')).toBeNull();
  });

  it('accepts replacement numbers with letters only where their form is known', () => {
    expect(parse('010165-12AB')).toBeNull();
    expect(parseCpr('010165-12ab', today, /^\d{8}[A-Z]{2}$/)).toEqual({ digits: '01016512AB', kind: 'replacement', birthDate: null });
  });

  it('never takes text that is not ten digits', () => {
    fc.assert(fc.property(fc.string(), (text) => parse(text) === null || /^\d{10}$/.test(text.replace(/[\s-]/g, ''))));
  });
});
