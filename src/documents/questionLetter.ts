import type { ActorQuestion, CalendarDay } from '#domain';
import { formatDayLong, loadWords, type Language, type Words } from '#i18n';
import { heading, paragraph, type DocumentModel } from './documentModel.ts';
import { paperFile, type PaperFile } from './paperFile.ts';

/** The one question to an other actor (R32): sent by the caseworker through secure mail, and kept in no service's room. */
export interface QuestionLetter {
  readonly writtenOn: CalendarDay;
  readonly question: ActorQuestion;
  readonly citizen: string;
  readonly reference: string;
  readonly caseworker: string;
}

export async function questionLetter({ writtenOn, question, citizen, reference, caseworker }: QuestionLetter, language: Language): Promise<DocumentModel> {
  const words = await loadWords('documents', language);
  const dayOf = (day: CalendarDay) => formatDayLong(day, language, { year: true });
  return {
    title: words.question,
    language,
    blocks: [
      paragraph(dayOf(writtenOn)),
      heading(1, words.questionHeading),
      paragraph(words.dear(question.name)),
      paragraph(words.questionIntro(citizen)),
      { kind: 'quote', text: question.text },
      {
        kind: 'facts',
        rows: [
          [words.answerBy, dayOf(question.dueOn)],
          [words.basis, basisOf(question, words, dayOf)],
          [words.reference, reference],
        ],
      },
      paragraph(words.onlyWhatIsAsked),
      paragraph(`${words.regards}\n${caseworker}`),
    ],
  };
}

/** @param number which of the meeting's questions this is; nobody's name is in the file's name. */
export async function questionLetterFile(content: QuestionLetter, number: number, language: Language): Promise<PaperFile> {
  const words = await loadWords('documents', language);
  return paperFile(`${words.question} ${number}`, await questionLetter(content, language));
}

function basisOf({ basis }: ActorQuestion, words: Words<'documents'>, dayOf: (day: CalendarDay) => string): string {
  return basis.kind === 'consent' ? words.consentOf(dayOf(basis.givenOn)) : basis.paragraph;
}
