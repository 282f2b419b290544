import { SDK, sdkError, type TeamsCall, type TeamsMethods, type TeamsReply, value, type MeetingSurface } from './teamsCall.ts';

/** The meeting and its stage. */
export const meetingMethods: TeamsMethods = {
  'meeting.getMeetingDetails': inMeeting((meeting) => value(meeting.details())),
  'meeting.shareAppContentToStage': inMeeting(async (meeting, { args }) => {
    const url = args[0];
    const protocol = (args[1] as { sharingProtocol?: unknown } | undefined)?.sharingProtocol;
    if (typeof url !== 'string') return sdkError(SDK.invalidArguments, 'An address is needed');
    if (!meeting.mayShare()) return sdkError(SDK.permissionDenied, 'Only presenters may share');
    await meeting.share(url, protocol === 'ScreenShare' ? 'ScreenShare' : 'Collaborative');
    return value(true);
  }),
  'meeting.stopSharingAppContentToStage': inMeeting(async (meeting) => {
    await meeting.stopSharing();
    return value(true);
  }),
  'meeting.getAppContentStageSharingCapabilities': inMeeting((meeting) => value({ doesAppHaveSharePermission: meeting.mayShare() })),
  'meeting.getAppContentStageSharingState': inMeeting((meeting) => value({ isAppSharing: meeting.isSharing() })),
  'meeting.appShareButton.setOptions': () => undefined,
};

function inMeeting(answer: (meeting: MeetingSurface, call: TeamsCall) => TeamsReply | Promise<TeamsReply>) {
  return (call: TeamsCall): TeamsReply | Promise<TeamsReply> =>
    call.frame.meeting ? answer(call.frame.meeting, call) : sdkError(SDK.notInContext, 'Not in a meeting');
}
