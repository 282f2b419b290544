import type { LiveMeeting, MeetingDetails, MeetingSummary, MeetingTab, Stage } from '../../hosts/teams/teamsShapes.ts';
import { hostApi, hostPath } from '../frame/hostApi.ts';
import type { TabSettings } from './host/teamsCall.ts';

export type TeamsApi = ReturnType<typeof teamsApiFor>;

/** Teams in the tenant the person is in just now. */
export function teamsApiFor(tenantKey: string) {
  const query = `?tenant=${encodeURIComponent(tenantKey)}`;
  const meeting = (meetId: string, more = '') => `/teams/meet/${encodeURIComponent(meetId)}${more}${query}`;
  return {
    meetings: () => hostApi<readonly MeetingSummary[]>(`/teams/meetings${query}`),
    meeting: (meetId: string) => hostApi<MeetingDetails>(meeting(meetId)),
    addApp: (meetId: string, settings: TabSettings) => hostApi<MeetingTab>(meeting(meetId, '/app'), { method: 'POST', body: settings }),
    join: (meetId: string) => hostApi<LiveMeeting>(meeting(meetId, '/join'), { method: 'POST' }),
    leave: (meetId: string) => void navigator.sendBeacon(hostPath(`/api${meeting(meetId, '/leave')}`)),
    live: (meetId: string) => hostApi<LiveMeeting>(meeting(meetId, '/live')),
    share: (meetId: string, stage: Pick<Stage, 'url' | 'protocol' | 'windowId'>) =>
      hostApi<LiveMeeting>(meeting(meetId, '/stage'), { method: 'PUT', body: stage }),
    stopSharing: (meetId: string) => hostApi<LiveMeeting>(meeting(meetId, '/stage'), { method: 'DELETE' }),
  };
}
