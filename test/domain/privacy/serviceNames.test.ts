import { findLeaks, serviceNames } from '#domain';

const service = (name: string, organisation: string, shortName = name) => ({ name, shortName, organisation });
const telling = (text: string, ...of: readonly Parameters<typeof serviceNames>[0][]) =>
  findLeaks(text, { names: [], services: of.flatMap(serviceNames), goals: [], caseTypes: [] }).map(({ kind, found }) => `${kind}: ${found}`);
const HOUSE = service('Familiehuset Fjordbro', 'Fjordbro Kommune (fiktiv)');
const BELLFLOWER = service('Opholdsstedet Klokkeblomst (demo)', 'Fonden Birkelund Demo', 'Opholdsstedet Klokkeblomst');
const HAVEN = service('Specialtilbuddet Havgården (demo)', 'Region Midtland – Social (fiktiv)', 'Specialtilbuddet Havgården');

describe('serviceNames', () => {
  it.each([
    ['Familiehuset, mødelokale 1', 'service: Familiehuset'],
    ['Vi ses på familiehusets legeplads', 'service: familiehusets'],
    ['Klokkeblomst, stuen', 'service: Klokkeblomst'],
    ['Havgården, indgang B', 'service: Havgården'],
    ['Specialtilbuddet Havgården', 'service: Specialtilbuddet Havgården'],
  ])('knows a service by the part of its name that is its own: %s', (text, found) => {
    expect(telling(text, HOUSE, BELLFLOWER, HAVEN)).toEqual([found]);
  });

  it.each(['Fjordbro Rådhus, lokale 2', 'Fjordbros bibliotek', 'Specialtilbuddet i nærheden', 'Status på mål'])('takes what many have for nobody’s: %s', (text) => {
    expect(telling(text, HOUSE, BELLFLOWER, HAVEN)).toEqual([]);
  });

  it('lets the words that stand in the place of a service travel, whatever kind it is called', () => {
    expect(telling('hos tilbuddet – adressen står i samarbejdsrummet', service('Tilbuddet Ask', 'Ask ApS'), service('Botilbuddet Engtoften', 'Region Midtland'))).toEqual([]);
  });

  it('keeps the municipality’s own name out of it in each of its forms', () => {
    expect(serviceNames(service('Mobilteam Høje Taastrup', 'Høje-Taastrup Kommune'))).toEqual(['Mobilteam Høje Taastrup', 'Mobilteam']);
    expect(serviceNames(service('Københavns Ungebo', 'Københavns Kommune'))).toEqual(['Københavns Ungebo', 'Ungebo']);
  });
});
