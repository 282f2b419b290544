import { forbiddenWords } from '../../support/leakScan/forbiddenWords.ts';
import { knownMunicipality } from '../../support/leakScan/municipality.ts';
import { scan } from '../../support/leakScan/scan.ts';
import { PLANTS } from './plants.ts';

const words = forbiddenWords(knownMunicipality(process.cwd()));
const KINDS = ['account', 'caseNumber', 'caseType', 'cpr', 'goal', 'name', 'restricted', 'service', 'theme'];

describe('The leak scan', () => {
  it('knows forbidden words of every kind', () => {
    expect([...new Set(words.map(({ kind }) => kind))].sort()).toEqual(KINDS);
    expect(words.filter(({ kind }) => kind === 'cpr')).toHaveLength(8);
  });

  it.each(Object.entries(PLANTS))('finds every word that is planted in %s', (name, plant) => {
    const plants = words.map((word, at) => ({ word, carrier: { place: `plant ${at}`, content: plant(word.text) } }));

    const found = new Set(scan(plants.map(({ carrier }) => carrier), words).leaks.map(({ place, kind, text }) => `${place} ${kind} ${text}`));

    const missed = plants.filter(({ word, carrier }) => !found.has(`${carrier.place} ${word.kind} ${word.text}`)).map(({ word }) => `${name}: ${word.text}`);
    expect(missed).toEqual([]);
  });

  it.each([
    ['a number without its hyphen', 'cpr', '6309144001'],
    ['a number with a space', 'cpr', '630914 4001'],
    ['a number with a long hyphen', 'cpr', '630914–4001'],
    ['a number in pairs', 'cpr', '63.09.14-4001'],
    ['a name in the genitive', 'name', 'Noahs møde'],
    ['a name with an apostrophe', 'name', 'Noah’s møde'],
    ['a rare name inside another word', 'name', 'mødeLindegård2.docx'],
    ['a rare name without Danish letters', 'name', 'noah.lindegard'],
    ['a service inside another word', 'service', 'Klokkeblomstmøde'],
    ['a case number without hyphens', 'caseNumber', 'S20260114'],
    ['four words from the middle of a goal', 'goal', 'i undervisning mindst 3'],
    ['four words of what was told the caseworker alone', 'restricted', 'hellere hen til Ida'],
  ])('finds %s', (_what, kind, text) => {
    expect(scan([{ place: 'plant', content: text }], words).leaks).toContainEqual(expect.objectContaining({ kind }));
  });

  it.each([
    ['the neutral invitation', 'Møde – ref. M9R2LD\nTirsdag 1. december 2026 kl. 13.00–14.00\nRådhuset, lokale 2\nStatus på mål – 20 min.'],
    ['whom it is sent by', 'Mette Krogh, Rådgiver, Børn og unge, Fjordbro Kommune (fiktiv)'],
    ['a link', 'https://localhost:3000/web.html#/r/f636j9/f/01k9yfcy7mtsqts3gkk83nszeh'],
    ['a key in which a name comes up by chance', 'eyJ0eXAiOiJKV1QiNoah-7Q2xAsta_9ZpL3kFv0bTq1RwX8yU'],
    ['the hour of a request', '{"at":1795420800000,"n":26309144001}'],
  ])('takes no offence at %s', (_what, text) => {
    expect(scan([{ place: 'text', content: text }], words).leaks).toEqual([]);
  });
});
