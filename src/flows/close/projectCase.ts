import { earlierOf, type CalendarDay } from '#domain';
import type { Store } from '#store';
import type { Closing } from './closeFollowUp.ts';

/** The case says when it is due next, so that the caseload needs one query. The rooms are true; this is mended on opening. */
export async function projectCase(store: Store, { case: file, nextDue, otherDues }: Closing): Promise<void> {
  const dues = nextDue === null ? otherDues : [...otherDues, nextDue];
  const nearest = dues.reduce<CalendarDay | null>((a, b) => (a === null ? b : earlierOf(a, b)), null);
  const state = nearest === null ? 'noFollowUp' : 'toBook';
  if (file.nextDue === nearest && file.state === state) return;
  await store.authority.cases.update(file, { nextDue: nearest, state });
}
