import { type Agreement, type DecisionKind, type Key, type Rating, type StatementMode, versionOf } from '#domain';
import { type ConflictField, isHandedIn, mergingOf, type MeetingConflict } from '#flows';
import { formatNumber, formatTime } from '#i18n';
import { ConflictView, useLanguage, useWords } from '#ui';
import { firstName } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';
import { HandedIn } from './HandedIn.tsx';
import type { PanelProps } from './PanelProps.ts';

const WORDS: ReadonlySet<ConflictField> = new Set(['text', 'dissent', 'statusNow', 'workDone']);

interface ConflictsProps extends Pick<PanelProps, 'desk' | 'today' | 'now'> {
  readonly conflict: MeetingConflict;
  readonly goals: readonly MeetingGoal[];
  readonly onLater: () => void;
}

/** Both wrote the same field: both are shown, and one person decides. */
export function Conflicts({ conflict, goals, onLater, ...part }: ConflictsProps) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const language = useLanguage();
  const { desk } = part;
  const { field, theirs, mine, writtenAt, wasOffline } = conflict;
  const about = `${conflict.key} ${field}`;
  const of = goals.find((one) => one.cover.room.room.code === conflict.roomCode && isOfGoal(one, conflict.goalKey));
  const goal = of?.goal;
  const theirValue = (theirs as unknown as Readonly<Record<string, unknown>>)[field];
  const isText = WORDS.has(field);
  if (isHandedIn(theirs) && of) return <HandedIn key={about} {...part} conflict={conflict} of={of} mine={say(mine)} theirs={say(theirValue)} onLater={onLater} />;
  return (
    <ConflictView
      key={about}
      title={words.conflictTitle[field]}
      about={goal?.text ?? terms.agendaItem.course}
      mine={say(mine)}
      mineWhen={writtenAt && words.conflictMine[wasOffline ? 'offline' : 'written'](formatTime(writtenAt, language))}
      theirs={{ text: say(theirValue), name: theirs.record.writtenBy.name, shortName: firstName(theirs.record.writtenBy.name), when: formatTime(theirs.record.writtenAt, language) }}
      canMerge={isText}
      onMine={() => desk.settle(conflict, mine)}
      onTheirs={() => desk.settle(conflict, theirValue)}
      merging={mergingOf(conflict)}
      onMerging={(text) => desk.merge(conflict, text)}
      onMerged={(text) => desk.settle(conflict, text, conflict.merging?.theirs)}
      onLater={onLater}
    />
  );

  function say(value: unknown): string {
    if (field === 'kind') return value ? terms.decision[value as DecisionKind] : words.decide.none;
    if (field === 'citizenAgrees') return terms.agreement[value as Agreement];
    if (field === 'rating') return (value as Rating | null)?.value == null ? words.noFigure : formatNumber((value as Rating).value!, language);
    if (field === 'mode') return value ? terms.statementMode[value as StatementMode] : '';
    return typeof value === 'string' ? value : '';
  }
}

/** A goal in a newer wording is the same goal. */
function isOfGoal({ goal }: MeetingGoal, goalKey: Key | null): boolean {
  return goalKey !== null && versionOf(goal.key).id === versionOf(goalKey).id;
}
