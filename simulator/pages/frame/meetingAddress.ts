import { hostPath } from './hostApi.ts';

/** Where a meeting of the local Teams opens: `https://teams.microsoft.com/meet/<id>` never leaves this machine. */
export function localMeetingPath(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.hostname !== 'teams.microsoft.com') return undefined;
  const id = /^\/meet\/([^/]+)$/.exec(url.pathname)?.[1] ?? /^\/l\/meetup-join\/([^/]+)/.exec(url.pathname)?.[1];
  return id && hostPath(`/teams/meet/${id}`);
}
