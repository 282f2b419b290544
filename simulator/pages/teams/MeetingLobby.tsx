import { Avatar, Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import { useState } from 'react';
import type { MeetingDetails } from '../../hosts/teams/teamsShapes.ts';
import { span } from '../frame/danishTime.ts';
import { AddAppButton } from './AddAppButton.tsx';
import { AddAppDialog } from './AddAppDialog.tsx';
import { ExternalNote } from './ExternalNote.tsx';
import { AppFrame } from './host/AppFrame.tsx';
import type { TeamsApi } from './teamsApi.ts';

export interface MeetingLobbyProps {
  readonly meeting: MeetingDetails;
  readonly api: TeamsApi;
  readonly onChanged: () => void;
  readonly onJoin: () => void;
}

const DETAILS = 'details';

/** The meeting from outside: its details, the tabs of the app, and the door. */
export function MeetingLobby({ meeting, api, onChanged, onJoin }: MeetingLobbyProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(DETAILS);
  const [isAdding, setIsAdding] = useState(false);
  const tab = meeting.tabs.find(({ id }) => id === chosen);
  const tabs = [{ id: DETAILS, name: 'Detaljer' }, ...meeting.tabs];

  return (
    <section className={styles.page} aria-label={meeting.subject}>
      <div className={styles.head}>
        <div className={styles.texts}>
          <h1 className={styles.heading}>{meeting.subject || 'Uden titel'}</h1>
          <p className={styles.when}>{span(meeting.start, meeting.end)}</p>
        </div>
        <Button appearance="primary" size="large" icon={<VideoRegular />} onClick={onJoin}>
          Deltag
        </Button>
      </div>
      <nav className={styles.tabs} aria-label="Mødets faner">
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.tab, id === (tab?.id ?? DETAILS) && styles.chosen)}
            aria-current={id === (tab?.id ?? DETAILS) ? 'page' : undefined}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
        {meeting.kind === 'member' && <AddAppButton hasTabs={meeting.tabs.length > 0} onAdd={() => setIsAdding(true)} />}
      </nav>
      {tab ? (
        <AppFrame
          key={tab.id}
          url={tab.contentUrl}
          title={tab.name}
          frameContext="content"
          entityId={tab.entityId}
          ids={{ chatId: meeting.chatId, meetingId: meeting.meetingId }}
          settings={tab}
        />
      ) : (
        <Details meeting={meeting} />
      )}
      {isAdding && <AddAppDialog meeting={meeting} api={api} onAdded={onChanged} onClose={() => setIsAdding(false)} />}
    </section>
  );
}

function Details({ meeting }: { readonly meeting: MeetingDetails }) {
  const styles = useStyles();
  return (
    <div className={styles.details}>
      {meeting.isCancelled && (
        <MessageBar intent="warning">
          <MessageBarBody>Mødet er aflyst.</MessageBarBody>
        </MessageBar>
      )}
      {meeting.kind === 'external' && <ExternalNote meeting={meeting} />}
      <p className={styles.when}>Indkaldt af {meeting.organizer}</p>
      <ul className={styles.people} aria-label="Indkaldte">
        {meeting.invited.map((name) => (
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
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '16px', padding: '20px 28px 12px' },
  texts: { flexGrow: 1, minWidth: '200px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  when: { margin: 0, color: tokens.colorNeutralForeground2 },
  tabs: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 20px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: '8px 10px',
    minHeight: '36px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}` },
  details: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '20px 28px', overflowY: 'auto' },
  people: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  person: { display: 'flex', alignItems: 'center', gap: '10px' },
});
