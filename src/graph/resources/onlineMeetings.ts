import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { literal } from './address.ts';

export interface WireOnlineMeeting {
  readonly id: string;
  readonly chatInfo?: { readonly threadId?: string } | null;
}

/** Encoded once, with the rest of the query: the address as it is stands in the literal (onlinemeeting-get). */
export function onlineMeetingByJoinUrl(joinUrl: string): GraphRequest<Page<WireOnlineMeeting>> {
  return { method: 'GET', path: '/me/onlineMeetings', query: { $filter: `JoinWebUrl eq ${literal(joinUrl)}` } };
}
