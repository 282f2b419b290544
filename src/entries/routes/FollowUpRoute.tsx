import { StatusPage } from '#features/status';
import type { Key } from '#domain';
import { useDevice, useStore } from '#store/queries';

export interface FollowUpRouteProps {
  readonly roomCode: string;
  readonly followUpKey: Key;
}

/** Behind the link in the invitation, in a browser and in the details tab of the meeting: the provider's status. */
export function FollowUpRoute({ roomCode, followUpKey }: FollowUpRouteProps) {
  return <StatusPage store={useStore()} roomCode={roomCode} followUpKey={followUpKey} tail={useDevice()} />;
}
