import { makeStyles, tokens } from '@fluentui/react-components';
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start';
import type { MeetingDetails, Stage } from '../../hosts/teams/teamsShapes.ts';
import { boot, type HostBoot } from '../frame/boot.ts';
import { AppFrame } from './host/AppFrame.tsx';
import type { MeetingSurface } from './host/teamsCall.ts';

export interface MeetingStageProps {
  readonly meeting: MeetingDetails;
  readonly stage: Stage;
  readonly windowId: string;
  readonly objectId: string;
  readonly surface: MeetingSurface;
}

/**
 * What is shared with everybody. Collaborative: all who have the app get a frame of their own. ScreenShare: only the sharer
 * has a frame and the others see its picture, which cannot be made here: a second window of the sharer mirrors it, others are told.
 */
export function MeetingStage({ meeting, stage, windowId, objectId, surface }: MeetingStageProps) {
  const styles = useStyles();
  const { appName } = boot<HostBoot>();
  const isSharer = stage.objectId === objectId;
  const hasFrame = isSharer || (stage.protocol === 'Collaborative' && meeting.kind !== 'external');
  const isMirror = isSharer && stage.protocol === 'ScreenShare' && stage.windowId !== windowId;

  if (!hasFrame) {
    return (
      <div className={styles.note} role="status">
        <ShareScreenStartRegular fontSize={48} aria-hidden />
        <p className={styles.words}>{stage.name} viser Treklang.</p>
        <p className={styles.words}>
          {stage.protocol === 'ScreenShare'
            ? 'I et rigtigt møde ser du her et billede af skærmen. Billedet kan den lokale efterligning ikke vise.'
            : `Du er med udefra og har derfor ikke ${appName} i mødet.`}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.stage} inert={isMirror} data-mirror={isMirror}>
      <AppFrame
        key={stage.url}
        url={stage.url}
        title={`${appName}, delt i mødet`}
        frameContext="meetingStage"
        entityId={meeting.tabs[0]?.entityId ?? 'stage'}
        ids={{ chatId: meeting.chatId, meetingId: meeting.meetingId }}
        meeting={surface}
      />
    </div>
  );
}

const useStyles = makeStyles({
  stage: { display: 'flex', flexGrow: 1, minHeight: '320px', borderRadius: tokens.borderRadiusXLarge, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    flexGrow: 1,
    minHeight: '240px',
    padding: '24px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, maxWidth: '460px' },
});
