import { type RoomFile, versionOf } from '#domain';
import { formatTime, type Words } from '#i18n';
import { ConflictView, useLanguage, useWords } from '#ui';
import { isWords, type Leaf, takeLeaf, textOfLeaf, writeWords } from './draftLeaves.ts';
import type { FoundConflicts } from './compareWithRows.ts';
import { mergingOf, withMerging } from './mergingText.ts';
import { type StatusDraft } from './statusDraft.ts';

interface StatusConflictsProps {
  readonly found: FoundConflicts;
  readonly draft: StatusDraft;
  readonly room: RoomFile;
  readonly myId: string;
  readonly onSettle: (leaf: Leaf, alter: (before: StatusDraft) => StatusDraft) => void;
  /** Words are put together in the merge field, and nothing is decided yet. */
  readonly onMerging: (alter: (before: StatusDraft) => StatusDraft) => void;
  readonly onLater: () => void;
}

/** A colleague, or oneself in another window, answered the same otherwise: both answers are shown, one at a time, until somebody has chosen. */
export function StatusConflicts({ found: { leaves, theirs, writer }, draft, room, myId, onSettle, onMerging, onLater }: StatusConflictsProps) {
  const words = useWords('status');
  const terms = useWords('terms');
  const language = useLanguage();
  const [leaf] = leaves;
  if (!leaf) return null;
  const isOwn = writer.id === myId;
  const title = isOwn ? words.conflict.titleOwn : words.conflict.title;
  const say = (of: StatusDraft) => sayLeaf(of, leaf, words, terms);
  return (
    <ConflictView
      key={JSON.stringify(leaf)}
      level={1}
      title={title(nameOfLeaf(leaf, words, room))}
      about={aboutLeaf(leaf, words, room)}
      mine={say(draft)}
      theirs={{ text: say(theirs), name: writer.name, shortName: writer.name.split(/\s+/)[0] ?? writer.name, when: formatTime(writer.at, language) }}
      isOwn={isOwn}
      canMerge={isWords(leaf)}
      onMine={() => onSettle(leaf, (before) => before)}
      onTheirs={() => onSettle(leaf, (before) => takeLeaf(before, leaf, theirs))}
      merging={mergingOf(draft, leaf)}
      onMerging={(text) => onMerging((before) => withMerging(before, leaf, text))}
      onMerged={(text) => onSettle(leaf, (before) => writeWords(before, leaf, text))}
      onLater={onLater}
    />
  );
}

function nameOfLeaf(leaf: Leaf, words: Words<'status'>, room: RoomFile): string {
  switch (leaf.kind) {
    case 'words':
      return { lifeSituation: words.life.label, recommendationReason: words.recommendation.reason, proposals: words.recommendation.proposals, dissent: words.recommendation.dissent }[leaf.part];
    case 'goalWords':
      return words.goal[leaf.part];
    case 'rating':
      return words.conflict.rating;
    case 'progress':
      return words.goal.progress;
    case 'subGoal':
      return words.goal.subGoalOf(room.subGoals.find(({ key }) => key === leaf.key)?.text ?? '');
    case 'change':
      return words.functioning.change(leaf.theme);
    case 'changeWords':
      return words.functioning.text;
    case 'recommendation':
      return words.recommendation.label;
  }
}

function aboutLeaf(leaf: Leaf, words: Words<'status'>, room: RoomFile): string {
  if ('goalId' in leaf) {
    const at = room.goals.findIndex(({ key }) => versionOf(key).id === leaf.goalId);
    return at < 0 ? '' : `${words.partName.goal(at + 1)} · ${room.goals[at]!.text}`;
  }
  if ('theme' in leaf) return `${words.partName.functioning} · ${leaf.theme}`;
  return leaf.kind === 'words' && leaf.part === 'lifeSituation' ? words.partName.life : words.partName.recommendation;
}

function sayLeaf(draft: StatusDraft, leaf: Leaf, words: Words<'status'>, terms: Words<'terms'>): string {
  if (isWords(leaf)) return textOfLeaf(draft, leaf);
  const said = sayChoice(draft, leaf, terms);
  return said === '' ? words.conflict.noAnswer : said;
}

function sayChoice(draft: StatusDraft, leaf: Leaf, terms: Words<'terms'>): string {
  const text = textOfLeaf(draft, leaf);
  if (leaf.kind === 'rating') {
    const { value, missingReason } = draft.goals[leaf.goalId] ?? { value: null, missingReason: null };
    return value !== null ? String(value) : missingReason ? terms.missing[missingReason] : '';
  }
  if (text === '') return '';
  if (leaf.kind === 'progress') return terms.progress[text as keyof typeof terms.progress];
  if (leaf.kind === 'subGoal') return terms.subGoalProgress[text as keyof typeof terms.subGoalProgress];
  return leaf.kind === 'change' ? terms.change[text as keyof typeof terms.change] : terms.recommendation[text as keyof typeof terms.recommendation];
}
