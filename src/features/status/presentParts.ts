import { type CalendarDay, type FollowUp, missingInReport, missingInStatus, missingThemes, type MissingPart, type MissingReportPart, type RoomFile } from '#domain';
import type { Words } from '#i18n';
import { charactersOver, goalDraftOf, type StatusDraft, themesOf } from './statusDraft.ts';
import { reportOf, statusOf } from './submissionOf.ts';

export type PartId = `goal ${number}` | 'life' | 'functioning' | 'recommendation' | 'review';
export type PartState = 'notStarted' | 'started' | 'done';

export interface Part {
  readonly id: PartId;
  readonly name: string;
  readonly about: string;
  readonly state: PartState;
}

/** Something that is not there yet, and where it belongs. */
export interface Gap {
  readonly part: PartId;
  readonly name: string;
  readonly title: string;
  readonly how: string;
}

interface Asked {
  readonly draft: StatusDraft;
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly today: CalendarDay;
}

/** The parts of the status in their order: only what the caseworker asked for, and always the goals. */
export function presentParts(asked: Asked, words: Words<'status'>, terms: Words<'terms'>): readonly Part[] {
  const { room, draft, followUp } = asked;
  const gaps = gapsIn(asked, words);
  const stateOf = (id: PartId, isTouched: boolean): PartState => (gaps.some(({ part }) => part === id) ? (isTouched ? 'started' : 'notStarted') : 'done');
  const goals = room.goals.map((goal, at): Part => {
    const id: PartId = `goal ${at}`;
    const written = goalDraftOf(draft, goal.key);
    const isTouched = written.workDone !== '' || written.statusNow !== '' || written.value !== null || written.missingReason !== null || written.progressWord !== null;
    return { id, name: words.partName.goal(at + 1), about: goal.text, state: stateOf(id, isTouched) };
  });
  const themes = themesOf(room);
  const answered = themes.filter((theme) => draft.functioning[theme]?.change).length;
  const more: Part[] = [];
  if (followUp.materialRequested.includes('lifeSituation')) {
    more.push({ id: 'life', name: words.partName.life, about: words.partAbout.life, state: stateOf('life', draft.lifeSituation !== '') });
    more.push({ id: 'functioning', name: words.partName.functioning, about: words.partAbout.functioning(answered, themes.length), state: stateOf('functioning', answered > 0) });
  }
  if (followUp.materialRequested.includes('recommendation')) {
    more.push({ id: 'recommendation', name: words.partName.recommendation, about: draft.recommendation ? terms.recommendation[draft.recommendation] : '', state: stateOf('recommendation', draft.recommendation !== null || draft.recommendationReason !== '') });
  }
  return [...goals, ...more, { id: 'review', name: words.partName.review, about: '', state: gaps.length === 0 ? 'started' : 'notStarted' }];
}

/** What stops the status from being handed in, in the order of the parts. */
export function gapsIn({ draft, room, followUp, today }: Asked, words: Words<'status'>): readonly Gap[] {
  const form = room.contract?.materialForm ?? { prose: true, number: true };
  const inGoals = room.goals.flatMap((goal, at) =>
    missingInStatus(statusOf(goalDraftOf(draft, goal.key), goal, followUp, today), goal, form).map((part) => goalGap(part, at, words)),
  );
  const report = reportOf(draft, followUp, today);
  const [life, others] = [(part: MissingReportPart) => part === 'lifeSituation', (part: MissingReportPart) => part !== 'lifeSituation'];
  const inReport = missingInReport(report);
  const asksLife = followUp.materialRequested.includes('lifeSituation');
  return [
    ...tooLong(draft, room, words),
    ...inGoals,
    ...(asksLife ? [...inReport.filter(life).map((part) => reportGap(part, words)), ...missingThemes(report, themesOf(room)).map((theme) => themeGap(theme, words))] : []),
    ...(followUp.materialRequested.includes('recommendation') ? inReport.filter(others).map((part) => reportGap(part, words)) : []),
  ];
}

/** Leads to the part with most words in it. */
function tooLong(draft: StatusDraft, room: RoomFile, words: Words<'status'>): readonly Gap[] {
  const over = charactersOver(draft);
  if (over === 0) return [];
  const lengths: readonly (readonly [PartId, number])[] = [
    ...room.goals.map(({ key }, at) => [`goal ${at}`, lengthOf(goalDraftOf(draft, key))] as const),
    ['life', draft.lifeSituation.length],
    ['functioning', lengthOf(draft.functioning)],
    ['recommendation', draft.recommendationReason.length + draft.proposals.length + draft.dissent.length],
  ];
  const [part] = lengths.reduce((a, b) => (b[1] > a[1] ? b : a));
  const name = part.startsWith('goal ') ? words.partName.goal(Number(part.slice(5)) + 1) : words.partName[part as 'life'];
  return [{ part, name, title: words.length.gap, how: words.length.gapHow(String(over)) }];
}

function lengthOf(written: object): number {
  return JSON.stringify(written).length;
}

function goalGap(part: MissingPart, at: number, words: Words<'status'>): Gap {
  const name = words.partName.goal(at + 1);
  const how = { rating: words.review.how.rating, workDone: words.review.how.words, statusNow: words.review.how.words, progressWord: words.review.how.choose }[part];
  return { part: `goal ${at}`, name, title: words.review.missing[part](name), how };
}

function themeGap(theme: string, words: Words<'status'>): Gap {
  return { part: 'functioning', name: words.partName.functioning, title: words.review.missing.theme(theme), how: words.review.how.theme };
}

function reportGap(part: MissingReportPart, words: Words<'status'>): Gap {
  const id = part === 'lifeSituation' ? 'life' : 'recommendation';
  return { part: id, name: words.partName[id], title: words.review.missing[part], how: part === 'recommendation' ? words.review.how.choose : words.review.how.words };
}
