import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CallEndRegular } from '@fluentui/react-icons/svg/call-end';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useState } from 'react';
import type { MeetingDetails } from '../../hosts/teams/teamsShapes.ts';
import { boot, type HostBoot, type HostTenant } from '../frame/boot.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';
import { AddAppDialog } from './AddAppDialog.tsx';
import { AddAppButton } from './AddAppButton.tsx';
import { APP_WITHOUT_TAB, MeetingPanel, type PanelView } from './MeetingPanel.tsx';
import { MeetingStage } from './MeetingStage.tsx';
import { ParticipantGrid } from './ParticipantGrid.tsx';
import type { TeamsApi } from './teamsApi.ts';
import { useLiveMeeting } from './useLiveMeeting.ts';

export interface MeetingRoomProps {
  readonly meeting: MeetingDetails;
  readonly api: TeamsApi;
  readonly tenant: HostTenant;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

/** The meeting itself: who is there, what is shared, and at the side whichever of the chat's app tabs was chosen in the bar. */
export function MeetingRoom({ meeting, api, tenant, onChanged, onLeave }: MeetingRoomProps) {
  const styles = useStyles();
  const { appName } = boot<HostBoot>();
  const live = useLiveMeeting(meeting, api, tenant);
  const [panel, setPanel] = useState<PanelView | undefined>(meeting.tabs[0]?.id ?? (meeting.kind === 'external' ? APP_WITHOUT_TAB : undefined));
  const [isAdding, setIsAdding] = useState(false);
  const toggle = (view: PanelView) => setPanel((open) => (open === view ? undefined : view));

  return (
    <section className={styles.room} aria-label={`Møde: ${meeting.subject}`}>
      <div className={styles.bar} role="toolbar" aria-label="Møde">
        <h1 className={styles.title}>{meeting.subject || 'Uden titel'}</h1>
        <Button appearance="subtle" icon={<PeopleRegular />} aria-pressed={panel === 'people'} onClick={() => toggle('people')}>
          Personer
        </Button>
        {meeting.tabs.map(({ id, name }) => (
          <Button key={id} appearance="subtle" icon={<TreklangMark size={20} />} aria-pressed={panel === id} onClick={() => toggle(id)}>
            {name}
          </Button>
        ))}
        {meeting.kind === 'member' && <AddAppButton hasTabs={meeting.tabs.length > 0} onAdd={() => setIsAdding(true)} />}
        {meeting.kind !== 'member' && meeting.tabs.length === 0 && (
          <Button appearance="subtle" icon={<TreklangMark size={20} />} aria-pressed={panel === APP_WITHOUT_TAB} onClick={() => toggle(APP_WITHOUT_TAB)}>
            {appName}
          </Button>
        )}
        <Button icon={<CallEndRegular />} onClick={onLeave}>
          Forlad
        </Button>
      </div>
      <div className={styles.area}>
        <div className={styles.screen}>
          {live.stage && <MeetingStage meeting={meeting} stage={live.stage} windowId={live.windowId} objectId={tenant.objectId} surface={live.surface} />}
          <ParticipantGrid participants={live.participants} isStrip={live.stage !== undefined} me={tenant.objectId} />
        </div>
        {panel && <MeetingPanel view={panel} meeting={meeting} participants={live.participants} surface={live.surface} onClose={() => setPanel(undefined)} />}
      </div>
      {isAdding && (
        <AddAppDialog
          meeting={meeting}
          api={api}
          onAdded={({ id }) => {
            onChanged();
            setPanel(id);
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '8px 12px 8px 20px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, minWidth: '140px', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  area: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, gap: '8px', padding: '12px', backgroundColor: tokens.colorNeutralBackground4, overflowY: 'auto' },
});
