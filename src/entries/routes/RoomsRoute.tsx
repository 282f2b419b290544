import { MeetingRooms } from '#features/meeting';
import type { FollowUpPlace } from '#domain';
import { useStore } from '#store/queries';
import { FollowUpRoute } from './FollowUpRoute.tsx';

/** Behind the meeting's one tab where it covers several follow-ups: before the meeting and after it. */
export function RoomsRoute({ places }: { readonly places: readonly FollowUpPlace[] }) {
  return <MeetingRooms store={useStore()} places={places} renderRoom={(place) => <FollowUpRoute {...place} />} />;
}
