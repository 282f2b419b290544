import type { Service } from '../agreement/service.ts';

/** Shorter words of a name are too often ordinary ones. */
const SHORTEST_WORD = 5;
/** Beginnings and endings of words that say what kind of place or work it is: many services have them, and so do rooms of a town hall. */
const ORDINARY_STEMS = [
  'afdeling', 'afsnit', 'aktivitet', 'aktivitetstilbud', 'behandling', 'beskæftigelse', 'bofællesskab', 'bosted', 'botilbud', 'børn', 'cent', 'center', 'centr', 'dagsorden', 'dagtilbud', 'demo',
  'døgninstitution', 'familie', 'fond', 'gård', 'handicap', 'hjem', 'hjemm', 'hus', 'institution', 'kommune', 'lokale', 'materiale', 'møde', 'nord', 'nordre', 'opfølgning', 'opholdssted', 'psykiatri',
  'region', 'rådgivning', 'samarbejde', 'skole', 'social', 'specialtilbud', 'status', 'støtte', 'sønder', 'søndre', 'team', 'tilbud', 'ungdom', 'unge', 'vester', 'vestre', 'voksen', 'voksne', 'værested',
  'øster', 'østre',
];
const ORDINARY = new RegExp(`^(?:${ORDINARY_STEMS.join('|')})(?:dene|det|dets|e|en|ene|ens|er|erne|et|ets|n|ne|r|ret|s|t)?$`, 'iu');

/**
 * What a service is known by: its names, and each word of them that few others have (Klokkeblomst of Opholdsstedet Klokkeblomst).
 * The municipality that runs it gives nothing away by its own name: Fjordbro Rådhus is not Familiehuset Fjordbro.
 */
export function serviceNames({ name, shortName, organisation }: Pick<Service, 'name' | 'shortName' | 'organisation'>): readonly string[] {
  const municipality = municipalityIn(organisation);
  const telling = [name, shortName].flatMap(wordsOf).filter((word) => word.length >= SHORTEST_WORD && !ORDINARY.test(word) && !municipality.includes(bare(word)));
  return [...new Set([name, shortName, ...telling])];
}

/** `Høje-Taastrup` of `Høje-Taastrup Kommune`, word by word. */
function municipalityIn(organisation: string): readonly string[] {
  const before = /([\p{L}-]+)\s+\p{L}*kommune/iu.exec(organisation)?.[1] ?? '';
  return wordsOf(before).map(bare);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
}

/** Københavns and København are one. */
function bare(word: string): string {
  return word.toLocaleLowerCase('da').replace(/s$/, '');
}
