import type { Agreement, DecisionKind, Rating, StatementMode } from '#domain';
import type { ConflictField, MeetingConflict, MeetingDesk } from '#flows';
import { formatNumber, formatTime } from '#i18n';
import { ConflictView, useLanguage, useWords } from '#ui';
import { firstName } from '../presentVoices.ts';
import type { MeetingGoal } from '../walk.ts';

const WORDS: ReadonlySet<ConflictField> = new Set(['text', 'dissent', 'statusNow', 'workDone']);

interface ConflictsProps {
  readonly conflict: MeetingConflict;
  readonly goals: readonly MeetingGoal[];
  readonly desk: MeetingDesk;
  readonly onLater: () => void;
}

/** Both wrote the same field: both are shown, and one person decides. */
export function Conflicts({ conflict, goals, desk, onLater }: ConflictsProps) {
  const words = useWords('meeting');
  const terms = useWords('terms');
  const language = useLanguage();
  const { field, theirs, mine, writtenAt, wasOffline } = conflict;
  const goal = goals.find((one) => one.goal.key === conflict.goalKey)?.goal;
  const theirValue = (theirs as unknown as Readonly<Record<string, unknown>>)[field];
  const isText = WORDS.has(field);
  return (
    <ConflictView
      key={`${conflict.key} ${field}`}
      title={words.conflictTitle[field]}
      about={goal?.text ?? terms.agendaItem.course}
      mine={say(mine)}
      mineWhen={writtenAt && words.conflictMine[wasOffline ? 'offline' : 'written'](formatTime(writtenAt, language))}
      theirs={{ text: say(theirValue), name: theirs.record.writtenBy.name, shortName: firstName(theirs.record.writtenBy.name), when: formatTime(theirs.record.writtenAt, language) }}
      canMerge={isText}
      onMine={() => desk.settle(conflict, mine)}
      onTheirs={() => desk.settle(conflict, theirValue)}
      onMerged={(text) => desk.settle(conflict, text)}
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
