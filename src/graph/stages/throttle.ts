import type { Stage, WireRequest } from '../request.ts';

/** Outlook answers four requests at a time per app and mailbox (throttling-limits); the fourth place is left for other tabs. */
const MAILBOX_PLACES = 3;

const MAILBOX = /\/(me|users\/[^/]+)\/(calendar|calendarView|events|calendarGroups|mailboxSettings|messages|findMeetingTimes)\b/;

/** Keeps requests that reach a mailbox to three at a time. A batch may run four inside, so it takes every place. */
export function throttle(places = MAILBOX_PLACES): Stage {
  const waiting: (() => void)[] = [];
  let taken = 0;

  async function enter(weight: number): Promise<void> {
    while (taken > 0 && taken + weight > places) await new Promise<void>((resolve) => waiting.push(resolve));
    taken += weight;
  }

  function leave(weight: number): void {
    taken -= weight;
    for (const wake of waiting.splice(0)) wake();
  }

  return (next) => async (request) => {
    const weight = weightOf(request, places);
    if (weight === 0) return next(request);
    await enter(weight);
    try {
      return await next(request);
    } finally {
      leave(weight);
    }
  };
}

function weightOf({ url, body }: WireRequest, places: number): number {
  if (!url.pathname.endsWith('/$batch')) return MAILBOX.test(url.pathname) ? 1 : 0;
  return typeof body === 'string' && MAILBOX.test(body) ? places : 0;
}
