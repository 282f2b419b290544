import { earlierOf, type CalendarDay, projectionOf } from '#domain';
import type { Store } from '#store';
import type { Closing } from './closeFollowUp.ts';

/** The case says when it is due next, so that the caseload needs one query. The rooms are true; this is mended on opening. @param isAgain as for planNext */
export async function projectCase(store: Store, closing: Closing, isAgain: boolean): Promise<void> {
  const { case: file } = closing;
  const { nextDue, state } = isAgain ? await projectionNow(store, file.key) : projectionAfter(closing);
  if (file.nextDue === nextDue && file.state === state) return;
  await store.authority.cases.update(file, { nextDue, state });
}

function projectionAfter({ nextDue, otherDues }: Closing) {
  const dues = nextDue === null ? otherDues : [...otherDues, nextDue];
  const nearest = dues.reduce<CalendarDay | null>((a, b) => (a === null ? b : earlierOf(a, b)), null);
  return { nextDue: nearest, state: nearest === null ? ('noFollowUp' as const) : ('toBook' as const) };
}

/** After a correction or a cut the next follow-up may be convened long since: the rooms are asked. */
async function projectionNow(store: Store, caseKey: Closing['case']['key']) {
  const { rooms } = await store.loadCaseFile(caseKey);
  return projectionOf(rooms.flatMap(({ followUps }) => followUps));
}
