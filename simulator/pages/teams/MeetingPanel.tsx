import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { MeetingDetails, Participant } from '../../hosts/teams/teamsShapes.ts';
import { boot, type HostBoot } from '../frame/boot.ts';
import { ExternalNote } from './ExternalNote.tsx';
import { AppFrame } from './host/AppFrame.tsx';
import type { MeetingSurface } from './host/teamsCall.ts';

/** The app's button where no tab of it is to be seen. */
export const APP_WITHOUT_TAB = 'app';

/** What the side shows: `people`, or the tab with this id. */
export type PanelView = string;

export interface MeetingPanelProps {
  readonly view: PanelView;
  readonly meeting: MeetingDetails;
  readonly participants: readonly Participant[];
  readonly surface: MeetingSurface;
  readonly onClose: () => void;
}

/** The side of the meeting: 320 px, of which Teams gives an app 280. */
export function MeetingPanel({ view, meeting, participants, surface, onClose }: MeetingPanelProps) {
  const styles = useStyles();
  const { appOrigin, appName } = boot<HostBoot>();
  const tab = meeting.tabs.find(({ id }) => id === view);
  const title = view === 'people' ? 'Personer' : (tab?.name ?? appName);
  return (
    <aside className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={`Luk ${title}`} onClick={onClose} />
      </div>
      {view === 'people' && <People meeting={meeting} participants={participants} />}
      {view === APP_WITHOUT_TAB && meeting.kind === 'external' && <ExternalNote meeting={meeting} />}
      {view === APP_WITHOUT_TAB && meeting.kind !== 'external' && <p>{appName} er ikke føjet til mødet.</p>}
      {tab && (
        <AppFrame
          key={tab.id}
          url={tab.contentUrl || `${appOrigin}/tab.html`}
          title={`${appName} i mødet`}
          frameContext="sidePanel"
          entityId={tab.entityId}
          ids={{ chatId: meeting.chatId, meetingId: meeting.meetingId }}
          settings={tab}
          meeting={surface}
        />
      )}
    </aside>
  );
}

function People({ meeting, participants }: Pick<MeetingPanelProps, 'meeting' | 'participants'>) {
  const styles = useStyles();
  const missing = meeting.invited.filter((name) => !participants.some((one) => one.name === name));
  return (
    <div className={styles.people}>
      <h3 className={styles.heading}>I mødet</h3>
      <ul className={styles.list}>
        {participants.map(({ objectId, name }) => (
          <li key={objectId} className={styles.person}>
            <Avatar name={name} size={28} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      {missing.length > 0 && <h3 className={styles.heading}>Indkaldt, ikke kommet endnu</h3>}
      <ul className={styles.list}>
        {missing.map((name) => (
          <li key={name} className={styles.person}>
            <Avatar name={name} size={28} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    width: '320px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 20px 12px 19px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { position: 'absolute', inset: 0, width: 'auto', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  },
  head: { display: 'flex', alignItems: 'center' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  people: { overflowY: 'auto' },
  heading: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  person: { display: 'flex', alignItems: 'center', gap: '10px' },
});
