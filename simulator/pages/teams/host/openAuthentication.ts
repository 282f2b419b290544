import type { FrameSurface } from './teamsCall.ts';
import type { TeamsHost } from './teamsHost.ts';

const LOOK_EVERY_MS = 300;

/**
 * The app's own sign-in window: a second peer of the host, known by its window.
 * @returns what it reported. @throws Error with Teams' own words when it was closed or blocked.
 */
export function openAuthentication(host: TeamsHost, base: FrameSurface, url: string, width: number, height: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const popup = window.open(url, '_blank', `popup,width=${width},height=${height}`);
    if (!popup) return reject(new Error('FailedToOpenWindow'));
    const frame = host.add({
      window: popup,
      surface: {
        ...base,
        frameContext: 'authentication',
        finishAuthentication(outcome) {
          end();
          if ('reason' in outcome) reject(new Error(outcome.reason));
          else resolve(outcome.result);
        },
      },
    });
    const timer = setInterval(() => {
      if (!popup.closed) return;
      end();
      reject(new Error('CancelledByUser'));
    }, LOOK_EVERY_MS);

    function end(): void {
      clearInterval(timer);
      frame.remove();
    }
  });
}
