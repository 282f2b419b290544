import { type Availability, type Failure, instantAt, isFailure, toLocalTime, type CalendarDay } from '#domain';
import type { Store } from '#store';
import { useEffect, useState } from 'react';
import type { Availabilities } from '../searchOf.ts';

export type Calendars =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly known: Availabilities }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** Asked once per circle and window: changing the length or the agenda ranks anew without asking again. */
export function useAvailabilities(calendar: Store['calendar'], addresses: readonly string[], from: CalendarDay, to: CalendarDay): Calendars {
  const question = [...addresses].sort().join(' ');
  const name = `${question} ${from} ${to}`;
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ readonly name: string; readonly calendars: Calendars } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const answered = (calendars: Calendars) => isCurrent && setAnswer({ name, calendars });
    ask(calendar, question.split(' ').filter(Boolean), from, to).then(
      (known) => answered({ kind: 'seen', known }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        answered({ kind: 'failed', failure: error, retry: () => setTries((before) => before + 1) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [calendar, name, question, from, to, tries]);
  return answer?.name === name ? answer.calendars : { kind: 'looking' };
}

async function ask(calendar: Store['calendar'], emails: readonly string[], from: CalendarDay, to: CalendarDay): Promise<ReadonlyMap<string, Availability>> {
  if (emails.length === 0) return new Map();
  const people = await calendar.freeBusy(emails, instantAt(from, toLocalTime('00:00'))!, instantAt(to, toLocalTime('23:55'))!);
  return new Map(people.map(({ email, availability }) => [email.toLowerCase(), availability]));
}
