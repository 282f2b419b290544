import { type Goal, isDecided, type Recorded, type Scale, type Status, versionOf, type Voice } from '#domain';
import { formatDayLong, formatNumber, quoted } from '#i18n';
import { type Block, heading, paragraph } from './documentModel.ts';
import { type Minutes, ofGoal, type Wording } from './minutes.ts';

/** The citizen first. */
const ORDER: readonly Voice[] = ['citizen', 'provider', 'authority'];

/** One goal: own words, the goal, three voices with who wrote for whom, the figures from start, what was decided. */
export function goalBlocks(from: Minutes, goal: Goal, number: number, wording: Wording): Block[] {
  const { words, language } = wording;
  const quote: Block[] = goal.citizenWording.trim() === '' ? [] : [{ kind: 'quote', text: quoted(goal.citizenWording, language) }];
  const carried = from.followUp.carriedOver.find(({ goalId }) => goalId === versionOf(goal.key).id);
  const said = ofGoal(from.statuses, goal).filter(({ submittedAt }) => submittedAt !== null);
  return [
    heading(2, words.goalNumber(number)),
    ...quote,
    paragraph(goal.text),
    ...(carried ? [paragraph(words.minutes.carriedFrom(formatDayLong(carried.from, language, { year: true })))] : []),
    ...ORDER.flatMap((voice) => voiceBlocks(from, said.find((status) => status.voice === voice) ?? null, voice, wording)),
    ...figureBlocks(from, goal, said, wording),
    ...decisionBlocks(from, goal, wording),
  ];
}

function voiceBlocks(from: Minutes, status: Recorded<Status> | null, voice: Voice, { words, terms }: Wording): Block[] {
  const title = heading(3, nameOf(from, voice, terms));
  if (!status) return [title, paragraph(words.minutes.notHeard)];
  const lines = [status.workDone, status.statusNow, status.progressWord ? terms.progress[status.progressWord] : ''].map((text) => text.trim()).filter((text) => text !== '');
  const how = voice === 'citizen' && status.mode ? terms.statementMode[status.mode] : '';
  const meta = voice === 'citizen' || status.mode === 'proxy' ? words.minutes.writtenFor(how || terms.statementMode.proxy, status.record.writtenBy.name) : words.minutes.writtenBy(status.record.writtenBy.name);
  return [title, ...(lines.length > 0 ? [paragraph(lines.join('\n'))] : []), paragraph(status.capturedInMeeting ? `${meta} ${words.minutes.inMeeting}` : meta)];
}

/** What was rated, by what it was measured with: of two versions of a goal each keeps its own scale, start and wished level (R81). */
function figureBlocks(from: Minutes, goal: Goal, said: readonly Status[], wording: Wording): Block[] {
  const title = heading(3, wording.words.rating);
  const rated = said.filter(({ rating }) => rating !== null);
  const measured = new Map<string, { readonly version: Goal; readonly statuses: Status[] }>();
  for (const status of rated) {
    const version = from.versions.find(({ key }) => key === status.goalKey) ?? goal;
    const name = JSON.stringify([version.goalType, version.measure]);
    measured.set(name, { version, statuses: [...(measured.get(name)?.statuses ?? []), status] });
  }
  if (measured.size === 0) return [title, ...scaleBlocks(from, goal, [], wording)];
  return [title, ...[...measured.values()].flatMap(({ version, statuses }) => scaleBlocks(from, version, statuses, wording))];
}

/** Every figure with its voice, its scale, its direction and the start it is compared with. */
function scaleBlocks(from: Minutes, goal: Goal, rated: readonly Status[], { words, terms, language }: Wording): Block[] {
  const scale: Scale | undefined = goal.measure ? from.room.scales[goal.measure.scaleKey] : undefined;
  if (!goal.measure || !scale) return [paragraph(words.minutes.wordsOnly)];
  const { baseline, baselineOn, target } = goal.measure;
  const figure = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, language));
  const day = (on: Parameters<typeof formatDayLong>[0]) => formatDayLong(on, language, { year: true });
  const rows = ORDER.flatMap((voice) => {
    const rating = rated.find((status) => status.voice === voice)?.rating;
    if (!rating) return [];
    const now = rating.value === null ? words.notRated(terms.missing[rating.missingReason ?? 'other']) : figure(rating.value);
    return [[nameOf(from, voice, terms), voice === 'provider' ? `${figure(baseline)}${baselineOn ? ` (${day(baselineOn)})` : ''}` : '–', `${now} (${day(rating.ratedOn)})`, figure(target)]];
  });
  const direction = scale.direction === 1 ? terms.direction.up : terms.direction.down;
  const start = rows.length > 0 ? [] : [paragraph((goal.goalType === 'limitLoss' ? words.startAndExpected : words.startAndTarget)(figure(baseline), figure(target)))];
  const table: Block[] = rows.length === 0 ? start : [{ kind: 'table', header: [words.minutes.voice, words.minutes.start, words.minutes.now, goal.goalType === 'limitLoss' ? words.minutes.expected : words.minutes.target], rows }];
  return [paragraph(`${scale.name}. ${direction}.`), ...table];
}

function decisionBlocks({ decisions, room, nextDue }: Minutes, goal: Goal, { words, terms }: Wording): Block[] {
  const [decision] = ofGoal(decisions, goal);
  const open = nextDue === null ? words.minutes.notDecided : words.minutes.notDecidedCarried;
  const title = heading(3, words.minutes.decision);
  if (!decision || (!isDecided(decision) && decision.text.trim() === '')) return [title, paragraph(open)];
  const word = decision.kind ? terms.decision[decision.kind] : '';
  const said = [word, decision.text.trim()].filter((text) => text !== '').join(': ');
  return [title, paragraph(said), ...(isDecided(decision) ? [] : [paragraph(open)]), paragraph(words.minutes.agrees[decision.citizenAgrees](room.citizen.calledName))];
}

/** Apart from what was agreed, and said to be so: it changes none of it (R104). */
export function dissentBlocks({ room, decisions, reports }: Minutes, { words }: Wording): Block[] {
  const onGoals = room.goals.flatMap((goal, at) => ofGoal(decisions, goal).flatMap(({ dissent }) => (dissent.trim() === '' ? [] : [`${words.goalNumber(at + 1)}: ${dissent.trim()}`])));
  const onWhole = decisions.filter(({ goalKey, dissent }) => goalKey === null && dissent.trim() !== '').map(({ dissent }) => dissent.trim());
  const professional = reports.filter(({ voice, submittedAt, dissent }) => voice === 'provider' && submittedAt !== null && dissent.trim() !== '').map(({ dissent }) => `${words.dissent}: ${dissent.trim()}`);
  const items = [...onGoals, ...onWhole, ...professional];
  return items.length === 0 ? [] : [heading(2, words.minutes.dissent), { kind: 'list', isNumbered: false, items }, paragraph(words.dissentApart)];
}

function nameOf({ room }: Minutes, voice: Voice, terms: Wording['terms']): string {
  return { citizen: room.citizen.calledName, provider: room.service.shortName, authority: terms.voice.authority }[voice];
}
