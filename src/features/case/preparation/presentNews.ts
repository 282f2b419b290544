import { isOnLineOf, type Recorded, type Status, VOICES } from '#domain';
import { formatNumber, type Language, type Words } from '#i18n';
import type { Covered } from './presentReadiness.ts';

/** What has been rated for this meeting, beside the same voice's figure of the time before: on the goal's own scale only. */
export function presentNews(covers: readonly Covered[], language: Language, words: Words<'prepare'>, terms: Words<'terms'>): readonly string[] {
  const goals = covers.flatMap((cover) => cover.room.goals.map((goal) => ({ cover, goal })));
  return goals.flatMap(({ cover, goal }, at) => {
    const rows = cover.room.statuses.filter((row) => isOnLineOf(goal, row.goalKey, cover.room) && row.submittedAt !== null && row.rating?.value != null);
    return VOICES.flatMap((voice) => {
      const now = rows.find((row) => row.voice === voice && row.followUpKey === cover.followUp.key);
      if (!now) return [];
      // The start is the provider's figure.
      const before = earlier(rows, now) ?? (voice === 'provider' ? (goal.measure?.baseline ?? null) : null);
      const figure = (value: number) => formatNumber(value, language);
      const who = { citizen: cover.room.citizen.calledName, provider: cover.room.service.shortName, authority: terms.voice.authority }[voice];
      const value = figure(now.rating!.value!);
      return [before === null ? words.first(at + 1, who, value) : words.change(at + 1, who, figure(before), value)];
    });
  });
}

function earlier(rows: readonly Recorded<Status>[], now: Recorded<Status>): number | null {
  const before = rows.filter((row) => row.voice === now.voice && row.followUpKey !== now.followUpKey && row.rating!.ratedOn < now.rating!.ratedOn);
  return before.sort((a, b) => a.rating!.ratedOn.localeCompare(b.rating!.ratedOn)).at(-1)?.rating?.value ?? null;
}
