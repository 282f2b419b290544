import { findLeaks, neutralSubject, type Forbidden } from '#domain';

const forbidden: Forbidden = {
  names: ['Asta Vestermark', 'Bo Æbel-Holm'],
  services: ['Familiehuset Fjordbro'],
  goals: ['Asta er i skole hele dagen mindst 4 af 5 dage om ugen'],
  caseTypes: ['familiebehandling'],
};
const found = (text: string): string[] => findLeaks(text, forbidden).map(({ kind, found }) => `${kind}: ${found}`);

describe('findLeaks', () => {
  it('finds nothing in the neutral invitation', () => {
    expect(found('Møde – ref. K4T7QX\nTirsdag den 1. december kl. 13.00–14.00\nRådhuset, lokale 2')).toEqual([]);
  });

  it('finds whole names and each of their parts, in any case and in the genitive', () => {
    expect(found('møde om ASTA vestermark')).toEqual(['name: ASTA vestermark']);
    expect(found('Astas møde')).toEqual(['name: Astas']);
    expect(found('Til æbel')).toEqual(['name: æbel']);
  });

  it('leaves words alone that only begin like a name, and first names of two letters', () => {
    expect(found('Astasia kan bo her')).toEqual([]);
  });

  it('finds numbers that look like a CPR number, replacement numbers too, and no other numbers', () => {
    expect(found('720518-5000 og 0101651234')).toEqual(['cpr: 720518-5000', 'cpr: 0101651234']);
    expect(found('610518-5000 og 6901184000')).toEqual(['cpr: 610518-5000', 'cpr: 6901184000']);
    expect(found('600518-5000, 920518-5000')).toEqual([]);
    expect(found('ref. 991399-1234, link 19:0101651234567')).toEqual([]);
  });

  it('finds a service and any four words of a goal', () => {
    expect(found('hos familiehuset  fjordbro')).toEqual(['service: familiehuset  fjordbro']);
    expect(found('Vi ser på: skole hele dagen mindst')).toEqual(['goal: skole hele dagen mindst']);
  });

  it('finds words that tell what kind of case it is', () => {
    expect(found('Opfølgning på anbringelsen')).toEqual(['caseType: anbring']);
    expect(found('Familiebehandling')).toEqual(['caseType: Familiebehandling']);
  });

  it('takes names as they are, also with signs that mean something in a search', () => {
    expect(findLeaks('Ring til (Ann+)', { ...forbidden, names: ['(Ann+)'] })).toHaveLength(1);
  });
});

describe('neutralSubject', () => {
  const words = { subject: (reference: string) => `Møde – ref. ${reference}` };

  it('holds the reference and nothing else', () => {
    expect(neutralSubject('K4T7QX', words)).toBe('Møde – ref. K4T7QX');
  });

  it('refuses anything that is not a reference', () => {
    expect(() => neutralSubject('Asta Vestermark', words)).toThrow(RangeError);
  });
});
