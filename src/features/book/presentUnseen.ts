import type { SlotAnswer, UnknownCause } from '#domain';
import { formatList, genitive, type Language, type Words } from '#i18n';
import type { DraftInvitee } from './draft.ts';
import { firstName } from './names.ts';

export interface PresentedUnseen {
  /** Whose calendars nobody here can see, and that it is normal. */
  readonly said: string;
  /** Why, where there is more to say than that they have no account here. */
  readonly why: readonly string[];
}

/** People whose calendars nobody here can see; null when there is nobody. */
export function presentUnseen(unknown: SlotAnswer['unknown'], invitees: readonly DraftInvitee[], language: Language, words: Words<'book'>): PresentedUnseen | null {
  const causes = new Map(unknown.map(({ id, cause }) => [id, cause]));
  const people = invitees.filter(({ id, isMe }) => causes.has(id) && !isMe);
  if (people.length === 0) return null;
  const names = people.map(({ name }) => firstName(name));
  const said = people.length === 1 ? words.when.unseen(genitive(names[0]!, language)) : words.when.unseenMany(formatList(names, language));
  const why = CAUSES.flatMap((cause) => {
    const theirs = people.filter(({ id }) => causes.get(id) === cause).map(({ name }) => firstName(name));
    return theirs.length > 0 ? [words.when.unseenWhy[cause](formatList(theirs, language))] : [];
  });
  return { said, why };
}

/** Citizens and relatives have no account, and that goes without saying. */
const CAUSES = ['otherTenant', 'noMailbox', 'noAccess', 'notFound', 'tooFull', 'failed'] as const satisfies readonly UnknownCause[];
