import type { Resource } from './tokenSource.ts';

/**
 * Who is asked for what. Guests have no calendar here and may not search the directory, so they are not asked for it.
 * A token carries what was ever consented to; what is asked for decides only whether somebody has to be asked.
 */
export type Audience = 'member' | 'guest';

export type Scopes = Readonly<Record<Resource, readonly string[]>>;

/** Sites.Selected: an administrator names each site. The wide alternative is Sites.ReadWrite.All. */
const SITES = 'Sites.Selected';

const GUEST = ['User.Read', SITES];
const MEMBER = [...GUEST, 'Calendars.ReadWrite', 'User.ReadBasic.All', 'People.Read'];

export function scopesFor(audience: Audience, sharePoint: string): Scopes {
  return { graph: audience === 'guest' ? GUEST : MEMBER, sharePoint: [`${sharePoint}/AllSites.FullControl`] };
}
