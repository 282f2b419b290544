import type { Answer } from '../../hosts/outlook/outlookShapes.ts';

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  none: 'har ikke svaret',
  organizer: 'indkalder',
  tentative: 'måske',
  accepted: 'deltager',
  declined: 'kommer ikke',
};

export const YOUR_ANSWER: Readonly<Record<Answer, string>> = {
  none: 'Du har ikke svaret.',
  organizer: 'Du har indkaldt.',
  tentative: 'Du har svaret måske.',
  accepted: 'Du har svaret, at du deltager.',
  declined: 'Du har svaret, at du ikke kommer.',
};
