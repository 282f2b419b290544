import { useState } from 'react';
import type { MeetingDetails, Participant, Stage } from '../../hosts/teams/teamsShapes.ts';
import type { HostTenant } from '../frame/boot.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import type { MeetingSurface } from './host/teamsCall.ts';
import type { TeamsApi } from './teamsApi.ts';

export interface Live {
  readonly participants: readonly Participant[];
  readonly stage: Stage | undefined;
  /** Of this window: the same person may be in the meeting in several. */
  readonly windowId: string;
  readonly surface: MeetingSurface;
}

const ASK_EVERY_MS = 2_000;

/** The meeting as it is just now, asked for again and again also in a hidden window: asking is being there. */
export function useLiveMeeting(meeting: MeetingDetails, api: TeamsApi, tenant: HostTenant): Live {
  const [windowId] = useState(() => crypto.randomUUID());
  const loaded = useLoaded(`live:${meeting.meetId}`, () => api.live(meeting.meetId), ASK_EVERY_MS, true);
  const stage = loaded.value?.stage;

  return {
    participants: loaded.value?.participants ?? [],
    stage,
    windowId,
    surface: {
      details: () => ({
        details: {
          id: meeting.meetingId,
          title: meeting.subject,
          type: 'Scheduled',
          joinUrl: meeting.joinUrl,
          scheduledStartTime: new Date(meeting.start).toISOString(),
          scheduledEndTime: new Date(meeting.end).toISOString(),
        },
        conversation: { id: meeting.chatId },
        organizer: { id: meeting.organizerId, tenantId: meeting.tenantId },
      }),
      mayShare: () => meeting.kind === 'member',
      isSharing: () => stage?.objectId === tenant.objectId,
      async share(url, protocol) {
        await api.share(meeting.meetId, { url, protocol, windowId });
        loaded.reload();
      },
      async stopSharing() {
        await api.stopSharing(meeting.meetId);
        loaded.reload();
      },
    },
  };
}
