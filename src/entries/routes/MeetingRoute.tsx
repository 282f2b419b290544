import { MeetingPanel, MeetingStage } from '#features/meeting';
import { type FollowUpPlace, followUpPath } from '#domain';
import type { Host } from '#host';
import { useDevice, useStore } from '#store/queries';
import { Opening } from '../start/Opening.tsx';
import { useReach } from './useReach.ts';

export interface MeetingRouteProps {
  readonly host: Host;
  readonly places: readonly FollowUpPlace[];
}

/** The same follow-ups while people sit together: the side panel for who leads, the stage for everybody. */
export function MeetingRoute({ host, places }: MeetingRouteProps) {
  const store = useStore();
  const device = useDevice();
  const reach = useReach();
  if (reach === null) return <Opening />;
  if (host.frame === 'meetingStage') return <MeetingStage store={store} places={places} isCaseworker={reach.hasAuthority} />;
  return (
    <MeetingPanel
      store={store}
      places={places}
      isCaseworker={reach.hasAuthority}
      device={device}
      stage={host.stage}
      stageUrl={`${window.location.origin}/tab.html#/${followUpPath(places)}`}
    />
  );
}
