import type { caseDetail as danish } from '../da/case.ts';

export const caseDetail = {
  loading: 'Loading the citizen’s goals and meetings …',
  waitsFor: 'the rooms',
  back: 'My citizens',
  years: (age) => `${age} years`,
  reference: (code) => `ref. ${code}`,
  noContract: 'The citizen has no valid contract',
  noContractWith: (service) => `The citizen has no valid contract with ${service}`,

  goals: 'Goals',
  goalCount: (count) => (count === 1 ? '1 goal' : `${count} goals`),
  noGoals: 'No goals have been agreed yet.',
  missingWords: (whose) => `We have not yet heard ${whose} own words.`,
  ratedBy: (who, day) => `${who}, ${day}`,
  notRatedYet: 'Not rated since start.',
  proseOnly: 'Followed in words, not in figures.',

  decided: 'What you decided last',
  nothingDecided: 'You have not decided anything yet.',
  decidedMeta: (day, agreement) => `${day} · ${agreement}`,
  agreement: {
    yes: (name) => `${name} agreed`,
    partly: (name) => `${name} partly agreed`,
    no: (name) => `${name} did not agree`,
    notStated: () => 'Agreement not stated',
  },
  finished: 'When is the effort finished – and then what?',
  afterwards: (text) => `After that: ${text}`,
  notFinished: 'You have not written that yet.',

  development: 'See development since start',
  hideDevelopment: 'Hide development',
  earlier: (count) => `Earlier follow-ups (${count})`,
  hideEarlier: 'Hide earlier follow-ups',
  noDecisionText: 'No decision written.',
  openRoom: (service) => `Open the room shared with ${service}`,

  deadlines: 'Other deadlines',
  noDeadlines: 'No other deadlines.',
  you: 'You',
  subGoal: (text) => `Sub-goal: ${text}`,
  approveSubGoals: (count) => (count === 1 ? 'Approve 1 sub-goal' : `Approve ${count} sub-goals`),
  status: 'Status for the meeting',
  followUpWith: (service) => `Follow-up with ${service}`,

  circle: 'Participants',
  citizenAge: (role, age) => `${role}, ${age} years`,
  onlyItems: (items) => `item ${items} only`,
  byLetter: 'gets a letter',

  meeting: 'Next meeting',
  notConvened: 'Not convened yet.',
  lastMet: (day) => `You last met ${day}.`,
  meetingLine: (day, time) => `${day} ${time}`,
  response: { accepted: 'Coming', tentative: 'Maybe', declined: 'Not coming', none: 'Not answered' },
  responses: 'Answers to the invitation',
  join: 'Join in Teams',

  restricted: 'For the caseworker only',
  restrictedWhy: 'The service cannot see this.',
  saidOn: (day, mode) => `${day} · ${mode}`,
} satisfies typeof danish;
