import { type AgendaItem, type FollowUp, type Goal, type RoomFile } from '#domain';
import { formatWhen, type Language, type Words } from '#i18n';

/** A goal as the citizen meets it: own words first, then what the papers say, and what to think about. */
export interface TogetherGoal {
  readonly id: string;
  readonly title: string;
  /** Null: not said yet, and `asks` begins with that. */
  readonly own: string | null;
  readonly written: string;
  readonly asks: readonly string[];
  /** To point at, better to the right; null for goals in words. Old figures are left out: they would make the new one. */
  readonly levels: { readonly values: readonly string[]; readonly worst: string; readonly best: string } | null;
}

export interface Together {
  readonly when: string;
  readonly agenda: readonly string[];
  readonly goals: readonly TogetherGoal[];
  readonly invites: string;
  readonly may: readonly string[];
}

/** What citizen and staff look at together before a meeting (R90, R101): nothing of the status, nothing anybody else has said. */
export function presentTogether(room: RoomFile, followUp: FollowUp, language: Language, { together: words }: Words<'status'>): Together {
  const { meetingStart: start, meetingEnd: end, citizenInvites } = followUp;
  const when = start && end ? words.when(formatWhen({ start, end }, language)) : words.noTime;
  const { wish, whom } = citizenInvites;
  return {
    when,
    agenda: followUp.agenda.map(sayItem).filter((text) => text !== ''),
    goals: room.goals.map((goal, at) => goalOf(goal, at, room, words)),
    invites: wish === 'yes' ? words.with.yes(whom.trim()) : words.with[wish],
    may: [words.pause, words.silent, words.alone, words.decide(room.service.shortName)],
  };

  function sayItem({ item, title }: AgendaItem): string {
    return item === 'custom' ? title : words.agenda[item];
  }
}

function goalOf(goal: Goal, at: number, room: RoomFile, words: Words<'status'>['together']): TogetherGoal {
  const own = goal.citizenWording.trim();
  return {
    id: goal.key,
    title: words.goal(at + 1),
    own: own === '' ? null : own,
    written: words.written(goal.text),
    asks: [...(own === '' ? [words.noWords] : []), words.well, words.hard, words.help],
    levels: levelsOf(goal, room),
  };
}

function levelsOf({ measure }: Goal, { contract, scales }: RoomFile): TogetherGoal['levels'] {
  const scale = measure && (contract?.materialForm.number ?? true) ? scales[measure.scaleKey] : undefined;
  if (!scale) return null;
  const { min, max, direction, anchors } = scale;
  const up = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  const [worst, best] = direction === 1 ? [min, max] : [max, min];
  const say = (value: number): string => [String(value), anchors[String(value)] ?? ''].filter((part) => part !== '').join(' = ');
  return { values: direction === 1 ? up : up.reverse(), worst: say(worst), best: say(best) };
}
