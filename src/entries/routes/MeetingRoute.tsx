import { MeetingPanel, MeetingStage } from '#features/meeting';
import type { Host } from '#host';
import { useDevice, useStore } from '#store/queries';
import { Opening } from '../start/Opening.tsx';
import { hrefOf } from '#ui';
import type { FollowUpRouteProps } from './FollowUpRoute.tsx';
import { useReach } from './useReach.ts';

/** The same follow-up while people sit together: the side panel for who leads, the stage for everybody. */
export function MeetingRoute({ host, roomCode, followUpKey }: FollowUpRouteProps & { readonly host: Host }) {
  const store = useStore();
  const device = useDevice();
  const reach = useReach();
  if (reach === null) return <Opening />;
  if (host.frame === 'meetingStage') return <MeetingStage store={store} roomCode={roomCode} followUpKey={followUpKey} isCaseworker={reach.hasAuthority} />;
  return (
    <MeetingPanel
      store={store}
      roomCode={roomCode}
      followUpKey={followUpKey}
      isCaseworker={reach.hasAuthority}
      device={device}
      stage={host.stage}
      stageUrl={`${window.location.origin}/tab.html${hrefOf({ page: 'followUp', roomCode, followUpKey })}`}
    />
  );
}
