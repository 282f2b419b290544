import { Avatar, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { MailSummary } from '../../hosts/outlook/outlookShapes.ts';
import { clock, shortDay, span } from '../frame/danishTime.ts';
import { useMatchesMedia } from '../frame/useMatchesMedia.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { FileList } from './FileList.tsx';
import { mailFile, outlookApi } from './outlookApi.ts';
import { SafeHtml } from '../frame/SafeHtml.tsx';

export interface InboxProps {
  readonly chosen: number | undefined;
  readonly isDark: boolean;
  /** Undefined: back to the list, on a narrow screen. */
  readonly onChoose: (key: number | undefined) => void;
  readonly onOpenEvent: (id: string) => void;
}

const LOOK_EVERY_MS = 5_000;
const NARROW = '(max-width: 760px)';
const KIND = { invitation: 'Indkaldelse', update: 'Ændring', cancellation: 'Aflysning', response: 'Svar' } as const;

/** Mail about meetings: the newest first and open. */
export function Inbox({ chosen, isDark, onChoose, onOpenEvent }: InboxProps) {
  const styles = useStyles();
  const mails = useLoaded('mails', outlookApi.mails, LOOK_EVERY_MS);
  const list = mails.value ?? [];
  const isNarrow = useMatchesMedia(NARROW);
  const open = list.find(({ key }) => key === chosen) ?? (isNarrow ? undefined : list[0]);
  return (
    <div className={styles.inbox}>
      <section className={mergeClasses(styles.list, open && styles.behind)} aria-label="Indbakke">
        <h1 className={styles.heading}>Indbakke</h1>
        {mails.value && list.length === 0 && (
          <p className={styles.empty}>Her er ingen mails endnu. Når nogen indkalder til et møde, kommer indkaldelsen her.</p>
        )}
        <ul className={styles.items}>
          {list.map((mail) => (
            <li key={mail.key}>
              <MailRow mail={mail} isOpen={mail.key === open?.key} onChoose={() => onChoose(mail.key)} />
            </li>
          ))}
        </ul>
      </section>
      {open && <MailPage key={open.key} mailKey={open.key} isDark={isDark} Heading={isNarrow ? 'h1' : 'h2'} onBack={() => onChoose(undefined)} onOpenEvent={onOpenEvent} />}
    </div>
  );
}

function MailRow({ mail, isOpen, onChoose }: { readonly mail: MailSummary; readonly isOpen: boolean; readonly onChoose: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.row, isOpen && styles.open)} aria-current={isOpen ? 'true' : undefined} onClick={onChoose}>
      <Avatar name={mail.from.name} size={32} aria-hidden />
      <span className={styles.texts}>
        <span className={mergeClasses(styles.from, !mail.isRead && styles.unread)}>{mail.from.name}</span>
        <span className={mergeClasses(styles.subject, !mail.isRead && styles.unread)}>{mail.subject}</span>
        <span className={styles.meta}>
          {KIND[mail.kind]} · {shortDay(mail.receivedAt)} {clock(mail.receivedAt)}
          {mail.isRead ? '' : ' · ulæst'}
        </span>
      </span>
    </button>
  );
}

interface MailPageProps {
  readonly mailKey: number;
  readonly isDark: boolean;
  /** The first heading where the list is out of sight. */
  readonly Heading: 'h1' | 'h2';
  readonly onBack: () => void;
  readonly onOpenEvent: (id: string) => void;
}

function MailPage(props: MailPageProps) {
  const styles = useStyles();
  const loaded = useLoaded(`mail:${props.mailKey}`, () => outlookApi.mail(props.mailKey));
  const mail = loaded.value;
  if (!mail) return <div className={styles.mail} role="status">{loaded.error ?? ''}</div>;
  const { event } = mail;
  const { Heading } = props;
  return (
    <article className={styles.mail} aria-label="Mail">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onBack}>
        Indbakke
      </Button>
      <Heading className={styles.title}>{mail.subject}</Heading>
      <p className={styles.line}>
        Fra {mail.from.name} <span className={styles.meta}>{mail.from.address}</span>
      </p>
      <p className={styles.line}>{span(mail.start, mail.end)}</p>
      {event?.location && <p className={styles.line}>{event.location}</p>}
      {event && !event.isOrganizer && !event.isCancelled && mail.kind !== 'response' && (
        <AnswerButtons eventId={event.id} given={event.response} onAnswered={loaded.reload} />
      )}
      {event && (
        <div>
          <Link as="button" onClick={() => props.onOpenEvent(event.id)}>
            Vis i kalenderen
          </Link>
        </div>
      )}
      <FileList files={mail.attachments} addressOf={(id) => mailFile(mail.key, id)} />
      <SafeHtml html={mail.bodyHtml} title="Mailens tekst" isDark={props.isDark} />
    </article>
  );
}

const useStyles = makeStyles({
  inbox: { display: 'flex', flexGrow: 1, minWidth: 0 },
  list: { width: '340px', flexShrink: 0, overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}`, [`@media ${NARROW}`]: { width: '100%', borderRight: 'none' } },
  behind: { [`@media ${NARROW}`]: { display: 'none' } },
  back: { display: 'none', alignSelf: 'flex-start', marginLeft: '-12px', [`@media ${NARROW}`]: { display: 'inline-flex' } },
  heading: { margin: 0, padding: '14px 16px 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  empty: { padding: '0 16px', color: tokens.colorNeutralForeground2 },
  items: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    gap: '10px',
    width: '100%',
    padding: '10px 16px',
    textAlign: 'left',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  from: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  subject: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  unread: { fontWeight: tokens.fontWeightSemibold },
  meta: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  mail: { display: 'flex', flexDirection: 'column', gap: '12px', flexGrow: 1, minWidth: 0, padding: '16px 24px 0', overflowY: 'auto' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: { margin: 0 },
});
