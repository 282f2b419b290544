import { checkTime } from '#domain';
import type { Store } from '#store';
import { useLanguage, useNow, useToday, useWords } from '#ui';
import { useState } from 'react';
import { presentBroken } from '../presentOwnTime.ts';
import { askedAddresses, readOf, searchOf, windowOf } from '../searchOf.ts';
import type { StepProps } from '../StepProps.ts';
import { useAvailabilities } from '../when/useAvailabilities.ts';

export type KeptTime =
  /** Chosen on this page, or still as good as it was. */
  | { readonly kind: 'fine' }
  | { readonly kind: 'looking' }
  /** What speaks against it now, each in a sentence. */
  | { readonly kind: 'changed'; readonly said: readonly string[] }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** A time kept from before is looked for in the calendars again: somebody may have become busy since it was chosen. */
export function useKeptTime({ draft, covers, settings }: Pick<StepProps, 'draft' | 'covers' | 'settings'>, calendar: Store['calendar']): KeptTime {
  const words = useWords('book');
  const language = useLanguage();
  const today = useToday();
  const now = useNow();
  const [kept] = useState(draft.step > 1 ? draft.time : null);
  const isDue = kept !== null && kept.start > now && covers.length > 0 && draft.time?.start === kept.start && draft.time.end === kept.end;
  const read = isDue ? readOf(windowOf(draft, covers, today, settings), today) : { from: today, to: today };
  const calendars = useAvailabilities(calendar, isDue ? askedAddresses(draft.invitees) : [], read.from, read.to);
  if (!isDue) return { kind: 'fine' };
  if (calendars.kind === 'looking') return { kind: 'looking' };
  if (calendars.kind === 'failed') return { kind: 'failed', retry: calendars.retry };
  const checked = checkTime(searchOf(draft, covers, calendars.known, today, settings), kept.start, now);
  // Whoever chose a weekend did so knowingly; who can be there is what changes by itself.
  const broken = kept.isOwn ? checked.broken.filter(({ code }) => PEOPLE.has(code)) : checked.broken;
  const said = presentBroken({ broken }, draft.invitees, settings, language, words);
  return said.length > 0 ? { kind: 'changed', said } : { kind: 'fine' };
}

const PEOPLE: ReadonlySet<string> = new Set(['busy', 'off', 'buffer']);
