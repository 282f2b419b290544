import type { CaseFile, Decision } from '#domain';
import { formatDayLong, type Language, type Words } from '#i18n';

export interface PresentedDecision {
  readonly texts: readonly string[];
  /** "27. august · Asta var enig" */
  readonly meta: string;
}


/** What was decided last: everything of the newest day that anything was decided on. */
export function presentDecision(file: CaseFile, language: Language, words: Words<'case'>, terms: Words<'terms'>): PresentedDecision | null {
  const decisions = file.rooms.flatMap((room) => room.decisions).filter((decision) => decision.kind !== null || decision.text !== '');
  const newest = decisions.map(({ decidedOn }) => decidedOn).sort().at(-1);
  if (newest === undefined) return null;
  const those = decisions.filter(({ decidedOn }) => decidedOn === newest);
  return {
    texts: textsOf(those, terms),
    meta: words.decidedMeta(formatDayLong(newest, language), words.agreement[weakest(those)](file.case.citizen.calledName)),
  };
}

/** When the effort is finished, and what comes after: of every contract in force. */
export function presentFinish(file: CaseFile, words: Words<'case'>): readonly string[] {
  return file.rooms.flatMap(({ contract }) => {
    if (!contract) return [];
    const parts = [contract.reachedWhen, contract.transitionTo && words.afterwards(contract.transitionTo)].filter((part) => part !== '');
    return parts.length > 0 ? [parts.join(' ')] : [];
  });
}

/** Each once; a bare "Fortsæt" says nothing beside a decision in words. */
function textsOf(decisions: readonly Decision[], terms: Words<'terms'>): string[] {
  const inWords = decisions.filter(({ text }) => text !== '');
  return [...new Set((inWords.length > 0 ? inWords : decisions).map((decision) => textOf(decision, terms)))];
}

export function textOf(decision: Decision, terms: Words<'terms'>): string {
  const kind = decision.kind ? terms.decision[decision.kind] : '';
  if (decision.text === '') return kind;
  return kind === '' ? decision.text : `${kind}: ${decision.text}`;
}

/** Several decisions, one line: the least agreement among them, so that a no is never hidden. */
function weakest(decisions: readonly Decision[]): Decision['citizenAgrees'] {
  const order = ['no', 'partly', 'notStated', 'yes'] as const;
  return order.find((word) => decisions.some(({ citizenAgrees }) => citizenAgrees === word)) ?? 'notStated';
}
