import { dayIn, type Meeting } from '#domain';
import { capitalised, formatDayLong, formatList, type Language, type Words } from '#i18n';

export interface SaidUnfinished {
  readonly lead: string;
  readonly title: string;
  /** What has happened and what has not. */
  readonly text: string;
  readonly act: string;
  readonly undo: string;
}

/** An interrupted booking in words: how far it came, and who knows. */
export function sayUnfinished(meeting: Meeting, calledName: string, language: Language, words: Words<'ui'>): SaidUnfinished {
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
    switch (meeting.step) {
      case 'eventCreated':
        return said.eventCreated(people);
      case 'agendaAttached':
        return said.agendaAttached(capitalised(people, language));
      case 'invited':
        return said.invited(capitalised(people, language));
      case 'inForm':
        return said.inForm;
      default:
        return said.booking;
    }
  }
}

/** First names of those who get an invitation; citizens and relatives are told by letter or address alone. */
function invitedByMail(meeting: Meeting): string[] {
  return meeting.invitees.filter(({ email, isPrivate }) => email !== null && !isPrivate).map(({ name }) => name.split(' ')[0] ?? name);
}
