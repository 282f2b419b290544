import type { CalendarDay } from '#domain';
import { formatDayLong, loadWords, type Language } from '#i18n';
import { type DocumentModel, heading, paragraph } from './documentModel.ts';

/** Minutes and plan for a party without an address: printed, handed over or sent as Digital Post by the caseworker (R42). */
export interface MinutesLetter {
  readonly writtenOn: CalendarDay;
  /** How the reader wants to be addressed. */
  readonly reader: string;
  readonly isEasyRead: boolean;
  /** A letter with the corrected edition says so. */
  readonly isCorrection: boolean;
  readonly caseworker: string;
  readonly minutes: DocumentModel;
  readonly plan: DocumentModel;
}

export async function minutesLetter(content: MinutesLetter, language: Language): Promise<DocumentModel> {
  const words = await loadWords('documents', language);
  const { letter } = words.minutes;
  return {
    title: words.letter,
    language,
    blocks: [
      paragraph(formatDayLong(content.writtenOn, language, { year: true })),
      heading(1, content.isCorrection ? letter.correctedTitle : letter.title),
      paragraph(words.dear(content.reader)),
      paragraph(content.isEasyRead ? letter.introEasy : letter.intro),
      paragraph(letter.notRight),
      paragraph(`${words.regards}\n${content.caseworker}`),
      ...content.minutes.blocks,
      ...content.plan.blocks,
    ],
  };
}
