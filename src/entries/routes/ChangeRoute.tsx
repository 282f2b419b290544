import { ChangeMeeting, type ChangeMeetingProps } from '#features/book';
import { useDevice, useStore } from '#store/queries';
import { useRefreshOnLeave } from './useRefreshOnLeave.ts';

export function ChangeRoute(props: Pick<ChangeMeetingProps, 'caseKey' | 'meetingKey' | 'change'>) {
  useRefreshOnLeave(props.caseKey);
  return <ChangeMeeting {...props} store={useStore()} appOrigin={window.location.origin} device={useDevice()} />;
}
