import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HostTenant } from '../frame/boot.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { MeetingLobby } from './MeetingLobby.tsx';
import { MeetingRoom } from './MeetingRoom.tsx';
import type { TeamsApi } from './teamsApi.ts';

export interface MeetingPageProps {
  readonly meetId: string;
  readonly api: TeamsApi;
  readonly tenant: HostTenant;
}

/** One meeting: before joining its details and tabs, then the meeting itself. `?joined=1` keeps one in it over a reload. */
export function MeetingPage({ meetId, api, tenant }: MeetingPageProps) {
  const loaded = useLoaded(`meeting:${meetId}`, () => api.meeting(meetId));
  const [isIn, setIsIn] = useState(() => new URLSearchParams(location.search).has('joined'));
  const meeting = loaded.value;

  useEffect(() => {
    if (!isIn) return;
    void api.join(meetId);
    const leave = () => api.leave(meetId);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [api, isIn, meetId]);

  function enter(next: boolean): void {
    const query = new URLSearchParams(location.search);
    if (next) query.set('joined', '1');
    else query.delete('joined');
    history.replaceState(null, '', `${location.pathname}?${query}`);
    setIsIn(next);
  }

  if (loaded.error !== undefined) return <p style={{ padding: 24 }}>Mødet findes ikke længere.</p>;
  if (!meeting) return <Spinner style={{ margin: 'auto' }} label="Henter mødet …" />;
  return isIn ? (
    <MeetingRoom meeting={meeting} api={api} tenant={tenant} onChanged={loaded.reload} onLeave={() => enter(false)} />
  ) : (
    <MeetingLobby meeting={meeting} api={api} onChanged={loaded.reload} onJoin={() => enter(true)} />
  );
}
