import { toKey } from '#domain';
import type { FollowUpAddresses } from '#flows';
import { hrefOf } from '#ui';

/** Where this app opens a follow-up: in a browser, and in a tab of Teams. */
export function followUpAddresses(): FollowUpAddresses {
  const { origin } = window.location;
  const at = (page: string) => (roomCode: string, followUpKey: string) => `${origin}/${page}.html${hrefOf({ page: 'followUp', roomCode, followUpKey: toKey(followUpKey) })}`;
  return { pageOf: at('web'), tabPageOf: at('tab') };
}
