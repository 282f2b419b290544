import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import type { EventDetails } from '../../hosts/outlook/outlookShapes.ts';
import { span } from '../frame/danishTime.ts';
import { localMeetingPath } from '../frame/meetingAddress.ts';
import { SafeHtml } from '../frame/SafeHtml.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { ANSWER_WORDS } from './answers.ts';
import { FileList } from './FileList.tsx';
import { Notifications } from './Notifications.tsx';
import type { NotificationMessage } from './office/appointmentItem.ts';
import { eventFile } from './outlookApi.ts';
import { PaneButton } from './PaneButton.tsx';

export interface EventPageProps {
  readonly event: EventDetails;
  readonly notifications: readonly NotificationMessage[];
  readonly isDark: boolean;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
  readonly onAnswered: () => void;
  readonly onClose: () => void;
}

/** One event as its owner sees it: what, when, where, who and what they answered. */
export function EventPage(props: EventPageProps) {
  const styles = useStyles();
  const { event } = props;
  const joinPath = event.joinUrl === undefined ? undefined : localMeetingPath(event.joinUrl);
  return (
    <article className={styles.page} aria-label="Aftale">
      <div className={styles.bar}>
        {joinPath && (
          <Button as="a" href={joinPath} target="_blank" appearance="primary" icon={<VideoRegular />}>
            Deltag
          </Button>
        )}
        <PaneButton isOpen={props.isPaneOpen} onToggle={props.onTogglePane} />
        <span className={styles.grow} />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Luk aftalen" onClick={props.onClose} />
      </div>
      <Notifications messages={props.notifications} />
      <h2 className={styles.title}>{event.subject || 'Uden titel'}</h2>
      {event.isCancelled && <p className={styles.cancelled}>Mødet er aflyst.</p>}
      <p className={styles.line}>{span(event.start, event.end)}</p>
      {event.location && <p className={styles.line}>{event.location}</p>}
      {!event.isOrganizer && !event.isCancelled && <AnswerButtons eventId={event.id} given={event.response} onAnswered={props.onAnswered} />}
      <Attendees event={event} />
      <FileList files={event.attachments} addressOf={(id) => eventFile(event.id, id)} />
      <SafeHtml html={event.bodyHtml} title="Aftalens tekst" isDark={props.isDark} />
    </article>
  );
}

function Attendees({ event }: { readonly event: EventDetails }) {
  const styles = useStyles();
  const listed = event.attendees.filter(({ address }) => address.toLowerCase() !== event.organizer.address.toLowerCase());
  return (
    <div>
      <h3 className={styles.heading}>Deltagere</h3>
      <ul className={styles.people}>
        <li className={styles.person}>
          <Avatar name={event.organizer.name} size={28} aria-hidden />
          <span>{event.organizer.name}</span>
          <span className={styles.answer}>indkalder</span>
        </li>
        {listed.map((person) => (
          <li key={person.address} className={styles.person}>
            <Avatar name={person.name} size={28} aria-hidden />
            <span className={styles.name} title={person.address}>
              {person.name || person.address}
            </span>
            <span className={styles.answer}>
              {person.type === 'optional' ? 'valgfri, ' : ''}
              {ANSWER_WORDS[person.response]}
            </span>
          </li>
        ))}
      </ul>
      {event.hidesAttendees && <p className={styles.answer}>Deltagerlisten er skjult for de inviterede.</p>}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    width: '420px',
    flexShrink: 1,
    minWidth: '300px',
    padding: '12px 20px 0',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { position: 'absolute', inset: 0, width: 'auto', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, zIndex: 1 },
  },
  bar: { display: 'flex', gap: '6px' },
  grow: { flexGrow: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  cancelled: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  people: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  person: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { overflowWrap: 'anywhere' },
  answer: { marginLeft: 'auto', marginBottom: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});
