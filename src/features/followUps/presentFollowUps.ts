import { type CalendarDay, dayIn, type OwnFollowUp } from '#domain';
import { formatDayLong, formatTimeSpan, type Language, type Words } from '#i18n';
import type { Route } from '#ui';

export interface FollowUpsContext {
  readonly today: CalendarDay;
  readonly language: Language;
  readonly words: Words<'followUps'>;
}

export interface PresentedFollowUp {
  readonly id: string;
  /** Whom it is about; the reference where the room does not say. */
  readonly title: string;
  readonly service: string;
  readonly meeting: string;
  /** The day the material is due; null once it is in, or where none was asked for. */
  readonly due: CalendarDay | null;
  readonly material: string;
  readonly isSubmitted: boolean;
  readonly act: string;
  readonly to: Route;
}

export interface PresentedFollowUps {
  /** What is still to be written. */
  readonly toWrite: readonly PresentedFollowUp[];
  readonly others: readonly PresentedFollowUp[];
}

/** @param own in order of urgency */
export function presentFollowUps(own: readonly OwnFollowUp[], context: FollowUpsContext): PresentedFollowUps {
  const of = (isMissing: boolean) => own.filter(({ material }) => (material === 'missing') === isMissing).map((one) => presentOne(one, context));
  return { toWrite: of(true), others: of(false) };
}

function presentOne(own: OwnFollowUp, context: FollowUpsContext): PresentedFollowUp {
  const { room, service, followUp, calledName, material } = own;
  const { words } = context;
  const isMissing = material === 'missing';
  return {
    id: `${room.code} ${followUp.key}`,
    title: calledName === '' ? words.reference(followUp.reference) : words.about(calledName, followUp.reference),
    service: service.name,
    meeting: sayMeeting(own, context),
    due: isMissing ? followUp.materialDue : null,
    material: words.material[material],
    isSubmitted: material === 'submitted',
    act: isMissing ? words.write : words.see,
    to: { page: 'followUp', roomCode: room.code, followUpKey: followUp.key },
  };
}

function sayMeeting({ followUp }: OwnFollowUp, { today, language, words }: FollowUpsContext): string {
  const { meetingStart, meetingEnd } = followUp;
  if (meetingStart === null || meetingEnd === null) return words.noTime;
  const day = dayIn(meetingStart);
  const said = formatDayLong(day, language, { weekday: true });
  return day < today ? words.held(said) : words.meeting(said, formatTimeSpan(meetingStart, meetingEnd, language));
}
