import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { literal } from './address.ts';

export interface WireOnlineMeeting {
  readonly id: string;
  readonly chatInfo?: { readonly threadId?: string } | null;
}

/** The address goes percent-encoded into the literal, and the query is encoded once more (onlinemeeting-get). */
export function onlineMeetingByJoinUrl(joinUrl: string): GraphRequest<Page<WireOnlineMeeting>> {
  return { method: 'GET', path: '/me/onlineMeetings', query: { $filter: `JoinWebUrl eq ${literal(encodeURIComponent(joinUrl))}` } };
}
