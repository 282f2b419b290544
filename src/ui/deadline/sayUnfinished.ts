import { type BookingTrace, dayIn, type Meeting } from '#domain';
import { capitalised, formatDayLong, formatList, type Language, type Words } from '#i18n';

export interface SaidUnfinished {
  readonly lead: string;
  readonly title: string;
  /** What has happened and what has not. */
  readonly text: string;
  readonly act: string;
  readonly undo: string;
}

/**
 * An interrupted booking in words: how far it came, and who knows.
 * @param trace as the calendar says, which may be further than the row; `unseen`: it did not answer
 */
export function sayUnfinished(meeting: Meeting, trace: BookingTrace | 'looking' | 'unseen', calledName: string, language: Language, words: Words<'ui'>): SaidUnfinished {
  const said = words.unfinished;
  const people = formatList(invitedByMail(meeting), language) || said.nobody;
  return {
    lead: said.lead,
    title: said.title(calledName, formatDayLong(dayIn(meeting.start), language)),
    text: textOf(),
    act: said.act,
    undo: said.undo,
  };

  function textOf(): string {
    if (meeting.step === 'inForm') return said.inForm;
    switch (trace) {
      case 'event':
        return said.event(people);
      case 'agenda':
        return said.agenda(capitalised(people, language));
      case 'invited':
        return said.invited(capitalised(people, language));
      default:
        return said[trace];
    }
  }
}

/** First names of the others who get an invitation; who has no address gets a letter. */
function invitedByMail({ invitees, organizer }: Meeting): string[] {
  const own = organizer.email.toLowerCase();
  return invitees.filter(({ email }) => email !== null && email.toLowerCase() !== own).map(({ name }) => name.split(' ')[0] ?? name);
}
