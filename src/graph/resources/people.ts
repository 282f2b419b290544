import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';

export interface WirePerson {
  readonly id?: string;
  readonly displayName?: string | null;
  readonly scoredEmailAddresses?: readonly { readonly address?: string }[];
  readonly personType?: { readonly class?: string; readonly subclass?: string };
}

/** The people one works with, nearest first. */
export function searchPeople(text: string): GraphRequest<Page<WirePerson>> {
  const words = text.replaceAll(/["\\]/g, ' ').trim();
  return { method: 'GET', path: '/me/people', query: { $search: `"${words}"`, $select: 'id,displayName,scoredEmailAddresses,personType', $top: '10' } };
}
