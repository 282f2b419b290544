import type { Agenda } from '#domain';
import type { Words } from '#i18n';

/** `Status på mål – 20 min.`: fixed items in the words of the catalogue, own ones as they were written. */
export function agendaLines(agenda: Agenda, terms: Words<'terms'>, words: Words<'documents'>): string[] {
  return agenda.map(({ item, title, minutes }) => words.itemWithMinutes(item === 'custom' ? title : terms.agendaItem[item], minutes));
}
