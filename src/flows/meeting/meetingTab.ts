import { followUpPath, type FollowUpPlace } from '#domain';
import type { ChatTab } from '#store';

/** Where a follow-up is opened: in a browser, and in a tab of a Teams meeting. */
export interface FollowUpAddresses {
  readonly pageOf: (roomCode: string, followUpKey: string) => string;
  readonly tabPageOf: (roomCode: string, followUpKey: string) => string;
}

/**
 * The one tab of a meeting: its address leads to every follow-up the meeting covers, and each who opens it sees those they may.
 * Whether a meeting has it already is told by its first follow-up.
 */
export function meetingTab(places: readonly FollowUpPlace[], { pageOf, tabPageOf }: FollowUpAddresses, name: string): ChatTab {
  return { name, entityId: followUpPath(places.slice(0, 1)), contentUrl: addressOfAll(places, tabPageOf), websiteUrl: addressOfAll(places, pageOf) };
}

/** That of the first, and the others after it. */
function addressOfAll([first, ...others]: readonly FollowUpPlace[], addressOf: FollowUpAddresses['pageOf']): string {
  const start = addressOf(first!.roomCode, first!.followUpKey);
  return others.length === 0 ? start : `${start}/${followUpPath(others)}`;
}
