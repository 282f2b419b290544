import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MeetingDetails, MeetingTab } from '../../hosts/teams/teamsShapes.ts';
import { boot, type HostBoot } from '../frame/boot.ts';
import { AppFrame } from './host/AppFrame.tsx';
import type { TabSettings } from './host/teamsCall.ts';
import type { RegisteredFrame } from './host/teamsHost.ts';
import type { TeamsApi } from './teamsApi.ts';

export interface AddAppDialogProps {
  readonly meeting: MeetingDetails;
  readonly api: TeamsApi;
  readonly onAdded: (tab: MeetingTab) => void;
  readonly onClose: () => void;
}

/** The app's configuration page: it says when it is ready and what the tab becomes; the person saves. */
export function AddAppDialog({ meeting, api, onAdded, onClose }: AddAppDialogProps) {
  const styles = useStyles();
  const { appOrigin, appName } = boot<HostBoot>();
  const [isValid, setIsValid] = useState(false);
  const [problem, setProblem] = useState<string>();
  const settings = useRef<TabSettings>({});
  const frame = useRef<RegisteredFrame>(undefined);

  async function saved(reason: string | undefined): Promise<void> {
    if (reason !== undefined) return setProblem(reason);
    try {
      onAdded(await api.addApp(meeting.meetId, settings.current));
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Fanen blev ikke tilføjet.');
    }
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Tilføj {appName} til mødet</DialogTitle>
          <DialogContent>
            {problem && (
              <MessageBar intent="error">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
            <div className={styles.frame}>
              <AppFrame
                url={`${appOrigin}/tab.html`}
                title={`Opsætning af ${appName}`}
                frameContext="settings"
                entityId=""
                ids={{ chatId: meeting.chatId, meetingId: meeting.meetingId }}
                configuration={{
                  onReady: (ready) => (frame.current = ready),
                  onSettings: (given) => (settings.current = given),
                  onValidity: setIsValid,
                  onSaved: (reason) => void saved(reason),
                }}
              />
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={!isValid} onClick={() => frame.current?.tell('save', [{}], true)}>
              Gem
            </Button>
            <Button onClick={onClose}>Annuller</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({ frame: { display: 'flex', height: 'min(50vh, 360px)' } });
