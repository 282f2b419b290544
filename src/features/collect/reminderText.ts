import { type ActorQuestion, dayIn, type FollowUp } from '#domain';
import { formatDayLong, formatTime, type Language, type Words } from '#i18n';

interface ReminderContext {
  readonly caseworker: string;
  readonly language: Language;
  readonly words: Words<'collect'>['reminder'];
}

/** What is missing, by when, the reference code and the link: no name of a citizen, no goal, no service, for it is sent as an ordinary mail. */
export function statusReminder(followUp: FollowUp, { link, caseworker, language, words }: ReminderContext & { readonly link: string }): string {
  const due = formatDayLong(followUp.materialDue ?? followUp.dueOn, language, { weekday: true });
  const { meetingStart } = followUp;
  const meeting = meetingStart ? ` ${words.meeting(`${formatDayLong(dayIn(meetingStart), language, { weekday: true })} ${formatTime(meetingStart, language)}`)}` : '';
  return [words.hello, '', `${words.status(followUp.reference, due)}${meeting}`, '', words.link, link, '', words.regards, caseworker].join('\n');
}

/** An other actor has no page with us: they answer by secure mail. */
export function answerReminder(question: ActorQuestion, followUp: FollowUp, { caseworker, language, words }: ReminderContext): string {
  const due = formatDayLong(question.dueOn, language, { weekday: true });
  return [words.hello, '', words.answer(followUp.reference, due), '', words.regards, caseworker].join('\n');
}
