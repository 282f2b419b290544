import type { prepare as danish } from '../da/prepare.ts';

export const prepare = {
  title: 'Ready for the meeting?',
  ready: (n, of) => `${n} of ${of} are ready`,
  isReady: 'Ready',
  isMissing: 'Missing',
  status: {
    here: (service, day) => `The status from ${service} came on ${day}`,
    missing: (service) => `The status from ${service} has not come`,
    missingDue: (service, day) => `The status from ${service} has not come. It is due by ${day}`,
  },
  citizen: {
    here: (name) => `${name} has said it in their own words`,
    missing: (name) => `We have not yet heard from ${name}`,
  },
  authority: { here: 'You have rated the goals yourselves', missing: 'You have not rated the goals yourselves' },
  wish: {
    here: (name) => `${name} has been asked who should come`,
    missing: (name) => `${name} has not been asked who should come`,
  },
  actor: {
    here: (actor) => `${actor} has answered`,
    missing: (actor, day) => `${actor} has not answered. Due ${day}`,
  },
  news: 'New since last time',
  noNews: 'No figures have come since last time.',
  change: (goal, who, before, now) => `Goal ${goal}, ${who}: before ${before}, now ${now}`,
  first: (goal, who, now) => `Goal ${goal}, ${who}: now ${now}, not rated before`,
  notes: 'My notes for the meeting',
  notesFor: 'For your team alone. They never come into the shared room or onto the screen.',
  fetching: 'Fetching the notes …',
  conflict: 'You have both changed the notes',
} satisfies typeof danish;
