import { ageOn, type CalendarDay, type CaseFile } from '#domain';
import { formatList, type Language, type Words } from '#i18n';

export interface PresentedHeader {
  readonly name: string;
  /** "8 år · Familiehuset Fjordbro · Barnets lov § 32 · ref. K4T7QX" */
  readonly line: string;
  /** Services without a contract in force, in a sentence each (R93). */
  readonly warnings: readonly string[];
}

export function presentHeader(file: CaseFile, today: CalendarDay, language: Language, words: Words<'case'>): PresentedHeader {
  const { citizen, legalBasis, reference } = file.case;
  const services = file.rooms.map(({ service }) => service.shortName);
  const parts = [words.years(ageOn(citizen.birthDate, today)), formatList(services, language), legalBasis, words.reference(reference)];
  return { name: citizen.name, line: parts.filter((part) => part !== '').join(' · '), warnings: warningsOf(file, words) };
}

function warningsOf(file: CaseFile, words: Words<'case'>): string[] {
  if (file.rooms.length === 0) return [words.noContract];
  return file.rooms
    .filter(({ room, contract }) => room.kind === 'service' && contract === null)
    .map(({ service }) => words.noContractWith(service.shortName));
}
