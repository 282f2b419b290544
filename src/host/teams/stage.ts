import { Failure } from '#domain';
import type { SdkError } from '@microsoft/teams-js';
import type { Stage } from '../host.ts';
import type { TeamsLibrary } from './loadTeams.ts';

export function createStage({ meeting }: TeamsLibrary): Stage {
  return {
    canShare: () => asked<{ doesAppHaveSharePermission: boolean }>((done) => meeting.getAppContentStageSharingCapabilities(done)).then((answer) => answer.doesAppHaveSharePermission),
    isShared: () => asked<{ isAppSharing: boolean }>((done) => meeting.getAppContentStageSharingState(done)).then((answer) => answer.isAppSharing),
    async share(contentUrl, how) {
      const { Collaborative, ScreenShare } = meeting.SharingProtocol;
      await asked((done) => meeting.shareAppContentToStage(done, contentUrl, { sharingProtocol: how === 'together' ? Collaborative : ScreenShare }));
    },
    async stop() {
      await asked((done) => meeting.stopSharingAppContentToStage(done));
    },
  };
}

function asked<T>(ask: (done: (error: SdkError | null, answer: T | null) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((error, answer) => (error || answer === null ? reject(failureOf(error)) : resolve(answer)));
  });
}

/** The host's own codes (hosts protocol, SdkError). */
const PERMISSION_DENIED = 1000;

function failureOf(error: SdkError | null): Failure {
  const code = error?.errorCode;
  return new Failure(Number(code) === PERMISSION_DENIED ? 'forbidden' : 'unexpected', 'The meeting did not share', { code: `stage${code ?? ''}` });
}
