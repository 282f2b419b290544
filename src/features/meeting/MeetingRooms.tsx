import type { FollowUpPlace } from '#domain';
import { type CoveredFollowUp, placesOf } from '#flows';
import type { Store } from '#store';
import { useWords } from '#ui';
import { type ReactNode, useState } from 'react';
import { useMeetingStyles } from './Meeting.styles.ts';
import { NotOpen } from './NotOpen.tsx';
import { RoomSwitch } from './RoomSwitch.tsx';
import { useOpening } from './useMeeting.ts';

export interface MeetingRoomsProps {
  readonly store: Store;
  readonly places: readonly FollowUpPlace[];
  /** The page of one follow-up. */
  readonly renderRoom: (place: FollowUpPlace) => ReactNode;
}

/** The follow-ups of one meeting, each on its own page: whoever may read several switches between them. */
export function MeetingRooms({ store, places, renderRoom }: MeetingRoomsProps) {
  const { opening, retry } = useOpening(store, places, false);
  return opening.kind === 'open' ? <Rooms covers={opening.meeting.covers} renderRoom={renderRoom} /> : <NotOpen opening={opening} onRetry={retry} />;
}

/** A page that was opened stays, hidden: what is being written in it is there when one comes back. */
function Rooms({ covers, renderRoom }: { readonly covers: readonly CoveredFollowUp[]; readonly renderRoom: MeetingRoomsProps['renderRoom'] }) {
  const words = useWords('meeting').rooms;
  const styles = useMeetingStyles();
  const [chosen, setChosen] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([0]));
  const places = placesOf(covers);
  const choose = (at: number) => {
    setChosen(at);
    setOpened((before) => new Set([...before, at]));
  };
  if (places.length === 1) return renderRoom(places[0]!);
  return (
    <>
      <section aria-label={words.all} className={styles.rooms}>
        <RoomSwitch names={covers.map(({ room }) => room.service.shortName)} chosen={chosen} onChoose={choose} />
      </section>
      {places.map((place, at) => (
        <div key={place.followUpKey} hidden={at !== chosen}>
          {opened.has(at) && renderRoom(place)}
        </div>
      ))}
    </>
  );
}
